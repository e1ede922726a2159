import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../outils/serveur-d-essai.tsx';
import { fichiersDesEcrans } from '../outils/textes/fichiers-lus.ts';

/** What makes a browser ask another site: a source, a style, a font, a script, a call. */
const APPELS_AU_DEHORS =
  /(?:\b(?:src|srcSet|href|action|poster|data)=["'{`]+|url\(["']?|@import\s+["']|fetch\(["'`]|import\(["'`]|new (?:EventSource|WebSocket)\(["'`])(?:https?:)?\/\//g;

const appelsAuDehors = (fichier: string, contenu = readFileSync(fichier, 'utf8')): string[] =>
  (contenu.match(APPELS_AU_DEHORS) ?? []).map((vu) => `${fichier} ${vu}`);

let base: Moteur;
let essai: ServeurDEssai;
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), []);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

it.each([
  '<script src="https://cdn.exemple.fr/mesure.js"></script>',
  '.titre { background: url(//images.exemple.fr/fond.png) }',
  "await fetch('https://api.exemple.fr/compter')",
])('la brèche est vue : %s', (texte) => {
  expect(appelsAuDehors('breche', texte)).toHaveLength(1);
});

it('aucun écran ne fait appel à un autre site', () => {
  const fichiers = fichiersDesEcrans();
  expect(fichiers.length).toBeGreaterThan(150);
  expect(fichiers.flatMap((fichier) => appelsAuDehors(fichier))).toEqual([]);
});

it('et le navigateur le refuserait : seule la maison répond', async () => {
  const { headers } = await essai.ouvrir('/nulle-part');
  const regle = String(headers['content-security-policy']);
  expect(regle).toContain("default-src 'none'");
  const sources = regle.split(';').flatMap((directive) => directive.trim().split(' ').slice(1));
  expect(sources.filter((source) => !["'none'", "'self'", 'data:'].includes(source))).toEqual([]);
  expect(headers['set-cookie']).toBeUndefined();
});
