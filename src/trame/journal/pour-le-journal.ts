import type { Bd } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';

/** What sealing and verifying need: an access of the machine `scellement` has it all. */
export interface PourLeJournal {
  readonly bd: Bd;
  readonly maintenant: Instant;
  readonly aujourdHui: DateCivile;
  empreindre(usage: string, texte: string): string;
}
