import type { AdresseDeDemonstration } from '../lieux/voies.ts';
import type { Langue } from '../noms/langues.ts';

export interface IdentiteDeDemonstration {
  prenom: string;
  nom: string;
  nomDeNaissance: string | null;
  /** `1992-03-14`, `1992-03` or `1992`: what is not known is not written. */
  naissance: string;
}

/** A telephone or address by which she agreed to be reached, and how. */
export interface MoyenDeDemonstration {
  genre: 'mobile' | 'fixe' | 'courriel';
  valeur: string;
  sur: boolean;
  consigne: string | null;
}

interface Commun {
  /** Stable from one generation to the next: `awa-diallo`, `h0042`. */
  cle: string;
  menage: string;
  codeCommune: string | null;
  /** Several when she has several; none without an address or when it is hidden. */
  adresses: (AdresseDeDemonstration & { nature: 'logement' | 'heberge' | 'courrier' })[];
  moyens: MoyenDeDemonstration[];
  langue: Langue;
  interprete: boolean;
  /** The arrangement, never its cause. */
  amenagements: string[];
  protegee: boolean;
}

/** The three natures of a record: an anonymous one has no name at all. */
export type HabitantDeDemonstration = Commun &
  (
    | { nature: 'anonyme' }
    | { nature: 'nom_d_usage'; nomDUsage: string }
    | { nature: 'identifiee'; nomDUsage: string | null; identite: IdentiteDeDemonstration }
  );

export interface LienDeDemonstration {
  de: string;
  a: string;
  nature: 'parent' | 'vit_avec' | 'aide' | 'fratrie';
  precision: string | null;
}

export interface RepresentationDeDemonstration {
  /** Who is represented. */
  de: string;
  /** A resident's key, or null when a service or an association holds it. */
  par: string | null;
  parQui: string | null;
  nature: 'autorite_parentale' | 'delegation' | 'retrait' | 'tutelle' | 'curatelle' | 'mandat';
  du: string;
  au: string | null;
}

export interface ProcheDeDemonstration {
  de: string;
  nom: string;
  qui: string;
  genre: 'famille' | 'association' | 'voisinage' | 'travail';
  consigne: string;
  peutEtreAppele: boolean;
}

export interface PrecautionDeDemonstration {
  de: string;
  faits: string;
  mesure: string;
  du: string;
  /** Within six months. */
  au: string;
  /** A second opinion is still awaited. */
  attend?: boolean;
}

export interface PopulationDeDemonstration {
  habitants: HabitantDeDemonstration[];
  liens: LienDeDemonstration[];
  representations: RepresentationDeDemonstration[];
  proches: ProcheDeDemonstration[];
  precautions: PrecautionDeDemonstration[];
  deces: { de: string; le: string }[];
  /** Pairs the duplicate screen must find, and pairs it must not take for one. */
  presqueDoubles: { de: string; a: string; pourquoi: string }[];
  homonymes: { de: string; a: string }[];
}

export const populationVide = (): PopulationDeDemonstration => ({
  habitants: [],
  liens: [],
  representations: [],
  proches: [],
  precautions: [],
  deces: [],
  presqueDoubles: [],
  homonymes: [],
});

/** How a person's name is said at a desk. */
export function nomDit(habitant: HabitantDeDemonstration): string {
  if (habitant.nature === 'anonyme') return 'Sans nom donné';
  if (habitant.nature === 'nom_d_usage') return habitant.nomDUsage;
  return habitant.nomDUsage ?? `${habitant.identite.prenom} ${habitant.identite.nom}`;
}
