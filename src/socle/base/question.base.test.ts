import { describe, expect, it } from 'vitest';
import { ouvrirPostgres } from './postgres.ts';

const url = process.env.TISSERIN_TEST_POSTGRES_URL ?? '';

describe.runIf(process.env.TISSERIN_TEST_BASE === 'postgres')('Une question à PostgreSQL', () => {
  it('une question préparée se décrit une fois, et ses réponses se lisent toujours pareil', async () => {
    const base = await ouvrirPostgres(url, { connexions: 1 });
    try {
      await base.transaction(async (c) => {
        await c.executer('create temporary table t (id integer, quand timestamptz, mots text[])');
        await c.executer(
          `insert into t values (1, '2026-11-27T10:00:00Z', '{a,b}'), (2, null, null)`,
        );
        const lire = (de: number) =>
          c.executer<object>('select id, quand, mots from t where id >= $1 order by id', [de]);
        const premiere = await lire(1);
        expect(premiere.lignes).toHaveLength(2);
        // Many at once, in one writing: described or not, each has its own rows, in order.
        const suite = await Promise.all([1, 2, 3, 1, 2].map(lire));
        expect(suite.map(({ lignes }) => lignes)).toEqual(
          [0, 1, 2, 0, 1].map((de) => premiere.lignes.slice(de)),
        );
        expect(suite.map(({ nombre }) => nombre)).toEqual([2, 1, 0, 2, 1]);
      });
    } finally {
      await base.fermer();
    }
  });

  it('ce qu’une colonne change après coup est refusé, jamais mal lu', async () => {
    const base = await ouvrirPostgres(url, { connexions: 1 });
    const lire = () =>
      base.transaction((c) => c.executer<object>('select * from essai_t where id = $1', [1]));
    try {
      await base.transaction(async (c) => {
        await c.executer('create temporary table essai_t (id integer)');
        await c.executer('insert into essai_t values (1)');
      });
      await lire();
      expect((await lire()).lignes).toEqual([{ id: 1 }]);
      await base.transaction((c) => c.executer('alter table essai_t add column mots text'));
      await expect(lire()).rejects.toThrow(/cached plan must not change result type/);
    } finally {
      await base.fermer();
    }
  });

  it('un refus dit où la question a été posée, et la suivante passe', async () => {
    const base = await ouvrirPostgres(url, { connexions: 1 });
    const diviser = (par: number) =>
      base.transaction((c) => c.executer<{ n: number }>('select 6 / $1::integer as n', [par]));
    try {
      expect((await diviser(2)).lignes).toEqual([{ n: 3 }]);
      await expect(diviser(0)).rejects.toMatchObject({
        code: '22012',
        stack: expect.stringContaining('poserUneQuestion'),
      });
      expect((await diviser(3)).lignes).toEqual([{ n: 2 }]);
    } finally {
      await base.fermer();
    }
  });
});
