import { declarer } from '#socle';

/** Nothing of its own: it reads what the others declare, and erases what they say erases itself. */
export const donnees = declarer('conservation', {});
