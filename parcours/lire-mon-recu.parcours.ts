import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { montrerLeCode } from '#socle/pur';
import { codeDeDemonstration, GRAINE_PAR_DEFAUT } from '../outils/departement/ecrire/index.ts';
import { type Appareil, aTroisCentVingt, photo, unAppareil } from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

const DU_RECU = montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa'));

describe('Lire où en est ma demande, sur un vieux téléphone', () => {
  it('ouvre la page avec le code du reçu, tapé en petites lettres et sans JavaScript', async () => {
    const page = await appareil.unTelephone();
    await page.goto('/s');
    await photo(page, 'recu-code');
    await page.locator('input[name=code]').fill(DU_RECU.toLowerCase());
    await page.locator('main button[type=submit]').first().click();
    await page.waitForURL('**/ma-demande');
    expect(await page.locator('main').textContent()).toContain(DU_RECU);
    await photo(page, 'recu-ma-demande');
  });

  it('tient dans 320 pixels et se lit avec une aide technique', async () => {
    const page = await appareil.unPoste({ viewport: { width: 320, height: 640 } });
    await page.goto(`/s/${DU_RECU.replaceAll(' ', '')}`);
    await page.waitForURL('**/ma-demande');
    expect(await aTroisCentVingt(page, 'recu-ma-demande-320')).toEqual([]);
  });

  it('dit la même chose d’un code faux et d’un code d’un autre', async () => {
    const page = await appareil.unTelephone();
    const dits: string[] = [];
    for (const code of ['0000 0000 0000', 'ZZZZ ZZZZ ZZZZ']) {
      await page.goto('/s');
      await page.locator('input[name=code]').fill(code);
      await page.locator('main button[type=submit]').first().click();
      dits.push((await page.locator('main').textContent()) ?? '');
    }
    expect(new URL(page.url()).pathname).toBe('/s');
    expect(dits[0]).toBe(dits[1]);
  });
});
