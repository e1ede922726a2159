import type { Operation } from '../langue/expressions.ts';
import type { Agregat, Case } from './tableau.ts';

/**
 * Where the law of the month may be unknown, generated code counts as the interpreter does (`calcul/operations.ts`):
 * a condition is 1, 0 or NaN, and NaN decides nothing. Written only where some case is in doubt: the rest stays as fast.
 */
export const OPERATIONS_DU_DOUTE =
  'const fois=(a,b)=>a===0||b===0?0:a*b,divise=(a,b)=>a===0?0:a/b,' +
  'et=(a,b)=>a===0||b===0?0:a*b,ou=(a,b)=>a===1||b===1?1:a+b,' +
  'inf=(a,b)=>a!==a||b!==b?NaN:a<b?1:0,inf_egal=(a,b)=>a!==a||b!==b?NaN:a<=b?1:0,' +
  'egal=(a,b)=>a!==a||b!==b?NaN:a===b?1:0,si=(c,a,b)=>c===1?a:c===0?b:a===b?a:NaN,' +
  'proche=(n,a)=>Math.floor(a*n+0.5+1e-9)/n,bas=(n,a)=>Math.floor(a*n+1e-7)/n,haut=(n,a)=>Math.ceil(a*n-1e-7)/n;';

const SIGNE: Partial<Record<Operation, string>> = { plus: '+', moins: '-' };

/** One case in doubt; `lire` writes those below it as numbers. */
export function ecrireDansLeDoute(une: Case, lire: (rang: number) => string): string {
  switch (une.t) {
    case 'op': {
      const [a, b] = [lire(une.a), lire(une.b)];
      const signe = SIGNE[une.op];
      if (signe) return `(${a}${signe}(${b}))`;
      return `${une.op === 'min' || une.op === 'max' ? 'Math.' : ''}${une.op}(${a},${b})`;
    }
    case 'non':
      return `(1-${lire(une.a)})`;
    case 'si':
      return `si(${lire(une.c)},${lire(une.a)},${lire(une.b)})`;
    case 'arrondi':
      return `${une.sens}(${1 / une.pas},${lire(une.a)})`;
    default:
      throw new Error(`no formula for ${une.t}`);
  }
}

/** How one more person changes what her household adds up, when it may be unknown. */
export function cumulerDansLeDoute(op: Agregat, cumul: string, valeur: string): string {
  switch (op) {
    case 'somme':
      return `${cumul}+=${valeur};`;
    case 'un':
      return `${cumul}=ou(${cumul},${valeur});`;
    case 'tous':
      return `${cumul}=et(${cumul},${valeur});`;
    case 'max':
    case 'min':
      return `${cumul}=Math.${op}(${cumul},${valeur});`;
    case 'valeur':
      return `${cumul}=${valeur};`;
  }
}
