import type { PointARevoir } from '#interface';

/** Which form of a page is to review, and what was typed in it. */
export interface Geste {
  geste?: string | undefined;
  saisie: Readonly<Record<string, unknown>>;
  aRevoir: readonly PointARevoir[];
}

export const repris = ({ geste, saisie, aRevoir }: Geste, nom: string) =>
  geste === nom ? { saisie, aRevoir } : {};
