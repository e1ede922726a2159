import { type Lecteur, type LecteurDeMatrice, MISSIONS, roleDe } from '#acces';

/** One agent holds every mission, one portée each, all on service 1 and territory 4: only the mission differs. */
export const AGENT = 7;
export const AUTRE_AGENT = 99;
export const CLE = 1004;
export const RECEPISSE = '00000000-0000-4000-8000-0000000000a1';
export const JETON = '00000000-0000-4000-8000-0000000000a3';
export const SYSTEME = '00000000-0000-4000-8000-0000000000a4';
export const STRUCTURE = 'structure-d-essai';
export const LIEN = '00000000-0000-4000-8000-0000000000a2';

export interface LecteurEssaye {
  nom: string;
  role: string;
  reglages: Record<string, string>;
  /** The words of a line of the matrix that mean this reader. */
  designations: readonly LecteurDeMatrice[];
}

const porteeDe = (indice: number): number => 7000 + indice;

export const PORTEES = MISSIONS.map((mission, indice) => ({ id: porteeDe(indice), mission }));

const unAgent = ({ id, mission }: (typeof PORTEES)[number]): LecteurEssaye => {
  const lecteur: Lecteur = {
    genre: 'agent',
    agentId: AGENT,
    porteeId: id,
    mission,
    serviceId: 1,
    territoireId: 4,
    cles: [CLE],
    fonction: mission,
  };
  const role = roleDe(lecteur);
  return {
    nom: mission,
    role,
    reglages: { agent: String(AGENT), portee: String(id) },
    designations: role === 'lecteur_agent' ? [mission, 'agents'] : [mission],
  };
};

const uneMachine = (nom: string): LecteurEssaye => ({
  nom: `machine:${nom}`,
  role: 'lecteur_machine',
  reglages: { machine: nom },
  designations: ['machine', `machine:${nom}`],
});

/** Every kind of reader; `machines` are the names that some line of the matrix treats apart. */
export const lecteursEssayes = (machines: readonly string[]): LecteurEssaye[] => [
  ...PORTEES.map(unAgent),
  {
    nom: 'habitant',
    role: 'lecteur_habitant',
    reglages: { recepisse: RECEPISSE },
    designations: ['habitant'],
  },
  {
    nom: 'partenaire',
    role: 'lecteur_partenaire',
    reglages: { lien: LIEN },
    designations: ['partenaire'],
  },
  {
    nom: 'systeme',
    role: 'lecteur_systeme',
    reglages: { jeton: JETON },
    designations: ['systeme'],
  },
  { nom: 'public', role: 'lecteur_public', reglages: {}, designations: ['public'] },
  ...['quelconque', ...machines].map(uneMachine),
];
