import type { ContourLu } from './lire-un-geojson.ts';

export interface DifferenceDeContour {
  code: string;
  nom: string;
  quoi: string;
}

const pointsDe = (geometrie: unknown): number => {
  if (!Array.isArray(geometrie)) return 0;
  return typeof geometrie[0] === 'number'
    ? 1
    : geometrie.reduce((somme: number, partie) => somme + pointsDe(partie), 0);
};

const tracesDe = (geometrie: unknown): unknown =>
  (geometrie as { coordinates?: unknown } | null)?.coordinates;

/** What changes for one place, in words; null: the same name and the same drawing. */
export function differenceDeContour(
  ancien: { nom: string; geometrie: unknown } | undefined,
  nouveau: ContourLu,
): DifferenceDeContour | null {
  const { code, nom, geometrie } = nouveau;
  const points = pointsDe(geometrie.coordinates);
  if (!ancien) return { code, nom, quoi: `nouveau contour, ${points} points` };
  const dits = [
    ancien.nom === nom ? '' : `« ${ancien.nom} » devient « ${nom} »`,
    JSON.stringify(tracesDe(ancien.geometrie)) === JSON.stringify(geometrie.coordinates)
      ? ''
      : `le tracé change : ${pointsDe(tracesDe(ancien.geometrie))} points avant, ${points} après`,
  ].filter((dit) => dit !== '');
  return dits.length === 0 ? null : { code, nom, quoi: dits.join(' ; ') };
}
