import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ECHOUE, type Issue, REUSSI } from './commande.ts';
import { commandes } from './commandes.ts';
import { preparerLEssaiDuJour } from './essai-du-jour.ts';
import { executer } from './executer.ts';

const dossier = mkdtempSync(join(tmpdir(), 'tisserin-demarrer-'));
const demarrer = (env: NodeJS.ProcessEnv = {}) =>
  executer(commandes, ['demarrer'], {
    env: { TISSERIN_DONNEES: dossier, PORT: '0', ...env },
    dire: () => undefined,
    ecrire: async () => undefined,
    progression: () => ({ avancer: () => undefined, finir: () => undefined }),
  });
const adresseDe = (issue: Issue) => (issue.json as { adresse: string }).adresse;

let premiere: Issue;
beforeAll(async () => {
  await preparerLEssaiDuJour();
  premiere = await demarrer();
});
afterAll(() => rmSync(dossier, { recursive: true, force: true }));

describe('Démarrer à l’essai', () => {
  it('ne demande rien d’autre : l’adresse, les connexions et ce que c’est', async () => {
    expect(premiere).toMatchObject({ code: REUSSI, json: { mode: 'essai', neuf: true } });
    const dit = premiere.phrases.join('\n');
    expect(dit).toContain('tous les noms sont inventés');
    expect(dit).toContain('Nadia Cherif');
    expect(dit).toContain(adresseDe(premiere));
    expect(adresseDe(premiere)).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const page = await fetch(`${adresseDe(premiere)}/connexion`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain('Nadia Cherif');
  });

  it('part du département préparé ce jour, et prend sa clé : le reçu donné s’ouvre', async () => {
    const code = /Le reçu d’Awa Diallo : ([A-Z0-9 ]+)/.exec(premiere.phrases.join('\n'))?.[1];
    const ouMene = async (code: string) =>
      (await fetch(`${adresseDe(premiere)}/s/${code}`, { redirect: 'manual' })).headers.get(
        'location',
      );
    expect(await ouMene('000000000000')).not.toBe('/ma-demande');
    expect(await ouMene(code?.replaceAll(' ', '') ?? '')).toBe('/ma-demande');
  });

  it('dit que le port est pris, et lequel essayer', async () => {
    const port = new URL(adresseDe(premiere)).port;
    const autre = mkdtempSync(join(tmpdir(), 'tisserin-port-'));
    const pris = await demarrer({ TISSERIN_DONNEES: autre, PORT: port });
    expect(pris.code).toBe(ECHOUE);
    expect(pris.phrases[0]).toContain(`Le port ${port} est déjà pris`);
    rmSync(autre, { recursive: true, force: true });
  });

  it.each([
    'postgres://tisserin:mot@127.0.0.1:1/tisserin',
    'postgres://tisserin:mot@%2Fnulle%2Fpart/tisserin',
  ])('dit que la base ne répond pas : %s', async (base) => {
    const seul = await demarrer({
      TISSERIN_MODE: 'production',
      TISSERIN_URL: 'https://tisserin.exemple.fr',
      TISSERIN_CLE: 'c'.repeat(64),
      DATABASE_URL: base,
    });
    expect([seul.code, seul.phrases[0]]).toEqual([
      ECHOUE,
      expect.stringContaining('La base ne répond pas'),
    ]);
    expect(seul.phrases[0]).not.toContain('mot@');
  });

  it('retrouve la même base au démarrage suivant', async () => {
    await premiere.arreter?.();
    const seconde = await demarrer();
    expect(seconde).toMatchObject({ code: REUSSI, json: { neuf: false } });
    await seconde.arreter?.();
  });
});
