import { declarer } from '#socle';

/** Nothing of its own yet: it copies what the others declare. */
export const donnees = declarer('sauvegardes', {});
