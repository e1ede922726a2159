import { expect, it } from 'vitest';
import type { Acces } from './acces.ts';
import { uneFoisParRequete } from './une-fois.ts';

const uneRequete = () => ({ carnet: new Map() }) as unknown as Acces;

it('une même question n’est posée qu’une fois par requête, et de nouveau à la suivante', async () => {
  const posees: number[][] = [];
  const lire = uneFoisParRequete(async (_, cles: readonly number[]) => {
    posees.push([...cles]);
    return posees.length;
  });
  const requete = uneRequete();
  expect(await Promise.all([lire(requete, [1, 2]), lire(requete, [1, 2])])).toEqual([1, 1]);
  expect(await lire(requete, [1])).toBe(2);
  expect(await lire(uneRequete(), [1, 2])).toBe(3);
  expect(posees).toEqual([[1, 2], [1], [1, 2]]);
});

it('ce qu’une autre question a rapporté n’est pas demandé de nouveau', async () => {
  const lire = uneFoisParRequete(async (_, cle: number) => `lu ${cle}`);
  const requete = uneRequete();
  lire.retenir(requete, 1, Promise.resolve('rapporté'));
  expect(await lire(requete, 1)).toBe('rapporté');
  expect(await lire(requete, 2)).toBe('lu 2');
  lire.retenir(requete, 3, Promise.reject(new Error('refusé')));
  await expect(lire(requete, 3)).rejects.toThrow('refusé');
  expect(await lire(uneRequete(), 1)).toBe('lu 1');
});
