import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { unSouvenir } from '#socle/pur';

const gardes = unSouvenir<string>(2_000);

interface ADejaEcrire {
  /** All that it depends on, and nothing of a person. */
  cle: string;
  dessiner: () => ReactNode;
  /** Among words, where a block may not stand. */
  enLigne?: boolean;
}

/** What stands the same on many pages, half of what a frame writes: written the first time, then sent as it was. */
export function DejaEcrit({ cle, dessiner, enLigne = false }: ADejaEcrire) {
  const Boite = enLigne ? 'span' : 'div';
  const __html = gardes(cle, () => renderToStaticMarkup(dessiner()));
  // biome-ignore lint/security/noDangerouslySetInnerHtml: written by React just above, escaped as any page is
  return <Boite className="deja-ecrit" dangerouslySetInnerHTML={{ __html }} />;
}
