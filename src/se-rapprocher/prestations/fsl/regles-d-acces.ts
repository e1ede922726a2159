import type { Ici, LigneDeMatrice, Mission, Permis, TableDeDroits } from '#acces';

const QUI_RECOIT: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];
const QUI_INSTRUIT: readonly Mission[] = [
  'travail_social',
  'insertion',
  'autonomie',
  'encadrement',
  'protection',
];

export const droits = {
  deposer: {
    missions: QUI_RECOIT,
    phrase: 'vous recevez cette personne, et toute demande se reçoit',
  },
  lire: {
    missions: QUI_RECOIT,
    phrase: 'votre équipe a reçu cette demande de FSL, ou l’instruit',
  },
  completer: {
    missions: QUI_RECOIT,
    phrase: 'ce qu’elle dit se note là où elle le dit, une fois pour toutes',
  },
  instruire: {
    missions: QUI_INSTRUIT,
    phrase: 'votre équipe instruit cette demande de FSL',
  },
  donnerUnAvis: {
    missions: [],
    autres: ['partenaire'],
    phrase: 'ce dossier vous est transmis, et rien d’autre d’elle',
  },
  lireLeSien: {
    missions: [],
    autres: ['habitant'],
    phrase: 'vous lisez le plan de votre dette avec votre reçu',
  },
  suivre: {
    missions: QUI_RECOIT,
    phrase: 'vous suivez avec elle le plan de sa dette',
  },
} satisfies TableDeDroits<string>;

const TENU: Permis = { lire: ['agents'], creer: ['agents'], modifier: ['agents'] };
/** Hers by her receipt too: what is due, kept, missed. */
const TENU_ET_LU: Permis = { ...TENU, lire: ['agents', 'habitant'] };
const AJOUTE: Permis = { lire: ['agents'], creer: ['agents'] };
const PROTECTION: Permis = {
  lire: ['protection'],
  creer: ['protection'],
  modifier: ['protection'],
};

const unDossier = ({ nombre, cle, personneId, instant }: Ici) => ({
  demande_id: idDe(nombre),
  personne_id: personneId,
  cle,
  depot_cle: cle,
  nature: 'energie',
  faits: {},
  ouvert_le: instant,
  version: 1,
});
/** Of the request that her receipt opens. */
const unPlan = (ici: Ici) => ({
  id: idDe(ici.nombre),
  demande_id: ici.objetId,
  creancier: 'XX',
  etat: 'en_cours',
  convenu_le: ici.jour,
  convenu_par: 'X',
});
const autour = (ici: Ici) => [{ table: 'fsl.dossier', ligne: unDossier(ici) }];
const autourDuPlan = (ici: Ici) => [
  { table: 'fsl.dossier', ligne: { ...unDossier(ici), demande_id: ici.objetId } },
];

export const lignes: readonly LigneDeMatrice[] = [
  {
    table: 'fsl.dossier',
    exemple: unDossier,
    partout: PROTECTION,
    dansSaPortee: TENU,
    nommee: TENU,
  },
  {
    table: 'fsl.calcul',
    exemple: ({ id, nombre, instant }) => ({
      id,
      demande_id: idDe(nombre),
      le: instant,
      par: 'X',
      faits: {},
      resultats: [],
    }),
    autour,
    partout: { lire: ['protection'], creer: ['protection'] },
    dansSaPortee: AJOUTE,
    nommee: AJOUTE,
  },
  {
    table: 'fsl.instruction',
    exemple: ({ objetId, nombre, instant, jour }) => ({
      id: objetId,
      demande_id: idDe(nombre),
      destinataire: 'XX',
      de_nom: 'X',
      demandee_le: instant,
      pour_le: jour,
    }),
    autour,
    partout: PROTECTION,
    dansSaPortee: {
      ...TENU,
      lire: ['agents', 'partenaire'],
      modifier: ['agents', 'partenaire'],
    },
    nommee: TENU,
  },
  {
    table: 'fsl.plan',
    exemple: unPlan,
    autour: autourDuPlan,
    partout: PROTECTION,
    dansSaPortee: TENU_ET_LU,
    nommee: TENU,
  },
  {
    table: 'fsl.mensualite',
    exemple: ({ nombre, jour }) => ({
      plan_id: idDe(nombre),
      rang: 1,
      due_le: jour,
      centimes: 4000,
      etat: 'a_venir',
    }),
    autour: (ici) => [...autourDuPlan(ici), { table: 'fsl.plan', ligne: unPlan(ici) }],
    partout: PROTECTION,
    dansSaPortee: TENU_ET_LU,
    nommee: TENU,
  },
];

function idDe(nombre: number): string {
  return `00000000-0000-4000-8000-${String(nombre).padStart(12, '0')}`;
}
