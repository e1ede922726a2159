import type { Cookie, RequeteHttp } from '#socle';
import type { Langue } from '../domaine/langue.ts';

const COOKIE_DE_LANGUE = 'tisserin_langue';
const UN_AN = 365 * 24 * 3600;

/** Remembers a language, and nothing else: no identifier in this cookie. */
export const garderLaLangue = (langue: Langue): Cookie => ({
  nom: COOKIE_DE_LANGUE,
  valeur: langue,
  dureeSecondes: UN_AN,
});

/**
 * The language of a page for residents: the one she chose, else the one of her receipt, else the first that
 * her telephone asks for among those we have.
 */
export function langueDeLaPage(
  requete: Pick<RequeteHttp, 'cookies' | 'entete'>,
  duRecu?: Langue,
): Langue {
  const choisie = requete.cookies[COOKIE_DE_LANGUE];
  if (choisie === 'fr' || choisie === 'en') return choisie;
  if (duRecu) return duRecu;
  const demandees = (requete.entete('accept-language') ?? '').toLowerCase().split(',');
  const premiere = demandees
    .map((langue) => langue.trim().slice(0, 2))
    .find((langue) => langue === 'fr' || langue === 'en');
  return premiere === 'en' ? 'en' : 'fr';
}
