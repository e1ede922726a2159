import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';

const GARDES = 500;
const gardes = new Map<string, string>();

function ecrire(cle: string, dessiner: () => ReactNode): string {
  const connu = gardes.get(cle);
  if (connu !== undefined) return connu;
  const ecrit = renderToStaticMarkup(dessiner());
  if (gardes.size >= GARDES) gardes.clear();
  gardes.set(cle, ecrit);
  return ecrit;
}

/**
 * What stands the same on many pages, half of what a frame writes: written the first time, then sent as it was.
 * @param cle all that it depends on, and nothing of a person
 */
export const DejaEcrit = ({ cle, dessiner }: { cle: string; dessiner: () => ReactNode }) => (
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React just above, escaped as any page is
  <div className="deja-ecrit" dangerouslySetInnerHTML={{ __html: ecrire(cle, dessiner) }} />
);
