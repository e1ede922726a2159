import { type Aide, type Condition, evaluerUneAide, type Faits, type Montant } from '#droits';

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

/** Words that regulations use; what a regulation says besides is offered too. */
const MOTS: Readonly<Partial<Record<NomDeFait, Readonly<Record<string, string>>>>> = {
  nature_de_la_depense: {
    energie: 'Électricité, gaz, chauffage',
    eau: 'Eau',
    telephone: 'Téléphone, internet',
    loyer: 'Loyer ou charges en retard',
    depot_de_garantie: 'Dépôt de garantie',
    premier_loyer: 'Premier loyer',
    assurance: 'Assurance du logement',
    demenagement: 'Déménagement',
    mobilier: 'Meubles de première nécessité',
  },
  occupation: {
    locataire_hlm: 'Locataire d’un bailleur social',
    locataire_vide: 'Locataire, logement vide',
    locataire_meuble: 'Locataire, logement meublé',
    proprietaire: 'Propriétaire',
    heberge: 'Hébergé chez quelqu’un',
    sans_logement: 'Sans logement',
  },
  prestations: {
    rsa: 'RSA',
    prime_activite: 'Prime d’activité',
    aah: 'AAH',
    aspa: 'ASPA',
    ass: 'ASS',
    apa: 'APA',
    pch: 'PCH',
    aide_au_logement: 'Aide au logement',
  },
  activite: {
    actif: 'Travaille',
    chomeur: 'Cherche du travail',
    etudiant: 'Étudie',
    retraite: 'Est à la retraite',
    inactif: 'Autre',
  },
  regime: { general: 'Régime général', msa: 'MSA' },
  niveaux_scolaires: { maternelle: 'Maternelle', primaire: 'Primaire', sixieme: 'Sixième' },
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

const dire = (mot: string) => mot.charAt(0).toUpperCase() + mot.slice(1).replaceAll('_', ' ');

/** The words that may answer a fact: those that everyone uses, and those that these regulations name. */
export function motsPossibles(
  nom: NomDeFait,
  aides: readonly Aide[],
): readonly { valeur: string; libelle: string }[] {
  const connus = MOTS[nom] ?? {};
  const nommes = aides
    .flatMap(({ conditions }) => feuilles(conditions))
    .flatMap((une) => (FAIT_DES_MOTS[une.genre] === nom && 'parmi' in une ? une.parmi : []));
  return [...new Set([...Object.keys(connus), ...nommes])].map((valeur) => ({
    valeur,
    libelle: connus[valeur] ?? dire(valeur),
  }));
}

/** A word as a screen says it. */
export const direLeMot = (nom: NomDeFait, valeur: string): string =>
  MOTS[nom]?.[valeur] ?? dire(valeur);

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
