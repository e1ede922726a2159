import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { ARevoir } from './route.ts';

/** What was typed when the session had closed, field by field; a field answered twice has several values. */
export type SaisieGardee = readonly (readonly [nom: string, valeur: string])[];

/** Sent with what was kept: the form comes back filled, and nothing is done yet. */
export const CHAMP_DE_REPRISE = '_reprise';

export const A_RELIRE: ARevoir = {
  champ: '',
  phrase: 'Votre session s’était fermée : rien n’est encore envoyé. Relisez, puis envoyez.',
};

export const aGarder = (saisie: Readonly<Record<string, unknown>>): SaisieGardee =>
  Object.entries(saisie)
    .filter(([nom]) => nom !== CHAMP_DE_REPRISE)
    .flatMap(([nom, valeur]) => [valeur].flat().map((une) => [nom, une] as const))
    .filter((paire): paire is readonly [string, string] => typeof paire[1] === 'string');

const UN_MOT = /^[\p{L}\p{M}'’-]+[.,!?…]*$/u;
const A_LA_MAIN = /^\p{Lu}|[^a-zA-Z'-]/u;

/** Written by hand: several words, or one that no answer among several is (`Maryam`, `été`); never a number or an id. */
export const estUneParole = (valeur: string): boolean => {
  const dite = valeur.trim();
  return (
    /\s/.test(dite) ||
    /[^\w-]\p{L}/u.test(dite) ||
    (dite.length > 1 && UN_MOT.test(dite) && A_LA_MAIN.test(dite))
  );
};

const EN_HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#x27;',
};
const enHtml = (texte: string) => texte.replace(/[&<>"']/g, (signe) => EN_HTML[signe] ?? signe);

/** Those of these texts that a page does not hold. */
export function textesAbsents(textes: readonly string[], corps: ReactNode): readonly string[] {
  if (textes.length === 0) return [];
  const html = renderToStaticMarkup(corps);
  return [...new Set(textes)].filter((un) => !html.includes(enHtml(un)));
}

/** What was typed and that this page would not give back: a refused gesture whose form is no longer there. */
export const parolesPerdues = (gardee: SaisieGardee, corps: ReactNode = null): readonly string[] =>
  textesAbsents(gardee.map(([, valeur]) => valeur.trim()).filter(estUneParole), corps);
