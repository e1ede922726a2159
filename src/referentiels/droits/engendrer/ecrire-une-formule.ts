import type { Operation } from '../langue/expressions.ts';
import type { Case } from './tableau.ts';

const SIGNE: Readonly<Record<Operation, string>> = {
  plus: '+',
  moins: '-',
  fois: '*',
  divise: '/',
  min: 'min',
  max: 'max',
  inf: '<',
  inf_egal: '<=',
  egal: '===',
  et: '&&',
  ou: '||',
};

/** One case as JavaScript; `lire` writes those below it. The very operations of the interpreter, in its order. */
export function ecrireUneFormule(
  une: Case,
  lire: (rang: number) => string,
  jamaisNul: (rang: number) => boolean,
  sommeDeColonnes?: (une: Case & { t: 'si' }) => string | undefined,
): string {
  switch (une.t) {
    case 'op': {
      const [a, b] = [lire(une.a), lire(une.b)];
      if (une.op === 'min' || une.op === 'max') return `Math.${une.op}(${a},${b})`;
      if (une.op === 'divise' && !jamaisNul(une.b)) return `(${a}===0?0:${a}/${b})`;
      return `(${a}${SIGNE[une.op]}${b.startsWith('-') ? `(${b})` : b})`;
    }
    case 'non':
      return `!(${lire(une.a)})`;
    case 'si':
      return sommeDeColonnes?.(une) ?? `(${lire(une.c)}?${lire(une.a)}:${lire(une.b)})`;
    case 'arrondi':
      return ecrireUnArrondi(une.sens, 1 / une.pas, lire(une.a));
    default:
      throw new Error(`no formula for ${une.t}`);
  }
}

function ecrireUnArrondi(sens: 'proche' | 'bas' | 'haut', parts: number, a: string): string {
  const enParts = parts === 1 ? a : `${a}*${parts}`;
  const arrondi = {
    bas: `Math.floor(${enParts}+1e-7)`,
    haut: `Math.ceil(${enParts}-1e-7)`,
    proche: `Math.floor(${enParts}+0.5+1e-9)`,
  }[sens];
  return parts === 1 ? arrondi : `${arrondi}/${parts}`;
}

/** How one more person changes what her household adds up. */
export function ecrireUnCumul(
  { op }: Case & { t: 'agregat' },
  cumul: string,
  valeur: string,
  booleen: boolean,
): string {
  switch (op) {
    case 'somme':
      return `${cumul}+=${booleen ? `(${valeur}?1:0)` : valeur};`;
    case 'un':
      return `${cumul}=${cumul}||${valeur};`;
    case 'tous':
      return `${cumul}=${cumul}&&${valeur};`;
    case 'max':
    case 'min':
      return `${cumul}=Math.${op}(${cumul},${valeur});`;
    case 'valeur':
      return `${cumul}=${valeur};`;
  }
}
