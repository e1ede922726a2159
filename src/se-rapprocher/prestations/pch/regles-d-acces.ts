import type { LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  lire: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe a reçu cette demande, et dit où elle en est',
  },
  transmettre: {
    missions: ['travail_social', 'autonomie', 'encadrement', 'protection'],
    phrase: 'votre équipe remet cette demande à la MDPH, qui l’instruit',
  },
  lireLeSien: {
    missions: [],
    autres: ['habitant'],
    phrase: 'c’est votre demande',
  },
  echanger: {
    missions: [],
    autres: ['machine:pch'],
    phrase: 'ce qui est prêt part pour la MDPH, et ce qu’elle répond revient',
  },
} satisfies TableDeDroits<string>;

const TENUE: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'pch.dossier',
    exemple: ({ objetId, personneId, cle, instant }) => ({
      demande_id: objetId,
      personne_id: personneId,
      cle,
      depot_cle: cle,
      reference: 'PCH-AAAAAAAAAA',
      informee_le: instant,
    }),
    partout: {
      lire: ['protection', 'machine:pch'],
      creer: ['protection'],
      modifier: ['protection', 'machine:pch'],
    },
    dansSaPortee: { ...TENUE, lire: ['agents', 'habitant'] },
    nommee: TENUE,
  },
  {
    table: 'pch.liaison',
    exemple: ({ nombre }) => ({ systeme: String(nombre), essais: 0 }),
    partout: {
      lire: ['agents', 'protection', 'machine:pch'],
      creer: ['machine:pch'],
      modifier: ['machine:pch'],
    },
  },
];
