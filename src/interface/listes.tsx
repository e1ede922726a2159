import type { ReactNode } from 'react';
import { Icone } from './icones.tsx';
import { BoutDeFil } from './motifs/fil.tsx';

/** A list of rows: one tab stop, arrows inside, Entrée opens. */
export const ListeDeRangees = ({
  libelle,
  dense = false,
  enLigne = false,
  children,
}: {
  libelle: string;
  dense?: boolean;
  /** Identity and detail side by side: many short rows. */
  enLigne?: boolean;
  children: ReactNode;
}) => (
  <ul
    className={`rangees${dense ? ' rangees-denses' : ''}${enLigne ? ' rangees-en-ligne' : ''}`}
    aria-label={libelle}
    data-rangees=""
  >
    {children}
  </ul>
);

/** Identity · detail · time · state; the chosen one shows its action. One link inside, the whole row its target. */
export function Rangee({
  href,
  marque,
  identite,
  detail,
  heure,
  etat,
  action,
  choisie = false,
  id,
}: {
  href?: string;
  /** The hall code, or the hour of a rendez-vous. */
  marque?: ReactNode;
  identite: ReactNode;
  detail?: ReactNode;
  heure?: ReactNode;
  etat?: ReactNode;
  action?: ReactNode;
  choisie?: boolean;
  id?: string;
}) {
  return (
    <li className={choisie ? 'rangee rangee-choisie' : 'rangee'} id={id}>
      {marque ? <span className="rangee-marque">{marque}</span> : null}
      <span className="rangee-qui">
        {href ? (
          <a href={href} className="rangee-lien">
            {identite}
          </a>
        ) : (
          <strong>{identite}</strong>
        )}
        {detail ? <span className="rangee-detail">{detail}</span> : null}
      </span>
      {heure ? <span className="rangee-heure">{heure}</span> : null}
      {etat || action ? (
        <span className="rangee-fin">
          {etat}
          {action ? <span className="rangee-action">{action}</span> : null}
        </span>
      ) : null}
    </li>
  );
}

/** On places and papers only; never on a person. */
export const Etiquette = ({ children }: { children: ReactNode }) => (
  <span className="etiquette">{children}</span>
);

export interface Colonne {
  cle: string;
  titre: ReactNode;
  nombre?: boolean;
}

/** Figures to the right, no zebra. A hidden cell says why: give the sentence as its value. */
export function Tableau({
  legende,
  colonnes,
  lignes,
}: {
  legende: ReactNode;
  colonnes: readonly Colonne[];
  lignes: readonly { cle: string | number; valeurs: Readonly<Record<string, ReactNode>> }[];
}) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group, not a landmark: a page may hold many tables
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table wider than a phone is scrolled by keyboard too
    <div className="tableau" tabIndex={0} role="group" aria-label="Tableau">
      <table>
        <caption>
          <span>{legende}</span>
        </caption>
        <thead>
          <tr>
            {colonnes.map(({ cle, titre, nombre }) => (
              <th key={cle} scope="col" className={nombre ? 'nombre' : undefined}>
                {titre}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lignes.map(({ cle, valeurs }) => (
            <tr key={cle}>
              {colonnes.map((colonne, rang) =>
                rang === 0 ? (
                  <th key={colonne.cle} scope="row">
                    {valeurs[colonne.cle]}
                  </th>
                ) : (
                  <td key={colonne.cle} className={colonne.nombre ? 'nombre' : undefined}>
                    {valeurs[colonne.cle]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export const Definitions = ({
  paires,
}: {
  paires: readonly (readonly [ReactNode, ReactNode])[];
}) => (
  <dl className="definitions">
    {paires.map(([terme, valeur], rang) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: pairs are written in the order they are read, never reordered
      <div key={rang}>
        <dt>{terme}</dt>
        <dd>{valeur}</dd>
      </div>
    ))}
  </dl>
);

/**
 * Newest first, the future above; gaps are said in words by who composes it. The thread beside is twisted where
 * something happened, dotted where nothing was noted and before what is to come.
 */
export const Chronologie = ({
  moments,
}: {
  moments: readonly {
    cle?: string;
    quand: ReactNode;
    quoi: ReactNode;
    qui?: ReactNode;
    /** Nothing was noted between two moments. */
    vide?: boolean;
    aVenir?: boolean;
  }[];
}) => (
  <ol className="chronologie">
    {moments.map(({ cle, quand, quoi, qui, vide, aVenir }, rang) => (
      <li key={cle ?? rang} className={vide ? 'chronologie-vide' : undefined}>
        <BoutDeFil pointille={vide || aVenir} noeud={!vide} />
        <span className="chronologie-quand">{quand}</span>
        <span className="chronologie-quoi">{quoi}</span>
        {qui ? <span className="chronologie-qui">{qui}</span> : null}
      </li>
    ))}
  </ol>
);

export const Pagination = ({
  precedent,
  suivant,
  libelle = 'Pages de la liste',
}: {
  /** Two lists on one screen each say which they turn. */
  libelle?: string;
  precedent?: string | null;
  suivant?: string | null;
}) =>
  precedent || suivant ? (
    <nav className="pagination" aria-label={libelle}>
      {precedent ? (
        <a href={precedent} rel="prev">
          <Icone nom="retour" />
          Page précédente
        </a>
      ) : null}
      {suivant ? (
        <a href={suivant} rel="next">
          Page suivante
          <Icone nom="fleche" />
        </a>
      ) : null}
    </nav>
  ) : null;

export const Onglets = ({
  libelle,
  onglets,
}: {
  libelle: string;
  /** `touche`: the single key that opens it when no field has the focus. */
  onglets: readonly { href: string; libelle: ReactNode; courant: boolean; touche?: string }[];
}) => (
  <nav className="onglets" aria-label={libelle}>
    <ul>
      {onglets.map((onglet) => (
        <li key={onglet.href}>
          <a
            href={onglet.href}
            aria-current={onglet.courant ? 'page' : undefined}
            data-touche={onglet.touche}
            aria-keyshortcuts={onglet.touche}
          >
            {onglet.libelle}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

/** Ticks a row among others, for one gesture on several: the list is the group, its name the legend. */
export const CaseDeRangee = ({
  nom,
  valeur,
  libelle,
}: {
  nom: string;
  valeur: string;
  libelle: string;
}) => (
  <input
    className="case-de-rangee"
    type="checkbox"
    name={nom}
    value={valeur}
    aria-label={libelle}
  />
);
