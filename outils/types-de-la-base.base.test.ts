import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { uneBase } from './base-d-essai.ts';
import { puisAnnuler } from './matrice/comparer.ts';
import { typesPerimes, typesSelon } from './types-de-la-base.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

it('est vue : une colonne que les types ne disent pas', async () => {
  const perimes = await puisAnnuler(base, async (connexion) => {
    await connexion.executerScript('alter table promesses.promesse add column breche text');
    return typesPerimes(await typesSelon(connexion));
  });
  expect(perimes).toContain('src/trame/promesses/stockage/tables.gen.ts');
});

it('les types des tables disent la base (sinon : npm run types-de-la-base)', async () => {
  const fichiers = await typesSelon(base.directement);
  expect(fichiers.size).toBeGreaterThan(8);
  expect(typesPerimes(fichiers)).toEqual([]);
});
