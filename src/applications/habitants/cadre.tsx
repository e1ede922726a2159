import { type Adresses, type Apparence, Bande, Bouton, DocumentHtml, Marque } from '#interface';
import { LienDeLangue, NumerosDUrgence } from '#messages';
import type { Page } from '#socle';
import { mots } from './mots.ts';

/**
 * A resident's page: woven band, mark, the other language, what she came for, then whom to call.
 * No script at all: an old telephone has nothing to load, and nothing stays in its memory.
 */
export function CadreHabitant({
  page,
  chemin,
  departement,
  apparence,
  adresses: { feuille, icone },
  ouvert = false,
}: {
  page: Page;
  chemin: string;
  departement: string;
  apparence: Apparence | undefined;
  adresses: Adresses;
  /** Whether a receipt is open on this telephone, and can be closed. */
  ouvert?: boolean;
}) {
  const langue = page.langue ?? 'fr';
  const dire = mots(langue);
  return (
    <DocumentHtml
      titre={`${page.titre} · Tisserin`}
      langue={langue}
      apparence={apparence}
      adresses={icone ? { feuille, icone } : { feuille }}
      classe="habitants"
      allerA={dire.allerA}
      discret={page.discrete ?? false}
    >
      <Bande />
      <header className="habitants-tete">
        <Marque taille={34} />
        <a className="nom" href="/">
          Tisserin, {departement}
        </a>
        <LienDeLangue langue={langue} chemin={chemin.startsWith('/s/') ? '/s' : chemin} />
      </header>
      <main id="contenu">{page.corps}</main>
      <footer className="pied">
        {ouvert ? (
          <form method="post" action="/s/fermer">
            <Bouton genre="trait">{dire.fermer}</Bouton>
          </form>
        ) : null}
        <NumerosDUrgence langue={langue} />
        <p>
          <a href="/vos-donnees">{dire.donnees}</a>
        </p>
        <p>
          <a href="/accessibilite">{dire.accessibilite}</a>
        </p>
        <p>{dire.sansTrace}</p>
      </footer>
    </DocumentHtml>
  );
}
