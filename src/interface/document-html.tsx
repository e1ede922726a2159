import type { ReactNode } from 'react';
import type { Apparence } from './jetons.ts';

export interface Adresses {
  /** Where the style sheet and the browser script are served. */
  feuille: string;
  script?: string;
  icone?: string;
}

/** The whole document: head, skip link, body. Nothing comes from elsewhere. */
export function DocumentHtml({
  titre,
  langue = 'fr',
  apparence,
  touches = true,
  adresses,
  classe,
  allerA = 'Aller au contenu',
  discret = false,
  children,
}: {
  titre: string;
  langue?: 'fr' | 'en';
  /** What this browser chose; without, it follows the system. */
  apparence?: Apparence | undefined;
  /** Single-letter keys, turned off by who is hindered by them. */
  touches?: boolean;
  adresses: Adresses;
  classe: string;
  allerA?: string;
  /** A page that leaves no address behind. */
  discret?: boolean;
  children: ReactNode;
}) {
  return (
    <html lang={langue} data-apparence={apparence} data-touches={touches ? undefined : 'non'}>
      <head>
        <meta charSet="utf-8" />
        <title>{titre}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {discret ? <meta name="referrer" content="no-referrer" /> : null}
        <meta name="turbo-prefetch" content="false" />
        <meta name="turbo-cache-control" content="no-cache" />
        <link rel="stylesheet" href={adresses.feuille} data-turbo-track="reload" />
        {adresses.icone ? <link rel="icon" type="image/svg+xml" href={adresses.icone} /> : null}
        {adresses.script ? (
          <script type="module" src={adresses.script} data-turbo-track="reload" />
        ) : null}
      </head>
      <body className={classe}>
        <a className="evitement" href="#contenu">
          {allerA}
        </a>
        {children}
      </body>
    </html>
  );
}
