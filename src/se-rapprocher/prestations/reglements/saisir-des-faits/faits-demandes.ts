import {
  type Aide,
  type Condition,
  direLeMot,
  evaluerUneAide,
  type Faits,
  MOTS_DES_AIDES,
  type Montant,
} from '#droits';

export type NomDeFait = keyof Faits;

/** How a fact is typed. `jamais`: a number of months, or the word « jamais ». */
export type FormeDeFait = 'nombre' | 'nombres' | 'mot' | 'mots' | 'oui_non' | 'jamais';

export const FORME_DU_FAIT: Readonly<Record<NomDeFait, FormeDeFait>> = {
  age: 'nombre',
  ages_des_enfants: 'nombres',
  commune: 'mot',
  departement: 'mot',
  territoire: 'mot',
  quotient_familial: 'nombre',
  ressources: 'nombre',
  charges_de_logement: 'nombre',
  depense: 'nombre',
  nature_de_la_depense: 'mot',
  personnes: 'nombre',
  activite: 'mot',
  occupation: 'mot',
  regime: 'mot',
  prestations: 'mots',
  niveaux_scolaires: 'mots',
  boursier: 'oui_non',
  en_couple: 'oui_non',
  enceinte: 'oui_non',
  taux_incapacite: 'nombre',
  gir: 'nombre',
  mois_de_residence: 'nombre',
  mois_d_impaye: 'nombre',
  mois_depuis_la_derniere_aide: 'jamais',
  patrimoine: 'nombre',
};

const feuilles = (conditions: readonly Condition[]): Condition[] =>
  conditions.flatMap((une) => ('conditions' in une ? feuilles(une.conditions) : [une]));

/** Which fact each kind of condition that names words looks at. */
const FAIT_DES_MOTS: Readonly<Partial<Record<Condition['genre'], NomDeFait>>> = {
  nature_de_la_depense: 'nature_de_la_depense',
  occupation: 'occupation',
  activite: 'activite',
  regime: 'regime',
  recoit: 'prestations',
  sans_la_prestation: 'prestations',
  niveau_scolaire: 'niveaux_scolaires',
};

/** The words that may answer a fact: those that everyone uses, and those that these regulations name. */
export function motsPossibles(
  nom: NomDeFait,
  aides: readonly Aide[],
): readonly { valeur: string; libelle: string }[] {
  const connus = MOTS_DES_AIDES[nom] ?? {};
  const nommes = aides
    .flatMap(({ conditions }) => feuilles(conditions))
    .flatMap((une) => (FAIT_DES_MOTS[une.genre] === nom && 'parmi' in une ? une.parmi : []));
  return [...new Set([...Object.keys(connus), ...nommes])].map((valeur) => ({
    valeur,
    libelle: direLeMot(nom, valeur),
  }));
}

const FAIT_DU_MONTANT: Readonly<Partial<Record<Montant['genre'], NomDeFait>>> = {
  par_enfant: 'ages_des_enfants',
  par_personne: 'personnes',
  selon_quotient: 'quotient_familial',
  part_de_la_depense: 'depense',
};

/** What a regulation needs to know to answer: its conditions' facts, then what its amount is made of. */
export function faitsDemandes(aide: Aide): readonly NomDeFait[] {
  const { manque } = evaluerUneAide({ ...aide, montant: { genre: 'a_decider' } }, {}, aide.depuis);
  const duMontant = FAIT_DU_MONTANT[aide.montant.genre];
  return [...new Set([...manque, ...(duMontant ? [duMontant] : [])])];
}
