import type { ReactNode } from 'react';
import { Section } from '#interface';
import { direLeTour, type Tour } from './dire-l-etat.ts';

/** Whose turn it is, then the thing to do: the same on a request's page and on the page of its right. */
export const QueFaireMaintenant = ({
  vie,
  phrase = direLeTour(vie),
  children,
}: {
  vie: Tour;
  /** What this right's own life adds, where it says more than the request's. */
  phrase?: string;
  children?: ReactNode;
}) => (
  <Section titre="Que faire maintenant ?">
    <p className="phrase">{phrase}</p>
    {children}
  </Section>
);
