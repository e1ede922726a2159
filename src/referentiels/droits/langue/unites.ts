/**
 * Units are products of a few dimensions: `euro`, `heure`, `euro/heure`, `an`, `mois`, `jour`, and `taux` or `nombre`,
 * which have none. Adding years to euros is a mistake that the build refuses.
 */
export type Unite = string;
export type Dimensions = Readonly<Record<string, number>>;

const SANS_DIMENSION = new Set(['taux', 'nombre', 'rang']);
const CONNUES = new Set(['euro', 'heure', 'an', 'mois', 'jour', 'm2']);

export function dimensionsDe(unite: Unite): Dimensions {
  const dimensions: Record<string, number> = {};
  for (const [rang, morceau] of unite.split('/').entries()) {
    if (SANS_DIMENSION.has(morceau)) continue;
    if (!CONNUES.has(morceau)) throw new RangeError(`Unité inconnue : ${unite}`);
    dimensions[morceau] = (dimensions[morceau] ?? 0) + (rang === 0 ? 1 : -1);
  }
  return dimensions;
}

export function multiplier(a: Dimensions, b: Dimensions, sens: 1 | -1): Dimensions {
  const produit: Record<string, number> = { ...a };
  for (const [nom, exposant] of Object.entries(b))
    produit[nom] = (produit[nom] ?? 0) + sens * exposant;
  return Object.fromEntries(Object.entries(produit).filter(([, exposant]) => exposant !== 0));
}

export const ecrireLesDimensions = (dimensions: Dimensions): string =>
  Object.entries(dimensions)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([nom, exposant]) => (exposant === 1 ? nom : `${nom}^${exposant}`))
    .join('·') || 'nombre';
