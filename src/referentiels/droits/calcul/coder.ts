import type { Type } from '../langue/declarations.ts';

/** Numbers stand for everything: yes is 1, a choice its rank, a date its day, a commune its code. */
export function codeDe(type: Type, valeur: number | boolean | string): number {
  if (typeof valeur === 'number') return valeur;
  if (typeof valeur === 'boolean') return valeur ? 1 : 0;
  switch (type.type) {
    case 'choix':
      return type.valeurs.indexOf(valeur);
    case 'date':
      return jourDe(valeur) ?? Number.NaN;
    case 'commune':
      return codeDeCommune(valeur) ?? Number.NaN;
    default:
      return Number.NaN;
  }
}

/** `1980-01-10` as days since 1970; undefined when no such day exists. */
export function jourDe(texte: string): number | undefined {
  const lu = /^(\d{4})-(\d{2})-(\d{2})$/.exec(texte);
  if (!lu) return undefined;
  const temps = Date.UTC(Number(lu[1]), Number(lu[2]) - 1, Number(lu[3]));
  return new Date(temps).getUTCDate() === Number(lu[3]) && Number(lu[2]) <= 12
    ? temps / 86_400_000
    : undefined;
}

/** `93066` is 93066; Corsica's `2A004` is 120004: beyond any other. */
export function codeDeCommune(texte: string): number | undefined {
  const corse = /^2([AB])(\d{3})$/.exec(texte);
  if (corse) return (corse[1] === 'A' ? 120_000 : 121_000) + Number(corse[2]);
  return /^\d{4,5}$/.test(texte) ? Number(texte) : undefined;
}
