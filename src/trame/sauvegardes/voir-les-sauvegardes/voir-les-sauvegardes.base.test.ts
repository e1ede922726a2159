import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type Lecteur, type Mission } from '#acces';
import type { Moteur } from '#socle';
import { unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { noterUnPassage } from '../noter-un-passage/noter-un-passage.ts';
import type { Passage } from '../stockage/passages.ts';
import { voirLesSauvegardes } from './voir-les-sauvegardes.ts';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base, '2026-11-26T02:00:00Z');
});
afterAll(() => base.fermer());

const agent = (mission: Mission): Lecteur => ({
  genre: 'agent',
  agentId: 1,
  porteeId: 1,
  mission,
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'essai',
});
const noter = (lecteur: Lecteur, passage: Partial<Passage>) =>
  enTantQue(env, lecteur, 'noter', (acces) =>
    noterUnPassage(acces, {
      genre: 'sauvegarde',
      sauvegarde: 'sauvegarde-20261126T020000000Z',
      reussi: true,
      secondes: 12,
      octets: 1000,
      phrase: 'Sauvegardée.',
      ...passage,
    }),
  );
const voir = (mission: Mission) =>
  enTantQue(env, agent(mission), 'voir', (acces) => voirLesSauvegardes(acces, undefined));

it('l’administration voit chaque nuit, et la dernière qui est allée au bout', async () => {
  const machine = { genre: 'machine', nom: 'sauvegardes' } as const;
  await noter(machine, {});
  env.horloge.avancer(86_400_000);
  await noter(machine, { reussi: false, sauvegarde: '', phrase: 'Le disque est plein.' });
  expect(await voir('administration')).toMatchObject({
    ok: true,
    valeur: {
      passages: [
        { reussi: false, phrase: 'Le disque est plein.' },
        { reussi: true, octets: 1000 },
      ],
      sauvegarde: '2026-11-26T02:00:00.000Z',
      preuve: null,
    },
  });
  expect((await voir('dpo')).ok).toBe(true);
});

it('personne d’autre ne les voit, ni ne les note', async () => {
  expect(await voir('accueil')).toMatchObject({ ok: false, refus: { raison: 'acces' } });
  expect(await noter(agent('administration'), {})).toMatchObject({
    ok: false,
    refus: { raison: 'acces' },
  });
});
