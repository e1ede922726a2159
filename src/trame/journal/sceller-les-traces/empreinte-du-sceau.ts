import type { PourLeJournal } from '../pour-le-journal.ts';
import type { Restauration } from '../stockage/restaurations.ts';
import type { Sceau } from '../stockage/sceaux.ts';

/** What the first seal is chained to. */
export const ORIGINE = 'origine';

/**
 * A keyed hash of all that the seal says: who holds the database without the product's key cannot make one
 * again over traces that were changed.
 */
export const empreinteDuSceau = (
  pour: PourLeJournal,
  sceau: Omit<Sceau, 'numero' | 'empreinte'>,
): string =>
  pour.empreindre(
    'sceau-du-journal',
    JSON.stringify([
      sceau.precedent,
      sceau.mois,
      sceau.depuisTransaction,
      sceau.jusquATransaction,
      sceau.nombre,
      sceau.lot,
    ]),
  );

/** The same for a restoration: without the key, nobody says that a base was restored. */
export const empreinteDeLaRestauration = (
  pour: PourLeJournal,
  restauration: Omit<Restauration, 'numero' | 'empreinte'>,
): string =>
  pour.empreindre(
    'restauration-du-journal',
    JSON.stringify([
      restauration.precedent,
      restauration.apresSceau,
      restauration.decalage,
      restauration.depuisTransaction,
      restauration.sauvegardeDu,
      restauration.restaureeLe,
    ]),
  );
