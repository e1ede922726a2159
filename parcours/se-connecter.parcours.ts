import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter, unAppareil } from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

describe('Se connecter', () => {
  it('entre en un clic, voit son nom et sa mission, puis ferme sa session', async () => {
    const page = await appareil.unPoste();
    await page.goto('/connexion');
    expect(await axe(page)).toEqual([]);
    await photo(page, 'connexion');
    await seConnecter(page, 'Nadia Cherif');
    await page.getByText('Nadia Cherif').first().waitFor();
    await page.goto('/mon-compte');
    expect(await axe(page)).toEqual([]);
    await photo(page, 'mon-compte');
    await page.getByRole('button', { name: 'Fermer ma session' }).first().click();
    await page.waitForURL('**/connexion**');
    await page.goto('/mon-compte');
    expect(await page.getByText('Mes sessions').count()).toBe(0);
  });

  it('dit qu’un mot de passe est faux sans dire si le compte existe', async () => {
    const page = await appareil.unPoste();
    const refus: string[] = [];
    for (const identifiant of ['nadia', 'personne-de-ce-nom']) {
      await page.goto('/connexion');
      await page.getByLabel('Identifiant').fill(identifiant);
      await page.getByLabel('Mot de passe').fill('ce n’est pas le bon mot de passe');
      await page.getByRole('button', { name: 'Se connecter', exact: true }).click();
      refus.push((await page.getByRole('alert').first().textContent()) ?? '');
    }
    expect(refus[0]).not.toBe('');
    expect(refus[0]).toBe(refus[1]);
  });

  it('tient sur un vieux téléphone, sans JavaScript', async () => {
    const page = await appareil.unTelephone();
    await page.goto('/connexion');
    await photo(page, 'connexion-telephone');
    await seConnecter(page, 'Thomas Brun');
    await page.goto('/mon-compte');
    await page.getByRole('heading', { name: 'Mon compte' }).waitFor();
  });

  it('ne déborde pas de l’écran d’un téléphone', async () => {
    const page = await appareil.unPoste({ viewport: { width: 320, height: 640 } });
    await page.goto('/connexion');
    expect(await aTroisCentVingt(page, 'connexion-320')).toEqual([]);
  });
});
