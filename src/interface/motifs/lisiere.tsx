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

/** The band at the top of a page that she keeps. */
export const Bande = () => <div className="bande" aria-hidden="true" />;
