import type { LigneDeMatrice, TableDeDroits } from '#acces';

export const droits = {
  garderUneReponse: {
    missions: [],
    autres: ['systeme:demandes:deposer', 'systeme:orientations:repondre'],
    phrase: 'ce système répète un appel qu’il a déjà fait',
  },
  tenirLesAdresses: {
    missions: ['administration'],
    phrase: 'vous dites où un système est prévenu, et vous pouvez le taire',
  },
  voirLesAnnonces: {
    missions: ['administration', 'dpo'],
    phrase:
      'vous veillez à ce que ce qui est annoncé arrive, et à ce qu’il ne dise rien de personne',
  },
  annoncer: {
    missions: [],
    autres: ['machine:annonces'],
    phrase: 'ce système peut lire ce qui change, il est prévenu que cela a changé',
  },
} satisfies TableDeDroits<string>;

const QUI_ADMINISTRE = ['administration', 'dpo'] as const;

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'systemes.reponse_gardee',
    exemple: ({ systemeId, id, instant }) => ({
      systeme_id: systemeId,
      cle: id,
      empreinte: 'x',
      gardee_le: instant,
    }),
    partout: { lire: ['machine:systemes'], effacer: ['machine:systemes'] },
    dansSaPortee: { lire: ['systeme'], creer: ['systeme'], modifier: ['systeme'] },
  },
  {
    table: 'systemes.adresse',
    exemple: ({ id, systemeId, instant }) => ({
      id,
      systeme_id: systemeId,
      url: `https://exemple.fr/${id}`,
      secret: 'x',
      inscrite_le: instant,
      inscrite_par: 1,
    }),
    partout: {
      lire: [...QUI_ADMINISTRE, 'machine:annonces'],
      creer: ['administration'],
      modifier: ['administration', 'machine:annonces'],
    },
  },
  {
    table: 'systemes.annonce',
    exemple: ({ id, nombre, instant }) => ({
      id,
      adresse_id: id,
      evenement_id: nombre,
      genre: 'orientation.recue',
      objet_id: id,
      survenu_le: instant,
      etat: 'a_remettre',
      essais: 0,
      pas_avant: instant,
    }),
    partout: {
      lire: [...QUI_ADMINISTRE, 'machine:annonces', 'machine:systemes'],
      creer: ['machine:annonces'],
      modifier: ['administration', 'machine:annonces'],
      effacer: ['machine:systemes'],
    },
  },
];
