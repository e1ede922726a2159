import { afterAll, beforeAll, expect, it } from 'vitest';
import { ecarts } from './cibles.ts';
import type { Releve } from './mesurer.ts';
import { comparer } from './rapports.ts';
import { ouvrirLeTerrain, type Terrain } from './terrain.ts';

let terrain: Terrain;
beforeAll(async () => {
  terrain = await ouvrirLeTerrain();
});
afterAll(() => terrain.fermer());

it('une page et une recherche coûtent tant de pages et de requêtes nues, pas davantage', async () => {
  const releves: Releve[] = [];
  for await (const releve of comparer(terrain)) releves.push(releve);
  expect(releves).toHaveLength(4);
  expect(ecarts(releves)).toEqual([]);
  for (const { autres } of releves) expect(autres?.rapport).toBeGreaterThan(0);
});
