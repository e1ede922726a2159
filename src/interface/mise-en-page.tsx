import type { ReactNode } from 'react';
import { Icone } from './icones.tsx';

/** Title, a sentence before any figure, and at most one filled action. */
export function EnTete({
  titre,
  phrase,
  retour,
  etat,
  actions,
  enLigne = false,
}: {
  titre: ReactNode;
  phrase?: ReactNode;
  retour?: { href: string; libelle: string } | undefined;
  etat?: ReactNode;
  actions?: ReactNode;
  /** Title and sentence on one line: a screen one comes back to all day. */
  enLigne?: boolean;
}) {
  return (
    <header className={enLigne ? 'en-tete en-tete-en-ligne' : 'en-tete'}>
      {retour ? (
        <a className="retour" href={retour.href}>
          <Icone nom="retour" />
          {retour.libelle}
        </a>
      ) : null}
      <div className="en-tete-ligne">
        <h1>{titre}</h1>
        {etat}
        {actions ? <div className="actions">{actions}</div> : null}
      </div>
      {phrase ? <p className="phrase">{phrase}</p> : null}
    </header>
  );
}

/** Main column and side column; under 1,180 px the side one goes under. */
export const Colonnes = ({ laterale, children }: { laterale: ReactNode; children: ReactNode }) => (
  <div className="colonnes">
    <div className="principale">{children}</div>
    <div className="laterale">{laterale}</div>
  </div>
);

export function Section({
  titre,
  niveau = 2,
  compte,
  aide,
  lien,
  id,
  children,
}: {
  titre: ReactNode;
  niveau?: 2 | 3;
  /** A true count of a team's own list. */
  compte?: number;
  aide?: ReactNode;
  lien?: { href: string; libelle: string };
  id?: string;
  children: ReactNode;
}) {
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <section className="section" id={id}>
      <div className="section-tete">
        <Titre>{titre}</Titre>
        {compte === undefined ? null : <span className="compte">{compte}</span>}
        {aide ? <span className="section-aide">{aide}</span> : null}
        {lien ? (
          <a className="section-lien" href={lien.href}>
            {lien.libelle}
          </a>
        ) : null}
      </div>
      {children}
    </section>
  );
}

/** The foot of a screen: its keys, or a sheet's two ways out. */
export const BarreDePied = ({ children }: { children: ReactNode }) => (
  <div className="barre-de-pied">{children}</div>
);

/** Buttons side by side. */
export const Actions = ({ children }: { children: ReactNode }) => (
  <div className="actions">{children}</div>
);

/** A white sheet, never inside another. */
export const Feuillet = ({
  papier = false,
  children,
}: {
  papier?: boolean;
  children: ReactNode;
}) => <div className={papier ? 'feuillet feuillet-papier' : 'feuillet'}>{children}</div>;

/** Details kept folded, for what is rarely needed; never an answer a resident came for. */
export const Pliable = ({
  titre,
  ouvert = false,
  children,
}: {
  titre: ReactNode;
  ouvert?: boolean;
  children: ReactNode;
}) => (
  <details className="pliable" open={ouvert}>
    <summary>{titre}</summary>
    {children}
  </details>
);

/**
 * A part that is fetched again, as its own reader, when a channel says that something changed.
 * @param src an address that answers the same children as a fragment
 */
export const ZoneVive = ({
  id,
  canal,
  src,
  chaqueMinute = false,
  children,
}: {
  id: string;
  canal: string;
  src: string;
  /** It tells durations: they go on without an event. */
  chaqueMinute?: boolean;
  children: ReactNode;
}) => (
  <div
    id={id}
    data-canal={canal}
    data-src={src}
    data-chaque-minute={chaqueMinute ? '' : undefined}
    className="zone-vive"
  >
    {children}
  </div>
);

/** Help one asks for: nothing until its address names it, then a panel over the page, with its way out. */
export const Volet = ({
  id,
  titre,
  children,
}: {
  id: string;
  titre: string;
  children: ReactNode;
}) => (
  <section className="volet" id={id} tabIndex={-1} aria-label={titre}>
    <div className="section-tete">
      <h2>{titre}</h2>
      <a className="section-lien" href="#contenu" data-ferme-le-volet="">
        Fermer
      </a>
    </div>
    {children}
  </section>
);

/** A page filled on a tablet, on one's knees: every answer is a target of 48 px. */
export const Tactile = ({ children }: { children: ReactNode }) => (
  <div className="tactile">{children}</div>
);
