import type { DateCivile } from '#socle/pur';

/** Where the life of an APA request is held: here, or in the State's own system. */
export const SYSTEMES = ['local', 'national'] as const;
export type SystemeDeLApa = (typeof SYSTEMES)[number];

export interface Bascule {
  depuis: DateCivile;
  systeme: SystemeDeLApa;
}

/**
 * A request stays where it was received: the day of a change moves nothing that has begun.
 * @param bascules the changes said, the oldest first; none: everything is held here
 */
export const systemeDe = (recueLe: DateCivile, bascules: readonly Bascule[]): SystemeDeLApa =>
  bascules.findLast(({ depuis }) => depuis <= recueLe)?.systeme ?? 'local';
