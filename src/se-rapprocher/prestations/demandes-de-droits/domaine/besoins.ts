import type { Sens } from './decisions.ts';

/** A need lives its own life: an answer to one request may cover it, a refusal never closes it (S108). */
export type EtatDeBesoin = 'ouvert' | 'couvert' | 'laisse';

/** What a notified answer does to the need behind the request. */
export const besoinApres = (sens: Sens, avant: EtatDeBesoin): EtatDeBesoin =>
  sens === 'accord' && avant === 'ouvert' ? 'couvert' : avant;
