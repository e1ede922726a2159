import type { Mission } from '#acces';
import type { NomDIcone } from '#interface';

export interface Rubrique {
  cle: string;
  nom: string;
  href: string;
  icone: NomDIcone;
  /** Headings of their own for other missions, reached from this one here. */
  aussi?: readonly string[];
}

const DE_TERRAIN: readonly Rubrique[] = [
  { cle: 'accueil', nom: 'Accueil', href: '/accueil', icone: 'maison' },
  { cle: 'personnes', nom: 'Personnes', href: '/personnes', icone: 'personnes' },
  { cle: 'orientations', nom: 'Orientations', href: '/orientations', icone: 'orientation' },
  { cle: 'demandes-de-droits', nom: 'Droits', href: '/demandes-de-droits', icone: 'niche' },
  { cle: 'promesses', nom: 'Promesses', href: '/promesses', icone: 'main' },
  { cle: 'rendez-vous', nom: 'Agenda', href: '/rendez-vous', icone: 'calendrier' },
  { cle: 'partenaires', nom: 'Adresses utiles', href: '/partenaires', icone: 'lieu' },
  { cle: 'services', nom: 'Annuaire', href: '/services', icone: 'telephone' },
  { cle: 'questions', nom: 'Questions', href: '/questions', icone: 'lettre' },
  { cle: 'constats', nom: 'Constats', href: '/constats', icone: 'crayon' },
  {
    cle: 'observatoire',
    nom: 'Chiffres',
    href: '/observatoire',
    icone: 'graphique',
    aussi: ['engagements'],
  },
];

const PARCOURS_RSA: Rubrique = {
  cle: 'rsa',
  nom: 'Parcours RSA',
  href: '/rsa',
  icone: 'orientation',
};

const REGLES_DU_RSA: Rubrique = {
  cle: 'rsa',
  nom: 'Règles du RSA',
  href: '/rsa/regles',
  icone: 'livre',
};

const APA: Rubrique = { cle: 'apa', nom: 'APA', href: '/apa', icone: 'personne' };

const SYSTEME_DE_L_APA: Rubrique = {
  cle: 'systeme-apa',
  nom: 'Système de l’APA',
  href: '/administration/apa',
  icone: 'reglages',
};

const ENGAGEMENTS: Rubrique = {
  cle: 'engagements',
  nom: 'Engagements',
  href: '/qualite/engagements',
  icone: 'epingle',
};

const REGLEMENTS: Rubrique = {
  cle: 'reglements',
  nom: 'Règlements',
  href: '/reglements',
  icone: 'livre',
};

const QUALITE: Rubrique = {
  cle: 'qualite',
  nom: 'Qualité',
  href: '/qualite/procedures',
  icone: 'livre',
};

const DELAIS: Rubrique = {
  cle: 'delais',
  nom: 'Délais',
  href: '/qualite/delais',
  icone: 'horloge',
};

const PAIEMENTS: Rubrique = {
  cle: 'paiements',
  nom: 'Paiements',
  href: '/paiements',
  icone: 'monnaie',
};

const DELEGATIONS: Rubrique = {
  cle: 'delegations',
  nom: 'Délégations',
  href: '/delegations',
  icone: 'crayon',
};

const DU_DPO: readonly Rubrique[] = [
  { cle: 'dpo', nom: 'Accès exceptionnels', href: '/dpo/acces-exceptionnels', icone: 'cle' },
  { cle: 'personnes', nom: 'Qui a regardé', href: '/personnes', icone: 'oeil' },
  { cle: 'recherches', nom: 'Recherches', href: '/dpo/recherches', icone: 'loupe' },
  { cle: 'registre', nom: 'Registre', href: '/dpo/registre', icone: 'livre' },
  { cle: 'systemes', nom: 'Logiciels', href: '/administration/systemes', icone: 'lien' },
];

const DE_L_ADMINISTRATION: readonly Rubrique[] = [
  { cle: 'administration', nom: 'Missions', href: '/administration/missions', icone: 'bouclier' },
  { cle: 'comptes', nom: 'Comptes', href: '/administration/comptes', icone: 'personne' },
  { cle: 'services', nom: 'Annuaire', href: '/services', icone: 'telephone' },
  { cle: 'astreintes', nom: 'Astreintes', href: '/administration/astreintes', icone: 'horloge' },
  { cle: 'territoires', nom: 'Territoires', href: '/territoires', icone: 'lieu' },
  {
    cle: 'autorisations',
    nom: 'Services autorisés',
    href: '/partenaires/autorisations',
    icone: 'coche',
  },
  { cle: 'importer', nom: 'Importer', href: '/administration/importer', icone: 'reglages' },
  { cle: 'systemes', nom: 'Logiciels', href: '/administration/systemes', icone: 'lien' },
  {
    cle: 'sauvegardes',
    nom: 'Sauvegardes',
    href: '/administration/sauvegardes',
    icone: 'bouclier',
  },
  { cle: 'cahiers', nom: 'Cahiers de secours', href: '/administration/cahiers', icone: 'livre' },
  REGLEMENTS,
];

const DE_L_OBSERVATOIRE: readonly Rubrique[] = DE_TERRAIN.filter(({ cle }) =>
  ['observatoire', 'constats', 'partenaires', 'services'].includes(cle),
);

/** Those who decide what is counted, and what is promised with which means. */
const DE_CE_QUI_SE_COMPTE: readonly Rubrique[] = [
  {
    cle: 'observatoire',
    nom: 'Ce qui se compte',
    href: '/observatoire/indicateurs',
    icone: 'cle',
  },
  { cle: 'chiffres', nom: 'Chiffres', href: '/observatoire', icone: 'graphique' },
  ENGAGEMENTS,
  REGLEMENTS,
];

const DE_LA_PROTECTION: readonly Rubrique[] = [
  ...DE_TERRAIN.filter(({ cle }) => ['personnes', 'promesses', 'services'].includes(cle)),
  {
    cle: 'a-rapprocher',
    nom: 'À rapprocher',
    href: '/personnes/a-rapprocher',
    icone: 'bouclier',
  },
];

const DU_RSA: Rubrique = {
  cle: 'flux-cnaf',
  nom: 'Foyers au RSA',
  href: '/flux-cnaf/changements',
  icone: 'personnes',
};
const NON_RECOURS: Rubrique = {
  cle: 'non-recours',
  nom: 'Droits non demandés',
  href: '/non-recours',
  icone: 'oeil',
};
const FLUX_RECUS: Rubrique = {
  cle: 'flux-cnaf',
  nom: 'Flux de la CAF',
  href: '/flux-cnaf/receptions',
  icone: 'reglages',
};

/** Headings that go together under one word of the rail. */
export interface Groupe {
  nom: string;
  icone: NomDIcone;
  rubriques: readonly Rubrique[];
  /** What this mission comes for every day: not folded away. */
  ouvert: boolean;
}

/** What is not the desk's own day, by what one looks for; a heading stands in one group at most. */
const GROUPES: readonly (Pick<Groupe, 'nom' | 'icone'> & { cles: readonly string[] })[] = [
  {
    nom: 'Prestations',
    icone: 'monnaie',
    cles: ['rsa', 'apa', 'flux-cnaf', 'non-recours', 'delais', 'paiements'],
  },
  { nom: 'Adresses', icone: 'lieu', cles: ['partenaires', 'services', 'territoires'] },
  {
    nom: 'À l’écoute',
    icone: 'lettre',
    cles: ['questions', 'constats', 'observatoire', 'qualite'],
  },
];
const GROUPES_DE_L_ADMINISTRATION: typeof GROUPES = [
  { nom: 'Règles des aides', icone: 'livre', cles: ['reglements', 'rsa', 'systeme-apa'] },
  { nom: 'Échanges', icone: 'lien', cles: ['importer', 'systemes', 'flux-cnaf'] },
  { nom: 'Secours', icone: 'bouclier', cles: ['sauvegardes', 'cahiers'] },
];

/** The group that a mission works in all day. */
const DE_CHAQUE_JOUR: Partial<Record<Mission, string>> = {
  insertion: 'Prestations',
  autonomie: 'Prestations',
};

/** Up to here a list is read at a glance; beyond, what is not of every day folds under its group. */
const D_UN_COUP_D_OEIL = 9;

/** The rail, line by line. A group of one is that one. */
export function rangsDuRail(mission: Mission): readonly (Rubrique | Groupe)[] {
  const rubriques = rubriquesDe(mission);
  if (rubriques.length <= D_UN_COUP_D_OEIL) return rubriques;
  const groupes = mission === 'administration' ? GROUPES_DE_L_ADMINISTRATION : GROUPES;
  const groupees = new Set(groupes.flatMap(({ cles }) => cles));
  return [
    ...rubriques.filter(({ cle }) => !groupees.has(cle)),
    ...groupes.flatMap(({ nom, icone, cles }): (Rubrique | Groupe)[] => {
      const siennes = rubriques.filter(({ cle }) => cles.includes(cle));
      const ouvert = DE_CHAQUE_JOUR[mission] === nom;
      return siennes.length > 1 ? [{ nom, icone, rubriques: siennes, ouvert }] : siennes;
    }),
  ];
}

/** What the rail offers under this mission. The screens refuse by themselves: this only spares a walk. */
export function rubriquesDe(mission: Mission): readonly Rubrique[] {
  switch (mission) {
    case 'dpo':
      return [...DU_DPO, NON_RECOURS, FLUX_RECUS];
    case 'administration':
      return [...DE_L_ADMINISTRATION, REGLES_DU_RSA, SYSTEME_DE_L_APA, FLUX_RECUS];
    case 'insertion':
      return [...DE_TERRAIN, PARCOURS_RSA, DU_RSA, NON_RECOURS];
    case 'travail_social':
      return [...DE_TERRAIN, PARCOURS_RSA];
    case 'protection':
      return DE_LA_PROTECTION;
    case 'direction':
      return [...DE_CE_QUI_SE_COMPTE, DELEGATIONS, DELAIS, PAIEMENTS, QUALITE];
    case 'representation':
      return [...DE_CE_QUI_SE_COMPTE, QUALITE];
    case 'observatoire':
      return DE_L_OBSERVATOIRE;
    case 'encadrement':
      return [...DE_TERRAIN, PARCOURS_RSA, APA, DELAIS, PAIEMENTS, QUALITE];
    case 'crip':
      return DE_TERRAIN.filter(({ cle }) => cle !== 'demandes-de-droits');
    case 'autonomie':
      return [...DE_TERRAIN, APA, DELAIS, PAIEMENTS];
    default:
      return DE_TERRAIN;
  }
}

/** Where an agent arrives: the first screen of her mission. */
export const premierEcran = (mission: Mission): string =>
  rubriquesDe(mission)[0]?.href ?? '/accueil';
