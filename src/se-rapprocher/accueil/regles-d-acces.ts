import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

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
  'protection',
];

export const droits = {
  tenirLeGuichet: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez les personnes qui viennent dans ce lieu',
  },
} satisfies TableDeDroits<string>;

const TENUES: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'accueil.venue',
    exemple: ({ id, cle, personneId, jour, instant, nombre }) => ({
      id,
      site_id: 1,
      cle,
      jour,
      rang: nombre,
      code_salle: 'A-01',
      arrivee_le: instant,
      personne_id: personneId,
      etat: 'attend',
      version: 1,
    }),
    partout: {
      lire: ['protection', 'machine'],
      creer: ['protection', 'machine'],
      modifier: ['protection', 'machine'],
      effacer: ['machine'],
    },
    dansSaPortee: TENUES,
    nommee: TENUES,
  },
];
