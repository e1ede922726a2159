import {
  type Adresses,
  type Apparence,
  Bande,
  catalogue,
  DocumentHtml,
  type Langue,
  Marque,
} from '#interface';
import { LienDeLangue, NumerosDUrgence } from '#messages';
import type { Page } from '#socle';
import { calculerLaConformite } from './accessibilite/critere.ts';
import { CRITERES } from './accessibilite/criteres.ts';

const mots = catalogue({
  fr: {
    allerA: 'Aller au texte',
    sansTrace: 'Ces pages ne vous suivent pas.',
    recu: 'J’ai un reçu',
    engagements: 'Nos engagements',
    chiffres: 'Ce que nous comptons',
    donnees: 'Vos données',
    accessibilite: (mention: string) => `Accessibilité\u00a0: ${mention}`,
  },
  en: {
    allerA: 'Go to the text',
    sansTrace: 'These pages do not follow you.',
    recu: 'I have a receipt',
    engagements: 'Our commitments',
    chiffres: 'What we count',
    donnees: 'Your data',
    accessibilite: () => 'Accessibility',
  },
});

/** On every page that anyone may read: her data, and the mention that the law asks for. */
export const LiensDeDroit = ({ langue }: { langue: Langue }) => {
  const dire = mots(langue);
  return (
    <>
      <p>
        <a href="/vos-donnees">{dire.donnees}</a>
      </p>
      <p>
        <a href="/accessibilite">{dire.accessibilite(calculerLaConformite(CRITERES).mention)}</a>
      </p>
    </>
  );
};

/** What anyone reads without an account: one column, large, nothing to learn. */
export function CadrePublic({
  page,
  chemin,
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
  const langue = page.langue ?? 'fr';
  const dire = mots(langue);
  return (
    <DocumentHtml
      titre={`${page.titre} · Tisserin`}
      langue={langue}
      apparence={apparence}
      adresses={adresses}
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
        {page.langue ? <LienDeLangue langue={langue} chemin={chemin} /> : null}
      </header>
      <main id="contenu">{page.corps}</main>
      <footer className="pied">
        <NumerosDUrgence langue={langue} />
        <p>
          <a href="/s">{dire.recu}</a>
        </p>
        <p>
          <a href="/engagements">{dire.engagements}</a>
        </p>
        <p>
          <a href="/indicateurs">{dire.chiffres}</a>
        </p>
        <LiensDeDroit langue={langue} />
        <p>{dire.sansTrace}</p>
      </footer>
    </DocumentHtml>
  );
}
