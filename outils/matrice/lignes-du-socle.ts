import type { LecteurDeMatrice, LigneDeMatrice } from '#acces';

const TOUS: readonly LecteurDeMatrice[] = [
  'agents',
  'protection',
  'dpo',
  'administration',
  'habitant',
  'partenaire',
  'machine',
  'public',
  'systeme',
];

/** The socle and the journal stand under the rules of access and know none: their tables are said here. */
export const lignesDuSocle: readonly LigneDeMatrice[] = [
  {
    table: 'socle.naissance',
    exemple: () => ({
      seule: true,
      departement: '00',
      nom_du_departement: 'X',
      demonstration: true,
    }),
    partout: { lire: TOUS },
  },
  {
    table: 'socle.evenement',
    exemple: ({ instant }) => ({ nom: 'RienDeNeuf', contenu: {}, survenu_le: instant }),
    partout: {
      creer: TOUS,
      lire: ['machine:livraison', 'machine:socle'],
      modifier: ['machine:livraison'],
      effacer: ['machine:socle'],
    },
  },
  {
    table: 'journal.trace',
    exemple: ({ instant }) => ({
      le: instant,
      genre: 'public',
      fonction: 'public',
      operation: 'lecture',
      objet: 'x',
      personnes: [],
      finalite: 'x',
    }),
    partout: { creer: TOUS, lire: ['dpo', 'machine:scellement', 'machine:retrait'] },
  },
  {
    table: 'journal.sceau',
    exemple: ({ jour }) => ({
      mois: jour,
      depuis_transaction: '1',
      jusqu_a_transaction: '2',
      nombre: 1,
      lot: 'x',
      empreinte: 'x',
      precedent: 'y',
    }),
    partout: {
      lire: ['dpo', 'machine:scellement', 'machine:retrait'],
      creer: ['machine:scellement'],
    },
  },
  {
    table: 'journal.restauration',
    exemple: ({ instant }) => ({
      apres_sceau: 0,
      decalage: 0,
      depuis_transaction: '1',
      sauvegarde_du: instant,
      restauree_le: instant,
      precedent: 'x',
      empreinte: 'y',
    }),
    partout: {
      lire: ['dpo', 'machine:scellement', 'machine:retrait'],
      creer: ['machine:scellement'],
    },
  },
  {
    table: 'journal.partition_retiree',
    exemple: ({ jour, instant }) => ({ mois: jour, retiree_le: instant }),
    partout: { lire: ['dpo', 'machine'] },
  },
];
