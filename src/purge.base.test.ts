import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { purger } from '#conservation';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { PLACES } from '../outils/matrice/decor.ts';
import { semer } from '../outils/matrice/essayer.ts';
import { toutesLesLignes } from '../outils/matrice/rassembler.ts';
import { purgeDeclaree } from './taches.ts';

const lignes = await toutesLesLignes();
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const exempleDe = (table: string) => {
  const ligne = lignes.find((une) => une.table === table);
  const place = PLACES[0];
  if (!ligne || !place) throw new Error(`no line for ${table}`);
  return { ...ligne.exemple(place.ici()) };
};
const compter = async (table: string): Promise<number> => {
  const {
    lignes: [compte],
  } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>(`select count(*)::integer as n from ${table}`, []),
  );
  return compte?.n ?? -1;
};

it('rien de ce qui devait s’effacer seul n’est oublié', () => {
  expect(purgeDeclaree.parDate.length).toBeGreaterThan(5);
  expect(purgeDeclaree.sansPurge).toEqual([]);
});

describe('La purge efface ce qui est échu, et rien d’autre', () => {
  it.each(purgeDeclaree.parDate.map((purge) => [purge.table, purge] as const))(
    '%s',
    async (table, purge) => {
      await enProprietaire(base, async (c) => {
        await c.executerScript(
          "set local session_replication_role = replica; select journal.preparer_les_partitions('2032-11-01', 1)",
        );
        // What the purges before wrote down.
        await c.executerScript('delete from conservation.effacement');
        // An event that was never delivered has no date to count from, and stays: here it was.
        await semer(c, table, { [purge.colonne]: '2026-11-24T09:00:00Z', ...exempleDe(table) });
      });
      const le = async (jour: string) => {
        const effacees = await purger(unEnvironnement(base, `${jour}T09:00:00Z`), [purge]);
        return [effacees.get(table), await compter(table)];
      };
      expect(await le('2026-11-24')).toEqual([0, 1]);
      expect(await le('2032-11-24')).toEqual([1, 0]);
    },
  );
});
