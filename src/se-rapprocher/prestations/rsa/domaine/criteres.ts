/**
 * What may be asked of a situation to orient it: facts that she says or that the flow brings, each yes, no, or not
 * said. No opinion on anyone, no weight, no sum: an orientation is the first rule that holds (charter R1).
 */
export interface Faits {
  age: number | null;
  enfants: number | null;
  seuleAvecEnfants: boolean | null;
  /** Months since she last was registered as a job seeker; 0: she is. Never: null with `inscrite` false. */
  inscrite: boolean | null;
  moisDepuisInscription: number | null;
  hebergeeParUneAssociation: boolean | null;
  rsaMajore: boolean | null;
  logementUrgent: boolean | null;
  francaisSeulement: boolean | null;
  difficultesSociales: boolean | null;
  jamaisTravaille: boolean | null;
  dejaOrientee: boolean | null;
  preteATravailler: boolean | null;
  /** What France Travail recommended, when it did. */
  preconisation: 'emploi' | 'socioprofessionnel' | 'social' | null;
}

export const AUCUN_FAIT: Faits = {
  age: null,
  enfants: null,
  seuleAvecEnfants: null,
  inscrite: null,
  moisDepuisInscription: null,
  hebergeeParUneAssociation: null,
  rsaMajore: null,
  logementUrgent: null,
  francaisSeulement: null,
  difficultesSociales: null,
  jamaisTravaille: null,
  dejaOrientee: null,
  preteATravailler: null,
  preconisation: null,
};

export interface ParametresDeCritere {
  ageMin?: number | undefined;
  ageMax?: number | undefined;
  enfants?: number | undefined;
  mois?: number | undefined;
}

interface Critere {
  libelle: string;
  parametres: readonly (keyof ParametresDeCritere)[];
  /** true, false, or null when what it needs was not said. */
  tient(faits: Faits, parametres: ParametresDeCritere): boolean | null;
  /** The sentence of the explanation, with the values that were compared. */
  dire(faits: Faits, parametres: ParametresDeCritere): string;
}

const ans = (age: number | null): string => (age === null ? 'âge non dit' : `elle a ${age} ans`);
const enfantsDits = (n: number | null): string =>
  n === null
    ? 'nombre d’enfants non dit'
    : n === 0
      ? 'sans enfant'
      : `${n} enfant${n > 1 ? 's' : ''}`;
const ouiNon = (dit: boolean | null, question: string): string =>
  `${question} : ${dit === null ? 'pas dit' : dit ? 'oui' : 'non'}`;

const unFait = (
  libelle: string,
  lequel: {
    [Nom in keyof Faits]: boolean extends Faits[Nom] ? Nom : never;
  }[keyof Faits],
): Critere => ({
  libelle,
  parametres: [],
  tient: (faits) => faits[lequel],
  dire: (faits) => ouiNon(faits[lequel], libelle),
});

const preconise = (quoi: NonNullable<Faits['preconisation']>, mot: string): Critere => ({
  libelle: `France Travail recommande un parcours ${mot}`,
  parametres: [],
  tient: ({ preconisation }) => (preconisation === null ? null : preconisation === quoi),
  dire: ({ preconisation }) =>
    preconisation === null
      ? 'France Travail n’a rien recommandé que nous sachions'
      : `France Travail recommande un parcours ${preconisation}`,
});

/** Three-valued « and »: one no is enough, even beside what was not said. */
const et = (...lus: readonly (boolean | null)[]): boolean | null =>
  lus.includes(false) ? false : lus.includes(null) ? null : true;
const compare = (valeur: number | null, juger: (n: number) => boolean): boolean | null =>
  valeur === null ? null : juger(valeur);

/** The kinds of condition that a département may order and switch, named as its arrêté would. */
export const CRITERES = {
  hebergee_par_une_association: unFait(
    'hébergée par une association qui accompagne',
    'hebergeeParUneAssociation',
  ),
  inscrite: unFait('inscrite comme demandeuse d’emploi', 'inscrite'),
  inscrite_recemment: {
    libelle: 'inscrite comme demandeuse d’emploi il y a peu',
    parametres: ['mois'],
    tient: ({ moisDepuisInscription }, { mois = 12 }) =>
      compare(moisDepuisInscription, (n) => n <= mois),
    dire: ({ moisDepuisInscription }, { mois = 12 }) =>
      moisDepuisInscription === null
        ? 'dernière inscription comme demandeuse d’emploi non dite'
        : `dernière inscription il y a ${moisDepuisInscription} mois, la règle dit ${mois} au plus`,
  },
  jeune: {
    libelle: 'dans l’âge d’un accompagnement des jeunes',
    parametres: ['ageMin', 'ageMax'],
    tient: ({ age }, { ageMin = 16, ageMax = 25 }) =>
      compare(age, (n) => ageMin <= n && n <= ageMax),
    dire: ({ age }, { ageMin = 16, ageMax = 25 }) =>
      `${ans(age)}, la règle dit de ${ageMin} à ${ageMax} ans`,
  },
  prete_a_travailler: unFait('prête à travailler tout de suite, elle le dit', 'preteATravailler'),
  rsa_majore: unFait('RSA majoré', 'rsaMajore'),
  seule_avec_enfants: {
    libelle: 'seule avec plusieurs enfants',
    parametres: ['enfants'],
    tient: ({ seuleAvecEnfants, enfants }, { enfants: seuil = 3 }) =>
      et(
        seuleAvecEnfants,
        compare(enfants, (n) => n >= seuil),
      ),
    dire: ({ seuleAvecEnfants, enfants }, { enfants: seuil = 3 }) =>
      `${ouiNon(seuleAvecEnfants, 'seule avec ses enfants')}, ${enfantsDits(enfants)}, la règle dit ${seuil} au moins`,
  },
  logement_urgent: {
    libelle: 'sans logement sûr, avec des enfants',
    parametres: ['enfants'],
    tient: ({ logementUrgent, enfants }, { enfants: seuil = 0 }) =>
      et(logementUrgent, seuil === 0 ? true : compare(enfants, (n) => n >= seuil)),
    dire: ({ logementUrgent, enfants }, { enfants: seuil = 0 }) =>
      `${ouiNon(logementUrgent, 'sans logement sûr')}${seuil > 0 ? `, ${enfantsDits(enfants)}, la règle dit ${seuil} au moins` : ''}`,
  },
  francais_seulement: unFait('apprendre le français est sa seule difficulté', 'francaisSeulement'),
  difficultes_sociales: unFait(
    'elle dit des difficultés de la vie qui passent avant',
    'difficultesSociales',
  ),
  senior: {
    libelle: 'à partir d’un âge',
    parametres: ['ageMin'],
    tient: ({ age }, { ageMin = 60 }) => compare(age, (n) => n >= ageMin),
    dire: ({ age }, { ageMin = 60 }) => `${ans(age)}, la règle dit ${ageMin} ans au moins`,
  },
  jamais_travaille: unFait('n’a jamais travaillé', 'jamaisTravaille'),
  deja_orientee: unFait('déjà orientée une première fois', 'dejaOrientee'),
  preconise_emploi: preconise('emploi', 'emploi'),
  preconise_social: preconise('social', 'social'),
  preconise_socioprofessionnel: preconise('socioprofessionnel', 'socioprofessionnel'),
  toujours: {
    libelle: 'aucune des règles d’avant',
    parametres: [],
    tient: () => true,
    dire: () => 'aucune règle d’avant ne tenait',
  },
} satisfies Readonly<Record<string, Critere>>;

export type NomDeCritere = keyof typeof CRITERES;
export const estUnCritere = (nom: string): nom is NomDeCritere => Object.hasOwn(CRITERES, nom);
export const critereDe = (nom: NomDeCritere): Critere => CRITERES[nom];
