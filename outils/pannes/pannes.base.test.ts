import { afterAll, describe, expect, it } from 'vitest';
import { portLibre } from '../essais/postgres-d-essai.ts';
import { type Lieu, unLieuPglite, unLieuPostgres } from './lieu.ts';
import { type ProduitEnMarche, unProduitAPart } from './produit.ts';
import { type Tour, tuerPglite, tuerPostgres, tuerUnProcessus } from './tours.ts';

const surPostgres = process.env.TISSERIN_TEST_BASE === 'postgres';
const produits: ProduitEnMarche[] = [];
let lieu: Lieu | null = null;
afterAll(async () => {
  for (const produit of produits) await produit.arreter();
  await lieu?.fermer();
});

async function tenir(tours: AsyncGenerator<Tour>): Promise<void> {
  for await (const { manques, acquittes } of tours) {
    expect(manques).toEqual([]);
    expect(acquittes).toBeGreaterThan(0);
  }
}

describe('Un jour de panne, en bref (vingt tours : npm run pannes)', () => {
  it.skipIf(surPostgres)('PGlite tué au milieu des écritures', { timeout: 600_000 }, async () => {
    lieu = await unLieuPglite();
    produits.push(unProduitAPart(await portLibre(), lieu.env));
    await produits[0]?.demarrer();
    await tenir(tuerPglite(lieu, { produits, tours: 1, graine: 'essai' }));
  });

  it.runIf(surPostgres)(
    'un processus sur deux tué, puis PostgreSQL entier : rien de perdu, rien à moitié',
    { timeout: 600_000 },
    async () => {
      const ici = await unLieuPostgres();
      if (!ici) throw new Error('no PostgreSQL');
      lieu = ici;
      for (const port of [await portLibre(), await portLibre()])
        produits.push(unProduitAPart(port, ici.env));
      await Promise.all(produits.map((un) => un.demarrer()));
      await tenir(tuerUnProcessus(ici, { produits, tours: 1, graine: 'essai' }));
      await tenir(tuerPostgres(ici, { produits, tours: 1, graine: 'essai' }));
    },
  );
});
