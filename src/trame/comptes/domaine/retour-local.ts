const ICI = 'http://tisserin.invalid';

/**
 * Where to go after signing in: an address of this product only. Another site, a scheme, a backslash, a
 * control character, the sign-in pages themselves: the front page instead.
 */
export function retourLocal(demande: string | undefined): string {
  if (!demande?.startsWith('/') || /[\\\p{Cc}]/u.test(demande)) return '/';
  const url = URL.parse(demande, ICI);
  if (!url || url.origin !== ICI) return '/';
  if (/^\/(connexion|deconnexion)(\/|$)/.test(url.pathname)) return '/';
  // A normalised path may begin with two slashes (`/.//ailleurs`), which a browser reads as another host.
  const chemin = url.pathname + url.search + url.hash;
  return chemin.startsWith('//') ? '/' : chemin;
}
