import type { DateCivile } from '#socle/pur';
import type { Cotation, Fait } from './cotation.ts';

/** Said in the record and of no weight in the group: they say where help is useful (CASF annexe 2-1). */
export const ILLUSTRATIVES = [
  'gestion',
  'cuisine',
  'menage',
  'transports',
  'achats',
  'traitement',
  'temps_libre',
] as const;
export type Illustrative = (typeof ILLUSTRATIVES)[number];

export const NOM_DE_L_ILLUSTRATIVE: Readonly<Record<Illustrative, string>> = {
  gestion: 'Gérer ses affaires, son argent',
  cuisine: 'Préparer ses repas',
  menage: 'Faire le ménage, le linge',
  transports: 'Prendre un transport',
  achats: 'Faire ses achats',
  traitement: 'Suivre son traitement',
  temps_libre: 'Avoir ses activités à elle',
};

/** One visit, as it is written at her table: her words, then what is seen. */
export interface Feuille {
  visiteeLe: DateCivile | null;
  /** Who was there: one does not say the same things alone. */
  presents: string;
  paroles: string;
  souhait: string;
  logement: string;
  /** The grid is read with the devices she uses, without the help of a person. */
  appareils: string;
  /** « toilette.haut » → what is seen. */
  cotations: Readonly<Record<string, Cotation>>;
  /** By variable. */
  notes: Readonly<Record<string, string>>;
  illustratives: Readonly<Partial<Record<Illustrative, Fait>>>;
}

export const FEUILLE_VIDE: Feuille = {
  visiteeLe: null,
  presents: '',
  paroles: '',
  souhait: '',
  logement: '',
  appareils: '',
  cotations: {},
  notes: {},
  illustratives: {},
};
