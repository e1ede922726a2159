import { retenir } from './retenir.ts';
import { couper, LONGUEUR_DUN_NOM, normaliser } from './texte.ts';

/** Words of a surname that registers write, glue, move or forget. */
const PARTICULES = new Set(
  (
    'de du des d da das do dos di del della la le les el al ad ar as at ez ech ben bin ibn bint ' +
    'bent bou abd abdel abdul abdoul ould oulad mint ag ait aith nait si sidi van von der den ten ' +
    'ter zu af y'
  ).split(' '),
);

/** A particle elided with an apostrophe: `d’Almeida`, `l’Hermite`. `N’Diaye` is no particle. */
const ELISION = /(?<![\p{L}\p{M}])[dl]['’‘ʼ`´](?=\p{L})/giu;

export interface JetonsDuNom {
  /** Every word, in order, normalised. */
  readonly tous: readonly string[];
  /** Without particles; all of them when the name is made of particles only (`Le`, `Ben`). */
  readonly forts: readonly string[];
  /** The whole name glued: `benyoussef` for `Ben Youssef`, which many registers write in one. */
  readonly colle: string;
}

/** Splits a name for comparison and for the search lexicon. Never throws; empty in, empty out. */
export const jetonsDuNom: (nom: string) => JetonsDuNom = retenir((nom) => {
  const borne = couper(nom, LONGUEUR_DUN_NOM * 2);
  const mots = (texte: string) => normaliser(texte).split(' ').filter(Boolean);
  const tous = mots(borne);
  const sansElision = mots(borne.replace(ELISION, ' '));
  const forts = sansElision.filter((mot) => !PARTICULES.has(mot));
  return { tous, forts: forts.length > 0 ? forts : tous, colle: tous.join('') };
});

/** The letter a name is filed under: capital, no accent, particles skipped; null without letter. */
export function premiereLettre(nom: string): string | null {
  const lettre = /\p{L}/u.exec(jetonsDuNom(nom).forts.join(''))?.[0];
  return lettre === undefined ? null : lettre.toUpperCase();
}
