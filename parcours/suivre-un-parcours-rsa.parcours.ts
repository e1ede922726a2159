import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { montrerLeCode } from '#socle/pur';
import { codeDeDemonstration, GRAINE_PAR_DEFAUT } from '../outils/departement/ecrire/index.ts';
import { type Appareil, axe, debordement, photo, seConnecter, unAppareil } from './appareil.ts';
import { activer } from './au-clavier.ts';

const leCode = (nom: string) => montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, nom));

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

/** Her page by her code alone, on an old telephone without JavaScript. */
async function avecSonCode(code: string) {
  const page = await appareil.unTelephone();
  await page.goto('/s');
  await page.locator('input[name=code]').fill(code);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL('**/ma-demande');
  await page.getByRole('link', { name: /Votre parcours/ }).click();
  return page;
}

describe('Suivre un parcours RSA', () => {
  it('entre en orientation avec Julien, en un jour et ses mots, et repart avec son code', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Julien Marchand', '/rsa');
    await photo(page, 'rsa-liste');
    await activer(page.getByRole('link', { name: /Sofiane/ }).first());
    await page
      .getByText('Remontée')
      .or(page.getByText(/Elle demande/))
      .first()
      .waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'rsa-remontee');
  });

  it('choisit l’heure et le lieu parmi plusieurs, sur un vieux téléphone', async () => {
    const page = await avecSonCode(leCode('demande-mei'));
    expect(await page.getByRole('radio').count()).toBeGreaterThanOrEqual(3);
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'rsa-choisir-320');
    await page.getByRole('radio').first().check();
    await activer(page.getByRole('button', { name: /Prendre/ }));
    await page.getByText('Votre premier rendez-vous').waitFor();
  });

  it('Karim lit son contrat, les deux côtés sur une page, et le signe ; Julien le voit signé', async () => {
    const page = await avecSonCode(leCode('demande-karim'));
    await page.getByText('Ce que nous faisons').waitFor();
    await page.getByText('Ce que vous faites').waitFor();
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'rsa-contrat-320');
    await page.getByLabel('J’ai lu ce contrat et je suis d’accord').check();
    await activer(page.getByRole('button', { name: 'Signer mon contrat' }));
    await page.getByText('Votre contrat est signé.').waitFor();
    const poste = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(poste, 'Julien Marchand', '/rsa');
    await activer(poste.getByRole('link', { name: /Karim Benali/ }).first());
    await poste.getByText('Contrat signé').first().waitFor();
    expect(await axe(poste)).toEqual([]);
    await photo(poste, 'rsa-parcours-signe');
  });
});
