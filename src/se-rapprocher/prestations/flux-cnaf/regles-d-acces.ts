import type { Ici, LecteurDeMatrice, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const INSERTION: readonly Mission[] = ['insertion', 'encadrement'];

export const droits = {
  recevoir: {
    missions: [],
    autres: ['machine:flux-cnaf'],
    phrase: 'l’organisme dit chaque mois au département quels foyers ont le RSA',
  },
  cacher: {
    missions: [],
    autres: ['machine:flux-cnaf'],
    phrase: 'une personne est protégée : son foyer n’est plus lu que par la mission protection',
  },
  voirLesReceptions: {
    missions: [...INSERTION, 'direction', 'dpo', 'administration'],
    phrase: 'vous veillez à ce que les flux arrivent, et à ce qu’ils sont gardés',
  },
  suivreLesChangements: {
    missions: INSERTION,
    phrase: 'votre équipe accompagne les foyers de ces communes qui ont le RSA',
  },
  rapprocher: {
    missions: INSERTION,
    phrase: 'votre équipe accompagne ce foyer : vous dites si cette fiche est la sienne',
  },
  lireLesFoyers: {
    missions: INSERTION,
    autres: ['machine:non-recours'],
    phrase: 'votre équipe accompagne les foyers de ces communes qui ont le RSA',
  },
} satisfies TableDeDroits<string>;

const LA_MACHINE: readonly LecteurDeMatrice[] = ['machine:flux-cnaf'];
const DE_LA_MACHINE: Permis = {
  lire: LA_MACHINE,
  creer: LA_MACHINE,
  modifier: LA_MACHINE,
  effacer: LA_MACHINE,
};
const LUES: Permis = { ...DE_LA_MACHINE, lire: [...LA_MACHINE, 'protection'] };
/** The screening reads those that nobody protects. */
const REPEREES: Permis = { ...LUES, lire: [...LA_MACHINE, 'protection', 'machine:non-recours'] };
const EN_EQUIPE: Permis = { lire: INSERTION };
const SITUES = { dansSaPortee: EN_EQUIPE, protegee: EN_EQUIPE, nommee: EN_EQUIPE };

const unFoyer = ({ id, cle, jour }: Ici) => ({
  id,
  fonorg: 'CAF',
  numorg: '931',
  numdemrsa: id.slice(0, 11),
  cle,
  etat: '2',
  sans_domicile: false,
  membres: '[]',
  type_flux: 'M',
  reference: jour,
  vu_le: jour,
});

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'flux_cnaf.reception',
    exemple: ({ id, instant }) => ({
      id,
      empreinte: id.replaceAll('-', '').repeat(2),
      fichier: 'RSABEM.xml',
      octets: 1,
      etat: 'en_depot',
      recue_le: instant,
    }),
    partout: {
      ...DE_LA_MACHINE,
      lire: [...LA_MACHINE, ...INSERTION, 'direction', 'dpo', 'administration'],
    },
  },
  {
    table: 'flux_cnaf.morceau',
    exemple: ({ id, instant }) => ({ reception_id: id, rang: 0, contenu: 'x', recu_le: instant }),
    partout: DE_LA_MACHINE,
  },
  { table: 'flux_cnaf.foyer', exemple: unFoyer, partout: REPEREES, ...SITUES },
  {
    // Changed by who signs alone (`decidee_par`): nobody answers in a colleague’s name.
    table: 'flux_cnaf.adulte',
    exemple: ({ id, cle, jour, agentId }) => ({
      foyer_id: id,
      empreinte: 'x',
      cle,
      role: 'DEM',
      nom: 'X',
      nom_de_naissance: 'X',
      prenom: 'X',
      naissance: '1980-01-01',
      soumise: true,
      rapprochement: 'inconnue',
      decidee_par: agentId,
      vue_le: jour,
    }),
    partout: REPEREES,
    ...SITUES,
  },
  {
    table: 'flux_cnaf.changement',
    exemple: ({ id, cle, jour, instant }) => ({
      id,
      reception_id: id,
      foyer_id: id,
      cle,
      protege: false,
      genre: 'entree',
      reference: jour,
      constate_le: instant,
    }),
    partout: LUES,
    ...SITUES,
  },
];
