import {
  ajouterJours,
  ajouterMinutes,
  type DateCivile,
  heureA,
  type Instant,
  instantDuMur,
  jourDeLaSemaine,
} from '#socle/pur';
import { alea } from '../alea.ts';
import { telephoneFixe, telephoneMobile } from '../lieux/telephones.ts';
import { uneLignee } from '../noms/noms.ts';
import { SITES, type SiteDeDemonstration } from '../services/sites.ts';
import { CLAIRE, DISTRIBUTION, FATOU, MARYAM, RACHID, THOMAS } from './distribution.ts';

export interface MissionDeDemonstration {
  mission:
    | 'accueil'
    | 'travail_social'
    | 'pmi'
    | 'ase'
    | 'crip'
    | 'insertion'
    | 'autonomie'
    | 'encadrement'
    | 'permanence'
    | 'protection'
    | 'dpo'
    | 'administration'
    | 'observatoire'
    | 'direction'
    | 'representation';
  /** Null: every service. */
  serviceId: number | null;
  /** Null: the whole département. */
  territoireId: number | null;
  du: string;
  au: string | null;
}

export interface AgentDeDemonstration {
  id: number;
  /** What she types to sign in to the try-out. */
  identifiant: string;
  prenom: string;
  nom: string;
  fonction: string;
  siteId: number;
  bureau: string;
  telephone: string;
  horaires: string;
  missions: MissionDeDemonstration[];
  /** Who answers when she is away. */
  relaisId: number | null;
  /** Shown among the demonstration sign-ins. */
  connexionDEssai: boolean;
}

type Poste = readonly [
  fonction: string,
  mission: MissionDeDemonstration['mission'],
  nombre: number,
];

/** The posts of a place, by service; two thirds of them have a relay in the same place. */
export const POSTES: Readonly<Record<number, readonly Poste[]>> = {
  1: [
    ['Agent d’accueil', 'accueil', 1],
    ['Assistante de service social', 'travail_social', 1],
    ['Responsable de circonscription', 'encadrement', 0.4],
  ],
  2: [
    ['Travailleur social, publics en errance', 'travail_social', 1],
    ['Agent d’accueil', 'accueil', 1],
  ],
  3: [
    ['Puéricultrice', 'pmi', 0.6],
    ['Sage-femme', 'pmi', 0.3],
  ],
  4: [['Éducateur, aide sociale à l’enfance', 'ase', 1]],
  5: [['Cellule de recueil (CRIP)', 'crip', 2]],
  6: [['Conseillère d’insertion', 'insertion', 2]],
  7: [['Évaluateur de l’autonomie', 'autonomie', 1]],
  8: [['Évaluatrice, compensation du handicap', 'autonomie', 2]],
  9: [
    ['Agent d’accueil', 'accueil', 2],
    ['Ergothérapeute', 'autonomie', 1],
  ],
  10: [['Instructrice, aide au logement', 'travail_social', 2]],
  11: [['Agent d’accueil', 'accueil', 1]],
  12: [['Éducateur de prévention', 'travail_social', 1]],
  13: [['Mission de protection', 'protection', 1]],
  14: [['Directrice de crèche', 'pmi', 0.4]],
  15: [['Infirmière', 'pmi', 0.7]],
  16: [['Conseillère conjugale et familiale', 'pmi', 0.5]],
  17: [['Référente, violences envers les femmes', 'travail_social', 1]],
};

/** Relays of the cast, at Aubervilliers, whose numbers the cast names. */
const RENFORTS: readonly [
  id: number,
  fonction: string,
  mission: MissionDeDemonstration['mission'],
  serviceId: number,
][] = [
  [16, 'Agent d’accueil', 'accueil', 1],
  [17, 'Secrétaire médico-sociale', 'accueil', 1],
  [18, 'Puéricultrice', 'pmi', 3],
  [19, 'Conseillère en économie sociale et familiale', 'travail_social', 1],
];

function nommer(id: number): { prenom: string; nom: string; identifiant: string } {
  const hasard = alea(`agent ${id}`);
  const lignee = uneLignee(hasard);
  const annee = hasard.entier(1964, 1999);
  const prenom = hasard.chance(0.75) ? lignee.prenomDElle(annee) : lignee.prenomDeLui(annee);
  return { prenom, nom: lignee.nom(), identifiant: `agent-${id}` };
}

export function unAgent(
  id: number,
  site: SiteDeDemonstration,
  fonction: string,
  mission: MissionDeDemonstration['mission'],
): AgentDeDemonstration {
  const hasard = alea(`poste ${id}`);
  return {
    id,
    ...nommer(id),
    fonction,
    siteId: site.id,
    bureau: hasard.un(site.bureaux).toLowerCase(),
    telephone: telephoneFixe((5000 + id) % 10_000),
    horaires: hasard.un([
      'Mo-Fr 09:00-17:00',
      'Mo-Th 09:00-17:00',
      'Mo-Fr 08:45-17:15',
      'Tu-Fr 09:00-17:30',
    ]),
    missions: [
      {
        mission,
        serviceId: site.serviceId,
        territoireId: site.territoireId === 90 ? null : site.territoireId,
        du: `20${hasard.entier(19, 25)}-0${hasard.entier(1, 9)}-01`,
        au: null,
      },
    ],
    relaisId: null,
    connexionDEssai: false,
  };
}

function relayer(agents: AgentDeDemonstration[]): AgentDeDemonstration[] {
  return agents.map((agent) => {
    if (agent.relaisId !== null || agent.connexionDEssai) return agent;
    const voisins = agents.filter(
      (autre) =>
        autre.id !== agent.id &&
        autre.siteId === agent.siteId &&
        autre.missions[0]?.mission === agent.missions[0]?.mission,
    );
    return voisins[0] ? { ...agent, relaisId: voisins[0].id } : agent;
  });
}

function tous(): AgentDeDemonstration[] {
  const aubervilliers = SITES.find((site) => site.id === 101) as SiteDeDemonstration;
  const agents = [
    ...DISTRIBUTION,
    ...RENFORTS.map(([id, fonction, mission, serviceId]) =>
      unAgent(id, { ...aubervilliers, serviceId }, fonction, mission),
    ),
  ];
  let id = 100;
  const comptes = new Map<string, number>();
  for (const site of SITES.filter((s) => s.id !== 101))
    for (const [fonction, mission, nombre] of POSTES[site.serviceId] ?? []) {
      const cle = `${site.serviceId} ${fonction}`;
      const avant = comptes.get(cle) ?? 0;
      comptes.set(cle, avant + nombre);
      for (let n = Math.floor(avant + 1e-9); n < Math.floor(avant + nombre + 1e-9); n += 1) {
        agents.push(unAgent(id, site, fonction, mission));
        id += 1;
      }
    }
  return relayer(agents);
}

export const AGENTS: readonly AgentDeDemonstration[] = tous();

const PAR_ID = new Map(AGENTS.map((agent) => [agent.id, agent]));

export function lireLAgent(id: number): AgentDeDemonstration {
  const trouve = PAR_ID.get(id);
  if (!trouve) throw new RangeError(`Aucun agent de numéro ${id}`);
  return trouve;
}

export interface AbsenceDeDemonstration {
  agentId: number;
  du: DateCivile;
  au: DateCivile;
  relaisAgentId: number | null;
}

/** Who is away around a day: Claire that day, and about one agent in fourteen. */
export function absences(
  aujourdHui: DateCivile,
  agents: readonly AgentDeDemonstration[] = AGENTS,
): AbsenceDeDemonstration[] {
  const hasard = alea(`absences ${aujourdHui}`);
  const autres = agents
    .filter((agent) => !agent.connexionDEssai && hasard.chance(1 / 14))
    .map((agent) => ({
      agentId: agent.id,
      du: ajouterJours(aujourdHui, -hasard.entier(0, 6)),
      au: ajouterJours(aujourdHui, hasard.entier(0, 12)),
      relaisAgentId: agent.relaisId,
    }));
  return [{ agentId: CLAIRE, du: aujourdHui, au: aujourdHui, relaisAgentId: MARYAM }, ...autres];
}

export interface AstreinteDeDemonstration {
  siteId: number;
  agentId: number;
  telephone: string;
  /** Instants, UTC. */
  debut: string;
  fin: string;
}

/** Whom to call, hour by hour, three days before and ten days after: days 8:00 to 20:00, nights 20:00 to 8:00. */
export function astreintes(aujourdHui: DateCivile): AstreinteDeDemonstration[] {
  const cadres = AGENTS.filter((agent) =>
    agent.missions.some((m) => m.mission === 'encadrement' && m.serviceId === 1),
  );
  return SITES.filter((site) => [1, 2, 3, 5, 13].includes(site.serviceId)).flatMap((site, rang) =>
    Array.from({ length: 14 }, (_, i) => ajouterJours(aujourdHui, i - 3)).flatMap((jour, i) => {
      const deJour = cadres.find((c) => c.siteId === site.id)?.id ?? RACHID;
      const deNuit =
        site.id === 101 || cadres.length === 0
          ? RACHID
          : (cadres[(rang + Math.floor((i + jourDeLaSemaine(jour)) / 7)) % cadres.length]?.id ??
            RACHID);
      return [
        {
          siteId: site.id,
          agentId: deJour,
          telephone: telephoneMobile(9000 + deJour),
          debut: instantDuMur(jour, '08:00'),
          fin: instantDuMur(jour, '20:00'),
        },
        {
          siteId: site.id,
          agentId: deNuit,
          telephone: telephoneMobile(9000 + deNuit),
          debut: instantDuMur(jour, '20:00'),
          fin: instantDuMur(ajouterJours(jour, 1), '08:00'),
        },
      ];
    }),
  );
}

export interface PresenceDeDemonstration {
  agentId: number;
  etat: 'libre' | 'occupe' | 'vient_chercher' | 'absent';
  detail: string | null;
}

/** What each said of herself when the scene begins: an hour told is one still to come. */
export function presences(maintenant: Instant): PresenceDeDemonstration[] {
  const libre = ajouterMinutes(maintenant, 30 - (Number(heureA(maintenant).slice(3)) % 15));
  return [
    { agentId: MARYAM, etat: 'libre', detail: null },
    { agentId: THOMAS, etat: 'occupe', detail: `Libre vers ${heureA(libre)}` },
    { agentId: FATOU, etat: 'vient_chercher', detail: 'Vient chercher A-23' },
    { agentId: CLAIRE, etat: 'absent', detail: null },
  ];
}
