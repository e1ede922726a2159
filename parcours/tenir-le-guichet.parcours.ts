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
    const { lignes } = await appareil.moteur.directement.executer<{ etat: string }>(
      "select etat from accueil.venue where jour = '2026-11-24' and code_salle = 'A-21' and site_id = 101",
    );
    expect(lignes).toEqual([{ etat: 'appelee' }]);
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
    await collegue.getByText('8 personnes attendent').waitFor();
  });
});
