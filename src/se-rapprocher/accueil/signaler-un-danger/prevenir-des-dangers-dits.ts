import type { Acces } from '#acces';
import { dangersDits } from '../domaine/danger.ts';
import { dangersDesContacts } from '../stockage/dangers.ts';
import type { PremierContact } from '../stockage/premiers-contacts.ts';
import { confierUnDanger } from './confier-un-danger.ts';

/**
 * A danger told on the sheet is given to the duty manager by the very writing that tells it: nobody has to think of
 * it. A child's waits for the gesture that transmits it, with the facts and what the parents were told.
 */
export async function prevenirDesDangersDits(acces: Acces, contact: PremierContact): Promise<void> {
  const dits = dangersDits(contact.fiche).filter((fait) => fait !== 'enfant');
  if (dits.length === 0) return;
  const connus = (await dangersDesContacts(acces.bd, [contact.id])).map(({ fait }) => fait);
  for (const fait of dits) {
    if (!connus.includes(fait)) await confierUnDanger(acces, contact, fait);
  }
}
