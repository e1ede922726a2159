/** A path of this product, as a page that refused wrote it; anything else is the front page. */
export const adresseLocale = (demandee: string | undefined): string =>
  demandee && /^\/(?![/\\])[^\\\p{Cc}]*$/u.test(demandee) ? demandee : '/';
