import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  type Apparence,
  couleurDe,
  JETONS,
  type Jeton,
  pairesIllisibles,
  type Theme,
} from './jetons.ts';

const DOSSIER = join(import.meta.dirname, 'styles');
const ailleurs = createRequire(import.meta.url);

/** Turbo 8.0.23 writes its progress bar's style into the page when it loads; shown or not. Allowed by its hash alone. */
export const STYLE_DE_TURBO = 'sha256-WAyOw4V+FqDc35lQPyRADLBWbuNK8ahvYEaQIYF1+Ps=';

/** The typeface, self-hosted: latin at once, latin-ext when a name asks for it. */
export const POLICES = ['latin', 'latin-ext'].map((jeu) => ({
  jeu,
  chemin: `/actifs/atkinson-${jeu}.woff2`,
  fichier: ailleurs.resolve(
    `@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-${jeu}-wght-normal.woff2`,
  ),
}));

const ETENDUES: Record<string, string> = {
  latin:
    'U+0000-00FF, U+0131, U+0152-0153, U+02BB-02BC, U+02C6, U+02DA, U+02DC, U+2000-206F, U+20AC, U+2122, U+2191, U+2193, U+2212, U+FEFF, U+FFFD',
  'latin-ext':
    'U+0100-02BA, U+02BD-02C5, U+02C7-02CC, U+02CE-02D7, U+02DD-02FF, U+1D00-1DBF, U+1E00-1E9F, U+1EF2-1EFF, U+2020, U+20A0-20AB, U+20AD-20C0, U+2113, U+2C60-2C7F, U+A720-A7FF',
};

const police = ({ jeu, chemin }: { jeu: string; chemin: string }): string =>
  `@font-face{font-family:"Atkinson Hyperlegible Next";font-weight:200 800;font-display:swap;src:url("${chemin}") format("woff2");unicode-range:${ETENDUES[jeu]}}`;

const enUrl = (svg: string): string => `url("data:image/svg+xml,${encodeURIComponent(svg)}")`;

/** Two columns of plain weave, 16 px: plum threads stand, straw threads lie. */
function tissage(apparence: Apparence, theme: Theme, couche: boolean): string {
  const prune = couleurDe('prune', apparence, theme);
  const paille = couleurDe('paille', apparence, theme);
  const fils = [
    [2, 0.5, 4.4, 9.4, prune],
    [0.4, 11.6, 7.4, 4, paille],
    [8.4, 3.6, 7.4, 4, paille],
    [10, 8.5, 4.4, 9.4, prune],
    [10, -7.5, 4.4, 9.4, prune],
  ]
    .map(([x, y, l, h, couleur]) =>
      couche
        ? `<rect x="${y}" y="${x}" width="${h}" height="${l}" rx="2" fill="${couleur}"/>`
        : `<rect x="${x}" y="${y}" width="${l}" height="${h}" rx="2" fill="${couleur}"/>`,
    )
    .join('');
  return enUrl(`<svg xmlns="http://www.w3.org/2000/svg" width="16" height="16">${fils}</svg>`);
}

function variables(apparence: Apparence, theme: Theme): string {
  const couleurs = (Object.keys(JETONS) as Jeton[]).map(
    (jeton) => `--${jeton}:${couleurDe(jeton, apparence, theme)}`,
  );
  return [
    ...couleurs,
    `--tissage:${tissage(apparence, theme, false)}`,
    `--tissage-couche:${tissage(apparence, theme, true)}`,
    `color-scheme:${apparence === 'clair' ? 'light' : 'dark'}`,
  ].join(';');
}

/**
 * The one style sheet, tokens first. Refuses to be made with a theme that cannot be read.
 * @throws with the failing pairs named, so that the process does not start with it
 */
export function feuilleDeStyle(theme: Theme = {}): string {
  const illisibles = pairesIllisibles(theme);
  if (illisibles.length > 0) throw new Error(`Thème refusé : ${illisibles.join(' ; ')}`);
  const parties = readdirSync(DOSSIER)
    .filter((nom) => nom.endsWith('.css'))
    .sort()
    .map((nom) => readFileSync(join(DOSSIER, nom), 'utf8'));
  return [
    ...POLICES.map(police),
    `:root{${variables('clair', theme)}}`,
    `@media screen and (prefers-color-scheme:dark){:root:not([data-apparence=clair]){${variables('sombre', theme)}}}`,
    `@media screen{:root[data-apparence=sombre]{${variables('sombre', theme)}}}`,
    ...parties,
  ].join('\n');
}
