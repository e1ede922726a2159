import type { Acces } from '#acces';
import { chiffrer, dechiffrer } from '#comptes';
import { NE_SAIT_PAS } from '#droits';
import type { Carnet } from './carnet.ts';

const USAGE = 'tour-des-droits';
const LONGUEUR_AU_PLUS = 20_000;

/** The whole conversation, ciphered: it travels in the form, and never in an address nor in a cookie. */
export const sceller = (acces: Acces, carnet: Carnet): string =>
  chiffrer(acces, USAGE, JSON.stringify(carnet));

/** Null: changed on the way, or of another key. The tour then begins again. */
export function desceller(acces: Acces, scelle: string | undefined): Carnet | null {
  if (!scelle || scelle.length > LONGUEUR_AU_PLUS) return null;
  try {
    return JSON.parse(dechiffrer(acces, USAGE, scelle)) as Carnet;
  } catch {
    return null;
  }
}

/** Where one comes from is never kept (charter R8): what depended on it says what is missing. */
const JAMAIS_GARDEES = /^(nationalite|titre)(_conjoint)?$/;

export const sansCeQuiNeSeGardePas = (carnet: Carnet): Carnet => ({
  ...carnet,
  ecran: [],
  passes: [],
  reponses: Object.fromEntries(
    Object.entries(carnet.reponses).map(([id, valeur]) => [
      id,
      JAMAIS_GARDEES.test(id) ? NE_SAIT_PAS : valeur,
    ]),
  ),
});
