import type { Acces } from '#acces';
import { RESERVATIONS_PAR_HEURE } from '../parametres.ts';
import { compterUnEssai } from '../stockage/plages.ts';

/** The network of an address, not the address: /24 for IPv4, /48 for IPv6. */
const reseauDe = (adresse: string): string =>
  adresse.includes(':') && !adresse.includes('.')
    ? adresse.split(':').slice(0, 3).join(':')
    : (adresse.split(':').at(-1) ?? '').split('.').slice(0, 3).join('.');

/** Counts this request; true when too many came from this network, or from everywhere, in this hour. */
export async function tropDeReservations(acces: Acces, adresse: string): Promise<boolean> {
  const heure = `${acces.maintenant.slice(0, 13)}:00:00Z`;
  const reseau = acces.empreindre('reservation-en-ligne', reseauDe(adresse));
  const duReseau = await compterUnEssai(acces.bd, reseau, heure);
  const enTout = await compterUnEssai(acces.bd, '*', heure);
  return duReseau > RESERVATIONS_PAR_HEURE.parReseau || enTout > RESERVATIONS_PAR_HEURE.enTout;
}
