import { normaliser } from '#socle/pur';

/** How people shorten the kinds of street. */
const ABREGES: Readonly<Record<string, string>> = {
  av: 'avenue',
  ave: 'avenue',
  bd: 'boulevard',
  bld: 'boulevard',
  blvd: 'boulevard',
  r: 'rue',
  pl: 'place',
  all: 'allee',
  imp: 'impasse',
  sq: 'square',
  ch: 'chemin',
  che: 'chemin',
  rte: 'route',
  crs: 'cours',
  fg: 'faubourg',
  fbg: 'faubourg',
  pass: 'passage',
  res: 'residence',
  st: 'saint',
  ste: 'sainte',
};

/** The form in which streets are compared: no accent, no capital, kinds in full. Idempotent. */
export const normaliserLaVoie = (voie: string): string =>
  normaliser(voie.replace(/[’']/g, ' '))
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .split(' ')
    .map((mot) => ABREGES[mot] ?? mot)
    .join(' ');

export interface AdresseLue {
  numero: number | null;
  voie: string;
}

/** « 12 bis, av. des Carriers » gives 12 and « avenue des carriers »; no number is a street alone. Never throws. */
export function lireUneAdresse(texte: string): AdresseLue {
  const lu = /^\s*(\d{1,4})\s*(?:bis|ter|quater|[a-d])?(?=[\s,.]|$)[\s,.]*(.*)$/isu.exec(
    texte.slice(0, 200),
  );
  const voie = normaliserLaVoie(lu?.[2] ?? texte.slice(0, 200));
  return { numero: lu ? Number(lu[1]) : null, voie };
}
