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
];

export const droits = {
  noter: {
    missions: [],
    autres: ['machine'],
    phrase: 'ce qui se passe devient un fait sans nom',
  },
  lire: {
    missions: [...TOUTES_LES_EQUIPES, 'encadrement', 'observatoire'],
    autres: ['public'],
    phrase: 'ces chiffres disent ce que le département tient, jamais ce que fait un agent',
  },
} satisfies TableDeDroits<string>;

const A_LA_MACHINE: Permis = {
  lire: ['machine:observatoire'],
  creer: ['machine:observatoire'],
  effacer: ['machine:observatoire'],
};

export const lignes: readonly LigneDeMatrice[] = [
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
      indicateur: 'attente',
      mois: '2026-10-01',
      axe: 'territoire',
      valeur: String(nombre),
      effectif: 11,
      calcule_le: jour,
      encadrement_le: '2026-12-01',
      public_le: '2026-12-24',
    }),
    partout: { ...A_LA_MACHINE, lire: ['machine:observatoire', ...TOUTES_LES_EQUIPES] },
  },
];
