import type { Acces } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type RefusDeGeste, verifierQuElleAttend } from '../domaine/venue.ts';
import { type Changement, changerUneVenue, type Venue, venueParId } from '../stockage/venues.ts';

/**
 * One gesture on one line of the queue: read, checked, written if nobody moved it meanwhile, traced, told to
 * the other windows. An unknown line and one that may not be seen are the same refusal.
 */
export async function changerLaFile(
  acces: Acces,
  { id, version }: { id: string; version?: number | undefined },
  changement: (venue: Venue) => Changement,
): Promise<Resultat<Venue, RefusDeGeste>> {
  const venue = await venueParId(acces.bd, id);
  if (!venue) return refuse({ raison: 'deja_partie' });
  const permis = verifierQuElleAttend(venue.etat);
  if (!permis.ok) return permis;
  const vue = { id, version: version ?? venue.version };
  if (!(await changerUneVenue(acces.bd, vue, changement(venue))))
    return refuse({ raison: 'autre_main' });
  await acces.tracer({
    operation: 'ecriture',
    objet: 'venue',
    objetId: id,
    personnes: venue.personneId ? [venue.personneId] : [],
  });
  await acces.prevenir(`file:${venue.siteId}`);
  await acces.prevenir(`ecran:${venue.siteId}`);
  return reussi(venue);
}
