import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { unSouvenir } from '#socle/pur';

const gardes = unSouvenir<string>(500);

/**
 * What stands the same on many pages, half of what a frame writes: written the first time, then sent as it was.
 * @param cle all that it depends on, and nothing of a person
 */
export function DejaEcrit({ cle, dessiner }: { cle: string; dessiner: () => ReactNode }) {
  const __html = gardes(cle, () => renderToStaticMarkup(dessiner()));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React just above, escaped as any page is
  return <div className="deja-ecrit" dangerouslySetInnerHTML={{ __html }} />;
}
