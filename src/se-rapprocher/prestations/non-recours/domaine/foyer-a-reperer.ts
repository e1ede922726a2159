/** Someone of a household to be screened, whatever says so. */
export interface MembreAReperer {
  role: 'demandeur' | 'conjoint' | 'enfant';
  /** Month of birth, as `2026-06`. */
  naissance: string;
  /** Euros by variable, then by month `2026-06`. */
  revenus: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface FoyerAReperer {
  /** The household of the flow, or the request. */
  reference: string;
  source: 'flux_cnaf' | 'demande';
  personneId: string | null;
  /** Keyed hashes of its adults, by which a refusal is known. */
  empreintes: readonly string[];
  nom: string;
  communeCode: string | null;
  adresse: string | null;
  /** Rights that it has, or has asked for. */
  dejaDemandes: ReadonlySet<string>;
  /** Facts said before the calculation. */
  faits: readonly string[];
  membres: readonly MembreAReperer[];
}

export type RaisonDEcart =
  | 'sans_demandeur'
  | 'ressource_non_lue'
  | 'naissance_inconnue'
  | 'opposition'
  | 'hors_colonnes'
  | 'personne_non_reperable';

export const DIRE_L_ECART: Readonly<Record<RaisonDEcart, string>> = {
  sans_demandeur: 'dont personne n’est le demandeur',
  ressource_non_lue: 'dont une ressource n’est pas de celles que le calcul lit',
  naissance_inconnue: 'dont une naissance n’est pas connue au mois près',
  opposition: 'qui ne veulent pas qu’on les cherche',
  hors_colonnes: 'qui ont plusieurs familles ou plusieurs logements',
  personne_non_reperable: 'sans nom, protégées, ou décédées',
};
