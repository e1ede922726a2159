import type { RequeteHttp } from './route.ts';

/**
 * A form sent from another site (CSRF): refused by what the browser itself says of the request's origin.
 * An old browser that says nothing is let through only where no session is at stake.
 */
export function vientDAilleurs(requete: RequeteHttp, sansSession: boolean): boolean {
  const site = requete.entete('sec-fetch-site');
  if (site) return site !== 'same-origin' && site !== 'none';
  const origine = requete.entete('origin');
  if (origine && origine !== 'null') return URL.parse(origine)?.host !== requete.entete('host');
  const provenance = requete.entete('referer');
  if (provenance) return URL.parse(provenance)?.host !== requete.entete('host');
  return !sansSession;
}
