import type { ReactNode } from 'react';
import { Icone, type NomDIcone } from './icones.tsx';

export type GenreDeBouton = 'plein' | 'trait' | 'prune' | 'lien' | 'irreversible';

interface Commun {
  genre?: GenreDeBouton;
  /** The single key that triggers it when no field has the focus. */
  touche?: string;
  icone?: NomDIcone;
  petit?: boolean;
  children: ReactNode;
}

export const Touche = ({ children }: { children: ReactNode }) => (
  <kbd className="touche">{children}</kbd>
);

const Dedans = ({ icone, touche, children }: Commun) => (
  <>
    {icone ? <Icone nom={icone} /> : null}
    <span>{children}</span>
    {touche ? <Touche>{touche}</Touche> : null}
  </>
);

const classes = (genre: GenreDeBouton, petit: boolean) =>
  `bouton bouton-${genre}${petit ? ' bouton-petit' : ''}`;

/** A form's action: verb and object. Never disabled: pressing explains what is missing. */
export function Bouton({
  genre = 'trait',
  petit = false,
  nom,
  valeur,
  vers,
  sansVerifier,
  horsTab,
  ...dedans
}: Commun & {
  nom?: string;
  valeur?: string;
  /** Another address than the form's. */
  vers?: string;
  sansVerifier?: boolean;
  /** Reached by its key and by the pointer; the row's own link is the tab stop. */
  horsTab?: boolean;
}) {
  return (
    <button
      type="submit"
      className={classes(genre, petit)}
      name={nom}
      value={valeur}
      formAction={vers}
      formNoValidate={sansVerifier}
      tabIndex={horsTab ? -1 : undefined}
      data-touche={dedans.touche}
      aria-keyshortcuts={dedans.touche}
    >
      <Dedans {...dedans} />
    </button>
  );
}

export function LienBouton({
  href,
  genre = 'trait',
  petit = false,
  fichier = false,
  horsTab,
  ...dedans
}: Commun & {
  href: string;
  /** A document, not a page. */
  fichier?: boolean;
  /** Reached by its key and by the pointer; the row's own link is the tab stop. */
  horsTab?: boolean;
}) {
  return (
    <a
      href={href}
      className={classes(genre, petit)}
      tabIndex={horsTab ? -1 : undefined}
      data-touche={dedans.touche}
      aria-keyshortcuts={dedans.touche}
      data-turbo={fichier ? 'false' : undefined}
    >
      <Dedans {...dedans} />
    </a>
  );
}

/** One action that stands alone in a row: a form of its own, so that it works without JavaScript. */
export const Action = ({
  vers,
  champs = {},
  ...bouton
}: Commun & { vers: string; champs?: Record<string, string | number>; horsTab?: boolean }) => (
  <form method="post" action={vers} className="action">
    {Object.entries(champs).map(([nom, valeur]) => (
      <input key={nom} type="hidden" name={nom} value={valeur} />
    ))}
    <Bouton {...bouton} />
  </form>
);
