import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type Lecteur } from '#acces';
import type { Moteur } from '#socle';
import { unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { lireLesCommunes, lireLesTerritoires } from '../index.ts';
import { installerLeDepartement } from './installer-le-departement.ts';

const ADMINISTRATION: Lecteur = {
  genre: 'agent',
  agentId: 1,
  porteeId: 1,
  mission: 'administration',
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'Administratrice',
};
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const installer = (code: string, territoires: string | null, du = '2026-01-01') =>
  enTantQue(unEnvironnement(base), ADMINISTRATION, 'installer', (acces) =>
    installerLeDepartement(acces, { code, territoires, du }),
  );
const lire = () =>
  enTantQue(unEnvironnement(base), { genre: 'public' }, 'lire', async (acces) => ({
    territoires: (await lireLesTerritoires(acces)).map(({ id, nom }) => `${id} ${nom}`),
    communes: new Map((await lireLesCommunes(acces)).map((une) => [une.code, une.territoireIds])),
  }));

it('les communes du code officiel, les territoires du fichier, et ce qui n’est dans aucun', async () => {
  const fait = await installer('93', 'id;nom;communes\n4;Plaine;93001, 93066\n5;Est;93048\n');
  expect(fait).toMatchObject({
    ok: true,
    valeur: { departement: 'Seine-Saint-Denis', territoires: 2 },
  });
  expect(fait.ok && fait.valeur.sansTerritoire).toContain('Bobigny');
  const { territoires, communes } = await lire();
  expect(territoires).toEqual(['5 Est', '4 Plaine']);
  expect([communes.get('93001'), communes.get('93048'), communes.get('93008')]).toEqual([
    [4],
    [5],
    [],
  ]);
});

it('redit, il déplace une commune à une date, et ce qui fut reste écrit', async () => {
  const suite = 'id;nom;communes\n4;Plaine;93001\n5;Est;"93048,93066"\n';
  expect((await installer('93', suite, '2026-06-01')).ok).toBe(true);
  expect((await installer('93', suite, '2026-06-01')).ok).toBe(true);
  expect((await lire()).communes.get('93066')).toEqual([5]);
  const { lignes } = await base.transaction((c) =>
    c.executer(
      `select territoire_id as t, du, au from territoires.territoire_commune where commune_code = '93066' order by du`,
    ),
  );
  expect(lignes).toEqual([
    { t: 4, du: '2026-01-01', au: '2026-06-01' },
    { t: 5, du: '2026-06-01', au: null },
  ]);
});

it('refuse, ligne par ligne, ce qui ne tient pas, et n’écrit rien', async () => {
  const refus = await installer('93', 'id;nom;communes\n4;Plaine;75056\n4;;93001\n');
  expect(refus.ok ? [] : refus.refus).toEqual([
    'ligne 2 : Pas de commune 75056 dans ce département.',
    'ligne 3 : Le numéro 4 est déjà plus haut.',
    'ligne 3 : Il manque nom.',
  ]);
  const inconnu = await installer('99', null);
  expect(inconnu.ok ? '' : inconnu.refus).toEqual([expect.stringContaining('« 99 »')]);
  const agent = await enTantQue(
    unEnvironnement(base),
    { ...ADMINISTRATION, mission: 'accueil' },
    'x',
    (acces) => installerLeDepartement(acces, { code: '93', territoires: null, du: '2026-01-01' }),
  );
  expect(agent.ok).toBe(false);
});
