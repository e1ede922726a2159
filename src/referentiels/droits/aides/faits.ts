/** What may be known of the person and her household the day she asks. Anything absent is unknown, never zero or no. */
export interface Faits {
  age?: number;
  ages_des_enfants?: readonly number[];
  /** Code Insee. */
  commune?: string;
  departement?: string;
  /** Code of the intercommunality or quarter, as the regulation names it. */
  territoire?: string;
  quotient_familial?: number;
  /** Euros a month, the household's. */
  ressources?: number;
  /** Euros a month: rent, energy, water. */
  charges_de_logement?: number;
  depense?: number;
  nature_de_la_depense?: string;
  personnes?: number;
  activite?: string;
  occupation?: string;
  regime?: string;
  /** Rights the household receives: `rsa`, `aah`, `apa`… */
  prestations?: readonly string[];
  niveaux_scolaires?: readonly string[];
  boursier?: boolean;
  en_couple?: boolean;
  enceinte?: boolean;
  taux_incapacite?: number;
  gir?: number;
  mois_de_residence?: number;
  mois_d_impaye?: number;
  /** Months since the same aid was last granted; `null`: never. */
  mois_depuis_la_derniere_aide?: number | null;
  patrimoine?: number;
}
