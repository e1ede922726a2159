import type { Condition, Montant } from '#droits';

/** Each kind of condition, as a list to choose from says it. */
export const NOM_DU_GENRE: Readonly<Record<Condition['genre'], string>> = {
  age: 'Âge de la personne',
  age_d_un_enfant: 'Âge d’un enfant',
  commune: 'Habiter une commune',
  departement: 'Habiter le département',
  territoire: 'Habiter un territoire',
  quotient_familial: 'Quotient familial',
  plafond_de_ressources: 'Ressources du foyer, selon sa taille',
  taux_d_effort: 'Part des ressources prise par le logement',
  depense: 'Montant de la dépense',
  nature_de_la_depense: 'Nature de la dépense',
  taille_du_menage: 'Nombre de personnes au foyer',
  nombre_d_enfants: 'Nombre d’enfants',
  activite: 'Activité',
  occupation: 'Statut dans le logement',
  regime: 'Régime de protection sociale',
  recoit_le_rsa: 'Recevoir le RSA',
  recoit: 'Recevoir une prestation',
  sans_la_prestation: 'Ne pas recevoir une prestation',
  niveau_scolaire: 'Classe d’un enfant',
  boursier: 'Être boursier',
  parent_isole: 'Élever seul un enfant',
  enceinte: 'Être enceinte',
  taux_incapacite: 'Taux d’incapacité',
  gir: 'GIR',
  residence: 'Habiter là depuis un certain temps',
  impaye: 'Mois de loyer impayés',
  delai_depuis_la_derniere_aide: 'Délai depuis la dernière aide',
  patrimoine: 'Épargne et patrimoine',
  une_de: 'Groupe : une de ces conditions suffit',
  toutes: 'Groupe : toutes ces conditions',
  aucune: 'Groupe : aucune de ces situations',
};

export const NOM_DU_MONTANT: Readonly<Record<Montant['genre'], string>> = {
  forfait: 'une somme fixe',
  par_enfant: 'une somme par enfant',
  par_personne: 'une somme par personne du foyer',
  selon_quotient: 'selon le quotient familial',
  part_de_la_depense: 'une part de la dépense',
  a_decider: 'fixé par la décision',
};

/** Fields of conditions and amounts, as the form asks for them. */
export const NOM_DU_CHAMP_DE_REGLE: Readonly<Record<string, { libelle: string; aide?: string }>> = {
  minimum: { libelle: 'Au moins' },
  maximum: { libelle: 'Au plus' },
  codes: { libelle: 'Codes', aide: 'Séparés par des virgules, par exemple 93001, 93008.' },
  parmi: {
    libelle: 'Parmi',
    aide: 'Mots séparés par des virgules, par exemple energie, eau.',
  },
  personneSeule: { libelle: 'Pour une personne seule', aide: 'En euros par mois.' },
  deuxPersonnes: { libelle: 'Pour deux personnes', aide: 'En euros par mois.' },
  parPersonneDePlus: { libelle: 'Par personne de plus', aide: 'En euros par mois.' },
  moisMinimum: { libelle: 'Mois au moins' },
  euros: { libelle: 'Somme', aide: 'En euros.' },
  auPlus: { libelle: 'Au plus', aide: 'En euros.' },
  taux: { libelle: 'Part de la dépense', aide: 'Entre 0 et 1 : 0,8 pour 80 %.' },
  tranches: {
    libelle: 'Tranches',
    aide: 'Une par ligne, « 300 : 100 » pour 100 € jusqu’à 300. La dernière : « au-dessus : 0 ».',
  },
};
