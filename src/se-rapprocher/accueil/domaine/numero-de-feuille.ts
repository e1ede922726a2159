import { type Resultat, refuse, reussi } from '#socle/pur';

/** Twenty-three letters, a prime: one wrong figure or two that changed places give another letter. */
const LETTRES = 'ABCDEFGHJKLMNPRSTUVWXYZ';

const lettreDe = (siteId: number, numero: number): string =>
  LETTRES.charAt((numero + 5 * siteId) % LETTRES.length);

/** « 0412-K »: the number of a paper sheet at its place, with the letter that catches a slip of the hand. */
export const montrerLeNumero = (siteId: number, numero: number): string =>
  `${String(numero).padStart(4, '0')}-${lettreDe(siteId, numero)}`;

export type RefusDeNumero = 'illisible' | 'mauvaise_lettre';

/** Reads « 0412-K », « 412k »; refuses what is no number, and a letter that is not its own at this place. */
export function lireUnNumero(saisie: string, siteId: number): Resultat<number, RefusDeNumero> {
  const parts = /^(\d{1,6})[\s-]*([A-Z])$/i.exec(saisie.trim());
  const numero = Number(parts?.[1] ?? 0);
  if (!parts || numero === 0) return refuse('illisible');
  if (parts[2]?.toUpperCase() !== lettreDe(siteId, numero)) return refuse('mauvaise_lettre');
  return reussi(numero);
}

/** An hour as it is written on a paper: « 9 h 40 », « 9:40 », « 14h ». Null when it is none. */
export function lireUneHeure(saisie: string): string | null {
  const parts = /^(\d{1,2})\s*(?:[h:.]\s*(\d{2})?)?$/i.exec(saisie.trim());
  const [heures, minutes] = [Number(parts?.[1] ?? 99), Number(parts?.[2] ?? 0)];
  if (heures > 23 || minutes > 59) return null;
  return `${String(heures).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
