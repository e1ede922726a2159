import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Critere, calculerLaConformite } from './critere.ts';
import { CRITERES } from './criteres.ts';

const lus = (dossier: string, fin: RegExp): readonly (readonly [string, string])[] =>
  readdirSync(dossier, { recursive: true, encoding: 'utf8' })
    .filter((nom) => fin.test(nom) && !nom.includes('.test.'))
    .map((nom) => [nom, readFileSync(join(dossier, nom), 'utf8')]);
const pages = lus('src', /\.tsx$/);
const scripts = lus('src', /navigateur\/[^/]+\.ts$/);
const feuilles = lus('src/interface/styles', /\.css$/);
const ou = (fichiers: typeof pages, quoi: RegExp) =>
  fichiers.filter(([, texte]) => quoi.test(texte)).map(([nom]) => nom);

it('lit vraiment les pages, les scripts et les feuilles', () => {
  expect(pages.length).toBeGreaterThan(100);
  expect(scripts.length).toBeGreaterThan(4);
  expect(feuilles.length).toBeGreaterThan(7);
  expect(ou([['x.tsx', '<video src="x" />']], /<(video|audio)\b/)).toEqual(['x.tsx']);
});

it('ni son, ni film, ni cadre, ni test d’image, dans aucune page', () => {
  expect(ou(pages, /<(video|audio|iframe|object|embed|canvas|marquee|blink)\b/)).toEqual([]);
  expect(ou([...pages, ...scripts], /captcha/i)).toEqual([]);
});

it('tous les tableaux viennent d’une seule pièce, avec un titre, des en-têtes, sans cellule fusionnée', () => {
  expect(ou(pages, /<(table|th)\b/)).toEqual(['interface/listes.tsx']);
  expect(ou(pages, /\b(colSpan|rowSpan)=/)).toEqual([]);
  const [, listes = ''] = pages.find(([nom]) => nom === 'interface/listes.tsx') ?? [];
  expect(listes).toMatch(/<caption>/);
  expect(listes).toMatch(/<th [^>]*scope="col"/);
});

it('ni geste du doigt, ni mouvement de l’appareil, ni action à l’appui, ni orientation imposée', () => {
  expect(
    ou([...pages, ...scripts], /touchstart|touchmove|devicemotion|deviceorientation/i),
  ).toEqual([]);
  expect(ou([...pages, ...scripts], /mousedown|pointerdown/i)).toEqual([]);
  expect(ou([...scripts, ...feuilles], /orientation/)).toEqual([]);
});

it('aucune fenêtre ne s’ouvre d’elle-même', () => {
  expect(ou([...pages, ...scripts], /window\.open|http-equiv="refresh"/i)).toEqual([]);
});

it('chaque page a son type, sa langue et un lien vers son contenu', () => {
  const [, document = ''] = pages.find(([nom]) => nom === 'interface/document-html.tsx') ?? [];
  expect(document).toMatch(/<html[^>]*\blang=\{/);
  expect(document).toMatch(/href="#contenu"/);
  expect(ou(pages, /<html\b/)).toEqual(['interface/document-html.tsx']);
  expect(readFileSync('src/socle/http/envoyer.ts', 'utf8')).toMatch(/<!doctype html>/i);
});

it('chaque dessin a ses mots, ou est caché des aides techniques', () => {
  const dessins = pages.flatMap(([nom, texte]) =>
    [...texte.matchAll(/<svg\b[^>]*>/gs)].map(([balise]) => `${nom} ${balise}`),
  );
  expect(dessins.length).toBeGreaterThan(8);
  // One with a namespace is a file of its own (the icon of the site), not a drawing of a page.
  const muets = dessins.filter(
    (un) => !/aria-hidden="true"|role="img"|aria-labelledby=|xmlns=/.test(un),
  );
  expect(muets).toEqual([]);
});

it('chaque groupe de champs a sa légende', () => {
  const groupes = pages.filter(([, texte]) => /<fieldset\b/.test(texte));
  expect(groupes.length).toBeGreaterThan(1);
  for (const [nom, texte] of groupes)
    expect([nom, texte.split('<fieldset').length]).toEqual([nom, texte.split('<legend').length]);
  expect(ou(pages, /type="(radio|checkbox)"/).every((nom) => /^interface\//.test(nom))).toBe(true);
});

it('rien ne bouge ni ne clignote dans les feuilles de style', () => {
  expect(ou(feuilles, /@keyframes|animation(-name)?:|text-decoration: blink/)).toEqual([]);
});

it('les cent six critères y sont, une fois chacun, et le taux se compte', () => {
  const parTheme = [9, 2, 3, 13, 8, 2, 5, 10, 4, 14, 13, 11, 12];
  expect(CRITERES.map(([numero]) => numero)).toEqual(
    parTheme.flatMap((combien, theme) =>
      Array.from({ length: combien }, (_, rang) => `${theme + 1}.${rang + 1}`),
    ),
  );
  const conforme: Critere = ['1.1', 'x', { etat: 'conforme', le: '2026-11-26', vu: 'x' }];
  const pasVu: Critere = ['1.2', 'x', { etat: 'non_verifie' }];
  expect(calculerLaConformite([conforme])).toMatchObject({
    taux: 100,
    mention: 'totalement conforme',
  });
  expect(calculerLaConformite([conforme, pasVu])).toMatchObject({
    taux: 50,
    mention: 'partiellement conforme',
  });
  expect(calculerLaConformite([conforme, pasVu, pasVu])).toMatchObject({
    taux: 33,
    mention: 'non conforme',
  });
});
