import type { ReactNode } from 'react';
import type { DroitConclu } from '#droits';
import type { Langue } from '#interface';
import { typographie } from '#socle/pur';
import { MOTIFS_EN_ANGLAIS } from './motifs-en-anglais.ts';

/** Why, in the language of the page; a reason that nobody has put in English stays French, and says it is. */
export function direSesRaisons(langue: Langue, { condition, raisons }: DroitConclu): ReactNode {
  const traduite = langue === 'en' && condition ? MOTIFS_EN_ANGLAIS[condition] : undefined;
  if (traduite) return traduite;
  const dites = typographie(raisons.join(' '));
  return langue === 'en' ? <span lang="fr">{dites}</span> : dites;
}
