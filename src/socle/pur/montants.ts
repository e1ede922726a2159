import { type Resultat, refuse, reussi } from './resultat.ts';

declare const sorte: unique symbol;

/** Euros counted in whole cents: never a float in an amount of money. */
export type Centimes = number & { readonly [sorte]: 'Centimes' };

export type RefusDeMontant =
  | { readonly motif: 'montant_vide' }
  | { readonly motif: 'montant_illisible' }
  | { readonly motif: 'plus_fin_que_le_centime' }
  | { readonly motif: 'montant_trop_grand' }
  /** "1.234" is 1,234 euros for some and 1.23 for others. */
  | { readonly motif: 'deux_lectures'; readonly lectures: readonly [Centimes, Centimes] };

/** Ten thousand million euros: far above any line of a département's budget. */
const MAXIMUM = 10_000_000_000_00;

/** Cents from a whole number; a fraction of a cent or an unsafe number is a bug and throws. */
export function centimes(nombre: number): Centimes {
  if (!Number.isSafeInteger(nombre)) throw new RangeError(`Centimes entiers attendus : ${nombre}`);
  return (nombre === 0 ? 0 : nombre) as Centimes;
}

/** Reads `1 234,56 €`, `12.5`, `-3`. Spaces group; comma or dot separates the cents. */
export function lireUnMontant(saisie: string): Resultat<Centimes, RefusDeMontant> {
  const propre = saisie
    .slice(0, 60)
    .normalize('NFKC')
    .replace(/[\s\p{Cf}']/gu, '')
    .replace(/(?:€|euros?|eur)$/i, '')
    .replace(/^[\u2212\u2013]/, '-');
  if (propre === '') return refuse({ motif: 'montant_vide' });
  const parts = /^(-?)(\d+)(?:([.,])(\d*))?$/.exec(propre);
  if (!parts) return refuse({ motif: 'montant_illisible' });
  const [, signe, entiers = '', separateur, decimales = ''] = parts;
  const sens = signe === '-' ? -1 : 1;
  const euros = Number(entiers) * 100;
  if (euros > MAXIMUM) return refuse({ motif: 'montant_trop_grand' });
  if (separateur === '.' && decimales.length === 3 && /^[1-9]\d{0,2}$/.test(entiers))
    return refuse({
      motif: 'deux_lectures',
      lectures: [
        centimes(sens * Number(entiers + decimales) * 100),
        centimes(sens * (euros + Math.round(Number(decimales) / 10))),
      ],
    });
  if (decimales.length > 2 && !/^\d\d0+$/.test(decimales))
    return refuse({ motif: 'plus_fin_que_le_centime' });
  return reussi(centimes(sens * (euros + Number(decimales.slice(0, 2).padEnd(2, '0')))));
}

/** `1 234,56 €` with non-breaking spaces; whole euros lose their cents: `12 €`. */
export function ecrireLeMontant(montant: Centimes): string {
  const absolu = Math.abs(montant);
  const entiers = String(Math.floor(absolu / 100)).replace(/\B(?=(?:\d{3})+$)/g, '\u00a0');
  const reste = absolu % 100;
  const decimales = reste === 0 ? '' : `,${String(reste).padStart(2, '0')}`;
  return `${montant < 0 ? '−' : ''}${entiers}${decimales}\u00a0€`;
}

/** The sentence shown beside the field. */
export function direLeRefusDeMontant(refus: RefusDeMontant): string {
  switch (refus.motif) {
    case 'montant_vide':
      return 'Écrivez un montant, par exemple 120 ou 34,50.';
    case 'montant_illisible':
      return 'Ce montant ne se lit pas. Écrivez des chiffres, par exemple 120 ou 34,50.';
    case 'plus_fin_que_le_centime':
      return 'Un montant s’arrête au centime, par exemple 34,50.';
    case 'montant_trop_grand':
      return 'Ce montant est trop grand. Vérifiez le nombre de zéros.';
    case 'deux_lectures':
      return `${ecrireLeMontant(refus.lectures[0])} ou ${ecrireLeMontant(refus.lectures[1])}\u00a0? Écrivez les centimes après une virgule.`;
  }
}
