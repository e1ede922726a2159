import type { LigneDeMatrice, TableDeDroits } from '#acces';

export const droits = {
  purger: {
    missions: [],
    autres: [
      'machine:socle',
      'machine:acces',
      'machine:connexion',
      'machine:courriers',
      'machine:recepisses',
      'machine:reprises',
      'machine:systemes',
      'machine:partage',
      'machine:partenaires',
      'machine:rendez-vous',
      'machine:accueil',
      'machine:messages',
      'machine:paiements',
      'machine:conservation',
      'machine:sauvegardes',
      'machine:secours',
      'machine:flux-cnaf',
      'machine:demandes-de-droits',
      'machine:non-recours',
    ],
    phrase: 'ce qui devait s’effacer seul s’efface, à la date dite',
  },
  lireLeRegistre: {
    missions: ['dpo'],
    phrase: 'vous veillez à ce qui est gardé, pour quoi et jusqu’à quand',
  },
} satisfies TableDeDroits<string>;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'conservation.effacement',
    exemple: ({ id, instant }) => ({
      id,
      nom_de_table: 'accueil.venue',
      ligne: { id },
      efface_le: instant,
      exporte_le: instant,
    }),
    partout: {
      lire: ['dpo', 'machine:effacements', 'machine:conservation'],
      modifier: ['machine:effacements'],
      effacer: ['machine:conservation'],
    },
  },
  {
    table: 'conservation.depot_du_registre',
    exemple: ({ nombre, instant }) => ({
      numero: nombre,
      fichier: 'x',
      nombre: 0,
      precedent: 'x',
      empreinte: 'y',
      depose_le: instant,
    }),
    partout: { lire: ['dpo', 'machine:effacements'], creer: ['machine:effacements'] },
  },
];
