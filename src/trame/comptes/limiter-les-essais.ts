import type { Acces } from '#acces';
import { ESSAIS_DE_CONNEXION } from './parametres.ts';
import { compterLEchec, essaisManques, prendreSonTour } from './stockage/essais-de-connexion.ts';

/** The network of an address, not the address: /24 for IPv4, /48 for IPv6. */
const reseauDe = (adresse: string): string =>
  adresse.includes(':') && !adresse.includes('.')
    ? adresse.split(':').slice(0, 3).join(':')
    : (adresse.split(':').at(-1) ?? '').split('.').slice(0, 3).join('.');

export interface Essai {
  trop: boolean;
  manque(): Promise<void>;
}

/**
 * Counts by what was typed (a keyed hash, so that a name that does not exist counts alike) and by network.
 * @param compte the identifier typed, or the account's id at the second step
 * @param appareil a browser where the right password was given before: counted by itself alone, so that misses made
 *   elsewhere under this name do not shut its owner out
 */
export async function commencerUnEssai(
  acces: Acces,
  compte: string,
  adresse: string,
  appareil: string | null = null,
): Promise<Essai> {
  const heure = `${acces.maintenant.slice(0, 13)}:00:00Z`;
  const duCompte = `compte:${acces.empreindre('essai-de-connexion', compte)}`;
  const duReseau = `reseau:${acces.empreindre('essai-de-connexion', reseauDe(adresse))}`;
  if (appareil) {
    const sien = `appareil:${acces.empreindre('essai-de-connexion', appareil)}`;
    await prendreSonTour(acces.bd, sien);
    const nombres = await essaisManques(acces.bd, [sien], heure);
    return {
      trop: (nombres.get(sien) ?? 0) >= ESSAIS_DE_CONNEXION.parCompte,
      manque: () => compterLEchec(acces.bd, [sien], heure),
    };
  }
  await prendreSonTour(acces.bd, duCompte);
  const nombres = await essaisManques(acces.bd, [duCompte, duReseau], heure);
  return {
    trop:
      (nombres.get(duCompte) ?? 0) >= ESSAIS_DE_CONNEXION.parCompte ||
      (nombres.get(duReseau) ?? 0) >= ESSAIS_DE_CONNEXION.parReseau,
    manque: () => compterLEchec(acces.bd, [duCompte, duReseau], heure),
  };
}
