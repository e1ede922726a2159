/**
 * An address whose escapes mean nothing (`%zz`, half a letter) is led where nothing is, under the same root: the router
 * would answer before any hook, in English, without the headers of every other page, and repeating what was written.
 */
export function adresseLisible(url: string): string {
  const [chemin = '/'] = url.split('?');
  try {
    decodeURIComponent(chemin);
    return url;
  } catch {
    return chemin.startsWith('/api/') ? '/api/-' : '/-';
  }
}
