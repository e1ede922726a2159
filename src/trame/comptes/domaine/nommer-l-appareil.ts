/** The first that matches names it: a browser says the names of others after its own. */
const NAVIGATEURS: readonly (readonly [RegExp, string])[] = [
  [/\bEdg(?:e|A|iOS)?\//, 'Edge'],
  [/\bOPR\/|\bOpera\b/, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/\bCriOS\/|Chrom(?:e|ium)\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
];
const SYSTEMES: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'Mac'],
  [/\bCrOS\b/, 'Chromebook'],
  [/\bLinux\b/, 'Linux'],
];

const premier = (liste: typeof NAVIGATEURS, texte: string) =>
  liste.find(([motif]) => motif.test(texte))?.[1];

/** « Firefox sur Windows »: what one recognises among one's own sessions. Never kept is the long text a browser says. */
export function nommerLAppareil(ditParLeNavigateur: string | undefined): string {
  const navigateur = premier(NAVIGATEURS, ditParLeNavigateur ?? '') ?? 'Navigateur inconnu';
  const systeme = premier(SYSTEMES, ditParLeNavigateur ?? '');
  return systeme ? `${navigateur} sur ${systeme}` : navigateur;
}
