import { randomBytes } from 'node:crypto';
import type { Acces } from '#acces';
import type { Cookie, RequeteHttp } from '#socle';
import { ajouterMinutes } from '#socle/pur';
import { chiffrer, dechiffrer } from './chiffrement.ts';
import { APPAREIL_CONNU } from './parametres.ts';

/**
 * Left in a browser where the right password was given: its tries are counted apart, so that whoever misses on purpose
 * under her name, from elsewhere, does not shut her out. It opens nothing by itself, and follows nobody: sealed, it
 * says an identifier's hash, for this product alone.
 */
const COOKIE = 'tisserin_appareil';
const USAGE = 'appareil-connu';

interface Connu {
  qui: string;
  appareil: string;
  fin: string;
}

const quiDe = (acces: Acces, identifiant: string): string =>
  acces.empreindre('appareil-connu', identifiant.trim().toLowerCase());

export function cookieDAppareil(acces: Acces, identifiant: string): Cookie {
  const minutes = APPAREIL_CONNU.jours * 24 * 60;
  const connu: Connu = {
    qui: quiDe(acces, identifiant),
    appareil: randomBytes(12).toString('base64url'),
    fin: ajouterMinutes(acces.maintenant, minutes),
  };
  return {
    nom: COOKIE,
    valeur: chiffrer(acces, USAGE, JSON.stringify(connu)),
    dureeSecondes: minutes * 60,
  };
}

/** @returns a name for this browser, when the right password of this identifier was given there; else null */
export function appareilConnu(
  acces: Acces,
  requete: Pick<RequeteHttp, 'cookies'>,
  identifiant: string,
): string | null {
  const cookie = requete.cookies[COOKIE];
  if (!cookie) return null;
  try {
    const connu: Connu = JSON.parse(dechiffrer(acces, USAGE, cookie.slice(0, 600)));
    const vaut = connu.qui === quiDe(acces, identifiant) && connu.fin > acces.maintenant;
    return vaut ? connu.appareil : null;
  } catch {
    return null;
  }
}
