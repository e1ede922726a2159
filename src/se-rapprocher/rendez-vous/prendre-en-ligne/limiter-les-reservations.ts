import type { Acces } from '#acces';
import { RESERVATIONS_PAR_HEURE } from '../parametres.ts';
import { compterUnEssai } from '../stockage/plages.ts';

/** The network of an address, not the address: /24 for IPv4, /48 for IPv6. */
const reseauDe = (adresse: string): string =>
  adresse.includes(':') && !adresse.includes('.')
    ? adresse.split(':').slice(0, 3).join(':')
    : (adresse.split(':').at(-1) ?? '').split('.').slice(0, 3).join('.');

/**
 * Counts this request; true when too many came from this network in this hour. When too many came from everywhere,
 * each network still has a few: a flood from many places shuts out nobody who comes from another.
 */
export async function tropDeReservations(acces: Acces, adresse: string): Promise<boolean> {
  const heure = `${acces.maintenant.slice(0, 13)}:00:00Z`;
  const reseau = acces.empreindre('reservation-en-ligne', reseauDe(adresse));
  const duReseau = await compterUnEssai(acces.bd, reseau, heure);
  const enTout = await compterUnEssai(acces.bd, '*', heure);
  const { parReseau, enTout: plafond, parReseauAlors } = RESERVATIONS_PAR_HEURE;
  return duReseau > (enTout > plafond ? parReseauAlors : parReseau);
}
