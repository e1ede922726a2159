import type { ReactNode } from 'react';

/** The woven edge: what is inside belongs to the person. One on a screen. */
export const Lisiere = ({ children, bas = false }: { children: ReactNode; bas?: boolean }) => (
  <div className={bas ? 'lisiere lisiere-basse' : 'lisiere'}>{children}</div>
);

/** Her words, larger than the institution's, between « guillemets ». */
export function SesMots({
  lisiere = false,
  source,
  children,
}: {
  lisiere?: boolean;
  source?: ReactNode;
  children: ReactNode;
}) {
  return (
    <figure className={lisiere ? 'ses-mots lisiere' : 'ses-mots'}>
      <blockquote dir="auto">« {children} »</blockquote>
      {source ? <figcaption>{source}</figcaption> : null}
    </figure>
  );
}

/** Her own block on a person's page: a white sheet along the woven edge, a column for each thing she says. */
export const FeuilletDElle = ({
  libelle,
  colonnes,
}: {
  libelle: string;
  colonnes: readonly { titre: ReactNode; dedans: ReactNode }[];
}) => (
  <section className="feuillet-d-elle lisiere" aria-label={libelle}>
    {colonnes.map(({ titre, dedans }, rang) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the columns are fixed, in the order they are read
      <div key={rang}>
        <h2>{titre}</h2>
        {dedans}
      </div>
    ))}
  </section>
);

/** The band at the top of a page that she keeps. */
export const Bande = () => <div className="bande" aria-hidden="true" />;
