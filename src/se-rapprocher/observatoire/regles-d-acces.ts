import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const TOUTES_LES_EQUIPES: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'permanence',
  'representation',
];
const TOUS: readonly Mission[] = [
  ...TOUTES_LES_EQUIPES,
  'encadrement',
  'observatoire',
  'direction',
];

export const droits = {
  noter: {
    missions: [],
    autres: ['machine:observatoire'],
    phrase: 'ce qui se passe devient un fait sans nom',
  },
  lire: {
    missions: TOUS,
    autres: ['public'],
    phrase: 'ces chiffres disent ce que le département tient, jamais ce que fait un agent',
  },
  proposer: {
    missions: ['observatoire'],
    phrase: 'vous proposez ce qui se compte ; d’autres en décident',
  },
  donnerSaCle: {
    missions: ['direction', 'representation'],
    phrase: 'rien de nouveau ne se compte sans la direction et sans les représentants du personnel',
  },
} satisfies TableDeDroits<string>;

const A_LA_MACHINE: Permis = {
  lire: ['machine:observatoire'],
  creer: ['machine:observatoire'],
  effacer: ['machine:observatoire'],
};

const definition = 'Parmi les X du mois, celles tenues à la date dite.';

const propose = (nombre: number) => ({
  table: 'observatoire.indicateur',
  ligne: {
    cle: `essai_${nombre}`,
    definition,
    propose_le: '2026-11-01',
    lisible_par_tous_le: '2026-11-10',
  },
});
const cleDonnee = (nombre: number, au_nom_de: string, agent_id: number) => ({
  table: 'observatoire.cle_donnee',
  ligne: {
    cle: `essai_${nombre}`,
    definition,
    au_nom_de,
    agent_id,
    fonction: 'Une fonction',
    le: '2026-11-10',
  },
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    // Proposed today: agents read it at once; who directs them, and everyone, later.
    table: 'observatoire.indicateur',
    exemple: ({ nombre, jour, plusTard }) => ({
      cle: `essai_${nombre}`,
      definition,
      propose_le: jour,
      lisible_par_tous_le: plusTard.slice(0, 10),
    }),
    partout: {
      lire: ['machine:observatoire', ...TOUTES_LES_EQUIPES, 'observatoire'],
      creer: ['observatoire'],
    },
  },
  {
    // A key is given in one's own name: another agent's number is refused.
    table: 'observatoire.cle_donnee',
    exemple: ({ agentId, jour, nombre }) => ({
      cle: `essai_${nombre}`,
      definition,
      au_nom_de: 'representation',
      agent_id: agentId,
      fonction: 'Représentante du personnel',
      le: jour,
    }),
    autour: ({ nombre }) => [propose(nombre)],
    partout: { lire: ['machine:observatoire', ...TOUS, 'public'] },
    aSoi: { creer: ['representation'] },
  },
  {
    table: 'observatoire.fait',
    exemple: ({ serviceId, territoireId }) => ({
      genre: 'attente',
      service_id: serviceId,
      territoire_id: territoireId,
      semaine: '2026-11-23',
      minutes: 20,
    }),
    partout: A_LA_MACHINE,
  },
  {
    table: 'observatoire.evenement_lu',
    exemple: ({ nombre, jour }) => ({ evenement_id: nombre, lu_le: jour }),
    partout: A_LA_MACHINE,
  },
  {
    // Counted today, the 24th: agents read it, those who direct them on the 1st, everyone on the 24th.
    table: 'observatoire.chiffre',
    exemple: ({ nombre, jour }) => ({
      indicateur: `essai_${nombre}`,
      mois: '2026-10-01',
      axe: 'territoire',
      valeur: String(nombre),
      effectif: 11,
      calcule_le: jour,
      encadrement_le: '2026-12-01',
      public_le: '2026-12-24',
    }),
    autour: ({ nombre }) => [
      propose(nombre),
      cleDonnee(nombre, 'direction', 1),
      cleDonnee(nombre, 'representation', 2),
    ],
    partout: { ...A_LA_MACHINE, lire: ['machine:observatoire', ...TOUTES_LES_EQUIPES] },
  },
];
