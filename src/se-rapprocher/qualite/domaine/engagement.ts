import type { DateCivile } from '#socle/pur';

export const NATURES = {
  postes: 'Postes',
  heures: 'Heures d’ouverture',
  langues: 'Langues',
  argent: 'Argent',
  lieux: 'Lieux',
} as const;
export type Nature = keyof typeof NATURES;

/** What the product itself counts: the delay is its own, nobody types another. */
export const DELAIS = {
  question: 'Répondre à une question',
  appel: 'Rappeler quand tout est complet',
  orientation: 'Répondre à une orientation',
  constat: 'Répondre à un constat d’agent',
} as const;
export type Delai = keyof typeof DELAIS;

export interface Moyen {
  rang: number;
  nature: Nature;
  quoi: string;
  quoiEn: string;
  /** How many are meant; under `minimum`, the commitment cannot be held. */
  prevu: number;
  minimum: number;
  enPlace: number;
  constateLe: DateCivile;
}

export interface Engagement {
  id: string;
  /** None: the whole département. */
  cle: number | null;
  delai: Delai | null;
  joursOuvres: number | null;
  quoi: string;
  quoiEn: string;
  indicateur: string | null;
  commentSavoir: string | null;
  commentSavoirEn: string | null;
  publieLe: DateCivile;
  retireLe: DateCivile | null;
  pourquoiRetire: string | null;
  version: number;
  moyens: readonly Moyen[];
}

export type EtatDEngagement =
  | { etat: 'en_cours' }
  | { etat: 'suspendu'; depuis: DateCivile; manquent: readonly Moyen[] }
  | { etat: 'retire'; le: DateCivile };

/** Suspended since the first day seen of the means that is missing: nobody decides to say so, or not to. */
export function etatDe({ moyens, retireLe }: Engagement): EtatDEngagement {
  if (retireLe) return { etat: 'retire', le: retireLe };
  const manquent = moyens.filter(({ enPlace, minimum }) => enPlace < minimum);
  const [premier] = manquent.map(({ constateLe }) => constateLe).sort();
  return premier ? { etat: 'suspendu', depuis: premier, manquent } : { etat: 'en_cours' };
}

/** « 4 », « 3,5 », « 12 000 »: a number as one writes it; null when it is none, or none that counts something. */
export function lireUneQuantite(texte: string): number | null {
  const propre = texte.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');
  return /^\d{1,9}(\.\d{1,2})?$/.test(propre) ? Number(propre) : null;
}

export const direUneQuantite = (nombre: number, langue: 'fr' | 'en'): string =>
  nombre.toLocaleString(langue === 'fr' ? 'fr-FR' : 'en-GB', { maximumFractionDigits: 2 });
