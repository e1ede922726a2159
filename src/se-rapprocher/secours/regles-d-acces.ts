import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
];

export const droits = {
  ecrire: {
    missions: [],
    autres: ['machine:secours'],
    phrase: 'chaque lieu peut recevoir demain, même sans réseau',
  },
  faireUneCle: {
    missions: [],
    autres: ['machine:secours'],
    phrase: 'le cahier d’un lieu ne s’ouvre qu’avec la clé de son enveloppe',
  },
  voirTous: {
    missions: ['administration', 'dpo'],
    autres: ['machine:secours'],
    phrase: 'vous répondez de ce qu’une panne ne ferme aucun lieu',
  },
  tenirLeSien: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe reçoit dans ce lieu, panne ou pas',
  },
} satisfies TableDeDroits<string>;

const A_L_EQUIPE: Permis = { lire: ['agents'] };
const SITUES = { dansSaPortee: A_L_EQUIPE, protegee: A_L_EQUIPE, nommee: A_L_EQUIPE };
const VUS: Permis = { lire: ['administration', 'dpo', 'machine:secours'] };
const A_LA_MACHINE: Permis = { ...VUS, creer: ['machine:secours'] };

const unCahier = ({ cle, jour, instant }: Ici) => ({
  site_id: 1,
  cle,
  jour,
  ecrit_le: instant,
  reussi: false,
  phrase: 'x',
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'secours.cle_de_site',
    exemple: ({ instant }) => ({
      site_id: 1,
      destinataire: `age1${'q'.repeat(58)}`,
      du: instant,
    }),
    partout: A_LA_MACHINE,
  },
  {
    table: 'secours.cahier',
    exemple: unCahier,
    partout: { ...A_LA_MACHINE, effacer: ['machine:secours'] },
    ...SITUES,
  },
  {
    table: 'secours.exercice',
    // Noted by the one who opened it, in her own name: nobody does it for a colleague.
    exemple: ({ cle, instant, agentId }) => ({ site_id: 1, cle, le: instant, par: agentId }),
    partout: { ...VUS, effacer: ['machine:secours'] },
    ...SITUES,
  },
];
