import { type Adresses, type Apparence, Bande, DocumentHtml, Marque } from '#interface';
import type { Page } from '#socle';

/** What anyone reads without an account: one column, large, nothing to learn. */
export function CadrePublic({
  page,
  departement,
  apparence,
  adresses,
}: {
  page: Page;
  chemin: string;
  departement: string;
  apparence: Apparence | undefined;
  adresses: Adresses;
}) {
  return (
    <DocumentHtml
      titre={`${page.titre} · Tisserin`}
      langue={page.langue ?? 'fr'}
      apparence={apparence}
      adresses={adresses}
      classe="habitants"
    >
      <Bande />
      <header className="habitants-tete">
        <Marque taille={34} />
        <a className="nom" href="/">
          Tisserin, {departement}
        </a>
      </header>
      <main id="contenu">{page.corps}</main>
    </DocumentHtml>
  );
}
