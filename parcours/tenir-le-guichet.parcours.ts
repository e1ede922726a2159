import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, axe, photo, seConnecter, unAppareil } from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

describe('Tenir le guichet', () => {
  it('lit la salle d’un regard, et appelle la première personne d’une touche', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.getByText('7 personnes attendent').waitFor();
    await page.getByText('depuis 34 minutes').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'guichet');
    await page.keyboard.press('a');
    await page.getByText('Rappeler').first().waitFor();
    const etats = async () =>
      (
        await appareil.moteur.directement.executer<{ etat: string }>(
          "select etat from accueil.venue where jour = '2026-11-24' and code_salle = 'A-21' and site_id = 101",
        )
      ).lignes;
    await expect.poll(etats, { timeout: 30_000 }).toEqual([{ etat: 'appelee' }]);
  });

  it('enregistre une venue sans nom, et une collègue la voit sans recharger la page', async () => {
    const collegue = await appareil.unPoste();
    await seConnecter(collegue, 'Sylvie Morel', '/accueil');
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.keyboard.press('n');
    await page.waitForURL('**/accueil/arrivee**');
    expect(await axe(page)).toEqual([]);
    await page.locator('main form button[type=submit]').first().click();
    await page.getByText('8 personnes attendent').waitFor();
    // Under the title too, not only in the list.
    await collegue.locator('.en-tete .phrase').getByText('8 personnes attendent').waitFor();
  });

  it('dit pourquoi et toutes les touches dans un volet, que Échap referme, et coupe les lettres seules', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.getByRole('link', { name: 'Pourquoi cet écran ?' }).click();
    await page.getByRole('heading', { name: 'Pourquoi cet écran ?' }).waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('heading', { name: 'Pourquoi cet écran ?' }).waitFor({ state: 'hidden' });
    await page.keyboard.press('?');
    await page.getByRole('heading', { name: 'Toutes les touches' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'toutes-les-touches');
    await page.getByRole('button', { name: 'Couper ces touches' }).click();
    await page.locator('html[data-touches=non]').waitFor();
    await page.keyboard.press('n');
    await page.waitForTimeout(300);
    expect(new URL(page.url()).pathname).toBe('/accueil');
  });

  it('retrouve sur un autre poste la promesse tapée et pas encore donnée', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.keyboard.press('f');
    await page.waitForURL('**/accueil/contacts/**');
    await page.locator('#champ-paroles:focus').waitFor();
    await page.getByLabel('Fait quoi').fill('appelle le bailleur');
    await page.getByLabel('Pour quel jour').fill('dem');
    await page.locator('#champ-sansToit-oui').check({ force: true });
    // The place to answer comes as the danger is told.
    await page.getByLabel(/qui a répondu/).fill('Rachid arr');
    await page.getByText(/^Enregistré à/).waitFor();
    await photo(page, 'fiche-interrompue');
    const ailleurs = await appareil.unPoste();
    await seConnecter(ailleurs, 'Nadia Cherif', new URL(page.url()).pathname);
    const gardes = async () => {
      await ailleurs.reload();
      return Promise.all(
        ['Fait quoi', 'Pour quel jour', /qui a répondu/].map(async (champ) => {
          const place = ailleurs.getByLabel(champ);
          return (await place.count()) > 0 ? place.first().inputValue() : '';
        }),
      );
    };
    await expect
      .poll(gardes, { timeout: 30_000, interval: 500 })
      .toEqual(['appelle le bailleur', 'dem', 'Rachid arr']);
  });
});
