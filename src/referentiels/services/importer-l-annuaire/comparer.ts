import type { LigneDAnnuaire } from './formes.ts';

const stable = (valeur: unknown): string => {
  if (valeur === null || valeur === undefined) return '';
  if (Array.isArray(valeur)) return valeur.join(', ');
  if (typeof valeur === 'object')
    return Object.entries(valeur)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([cle, v]) => `${cle} ${v}`)
      .join(', ');
  return String(valeur);
};

const citer = (valeur: unknown): string =>
  stable(valeur) === '' ? 'rien' : `« ${stable(valeur)} »`;

/** What changes between a line kept and the same line read, column by column, in words. */
export function differences(
  quoi: string,
  ancienne: Readonly<Record<string, unknown>>,
  nouvelle: LigneDAnnuaire,
): string[] {
  return Object.entries(nouvelle)
    .filter(([colonne, valeur]) => stable(ancienne[colonne]) !== stable(valeur))
    .map(
      ([colonne, valeur]) =>
        `${quoi} ${nouvelle.id}, ${colonne} : ${citer(ancienne[colonne])} devient ${citer(valeur)}`,
    );
}
