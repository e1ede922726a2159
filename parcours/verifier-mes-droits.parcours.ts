import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type Appareil,
  aTroisCentVingt,
  axe,
  debordement,
  photo,
  seConnecter,
  unAppareil,
} from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

/** A mother of two who works a little: what she answers, by field. */
const AWA: Readonly<Record<string, string>> = {
  naissance: '14 mars 1990',
  couple: 'non',
  enfants: '2',
  enfant_1: '02/05/2019',
  enfant_2: '5 janvier 2023',
  salaire: '700,50',
  stable: 'oui',
  occupation: 'locataire_hlm',
  loyer: '450',
  grossesse: 'non',
  isolement: 'non',
  handicap_enfant: 'aucun',
  activite: 'travail',
  taux: 'non',
  nationalite: 'oui',
  compensation: 'non',
};

/** The rights as the page says them: name, amount, reason. */
const droitsDits = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.tour-des-droits .droit')].map((un) =>
      [un.querySelector('h3'), un.querySelector('.montant')]
        .map((dit) => dit?.textContent?.trim() ?? '')
        .join(' : '),
    ),
  );
let parElle: string[] = [];

async function repondre(page: Page, reponses = AWA) {
  for (const [nom, valeur] of Object.entries(reponses)) {
    const choix = page.locator(`input[type=radio][name="${nom}"][value="${valeur}"]`);
    const champ = page.locator(`input[type=text][name="${nom}"]`);
    if ((await choix.count()) > 0) await choix.check();
    else if ((await champ.count()) > 0) await champ.fill(valeur);
  }
  const salaire = page.locator('input[name=ressources][value=salaire]');
  if ((await salaire.count()) > 0) await salaire.check();
  const commune = page.locator('select[name=commune]');
  if ((await commune.count()) > 0) await commune.selectOption({ label: 'Aubervilliers' });
}

describe('Vérifier mes droits, sur un vieux téléphone', () => {
  it('en quelques écrans, sans compte ni JavaScript, jusqu’à une demande et son reçu', async () => {
    const page = await appareil.unTelephone();
    await page.goto('/');
    await page.getByRole('link', { name: /Vérifier mes droits/ }).click();
    await photo(page, 'mes-droits-debut');
    await page.getByRole('button', { name: 'Commencer' }).click();

    // What cannot be read is said at the field, and what was typed stays.
    await page.locator('input[name=naissance]').fill('14/03/2040');
    await page.locator('input[name=enfants]').fill('40');
    await page.getByRole('button', { name: 'Continuer' }).click();
    expect(await page.locator('.resume').textContent()).toContain('Cette date est à venir');
    expect(await page.locator('input[name=naissance]').inputValue()).toBe('14/03/2040');
    await photo(page, 'mes-droits-a-revoir');
    expect(await axe(page)).toEqual([]);

    const titre = page.locator('h1');
    for (let ecran = 0; ecran < 12; ecran++) {
      if ((await titre.textContent()) === 'Vos droits, sans doute') break;
      await repondre(page);
      if (ecran === 5) expect(await aTroisCentVingt(page, 'mes-droits-ecran')).toEqual([]);
      else expect(await debordement(page)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Continuer' }).click();
    }
    parElle = await droitsDits(page);
    const dit = (await page.locator('main').textContent())?.replace(/\u00a0/g, ' ') ?? '';
    expect(dit).toContain('Ceci n’est en aucun cas une décision');
    expect(dit).toMatch(/Prime d’activité.{0,20}\d+,\d\d € par mois/s);
    expect(dit).toContain('L’État');
    expect(parElle.length).toBeGreaterThan(10);
    expect(new URL(page.url()).search).toBe('');
    expect(await aTroisCentVingt(page, 'mes-droits-resultat')).toEqual([]);

    await page.getByRole('button', { name: 'Tout le calcul : Prime d’activité' }).click();
    expect(await page.locator('.calcul li').count()).toBeGreaterThan(20);
    await page.getByRole('button', { name: 'Revenir au résultat' }).click();

    // She leaves it with the team: nothing is typed again but her first name, if she wants to.
    await page.locator('input[name=prenom]').fill('Awa');
    await page.getByRole('button', { name: 'Envoyer ma demande' }).click();
    await page.waitForURL('**/ma-demande/recu');
    await page.goto('/ma-demande');
    await page.getByRole('link', { name: 'Voir les droits que j’ai vérifiés' }).click();
    // What she said of her nationality is not kept (R8): what depends on it is to be completed again, the rest stands.
    const gardes = await droitsDits(page);
    const deLaPrime = (dit: string) => dit.startsWith('Prime d’activité');
    const autres = (dits: readonly string[]) => dits.filter((dit) => !deLaPrime(dit));
    expect(autres(gardes)).toEqual(autres(parElle));
    expect(gardes).toContain(parElle.find(deLaPrime)?.replace(' : ', ' : jusqu’à '));
    await photo(page, 'mes-droits-gardes');
  });

  it('les mêmes droits au guichet, en moins de deux minutes, gardés seulement si elle le veut', async () => {
    const page = await appareil.unPoste();
    const debut = Date.now();
    await seConnecter(page, 'Thomas Brun', '/tour-des-droits');
    await page.getByRole('button', { name: 'Faire le tour de tous les droits' }).click();
    const titre = page.locator('h1');
    for (let ecran = 0; ecran < 12; ecran++) {
      if ((await titre.textContent()) === 'Ses droits, sans doute') break;
      await repondre(page);
      if (ecran === 4) await photo(page, 'tour-au-guichet', 'fenetre');
      const avant = await titre.textContent();
      await page.getByRole('button', { name: 'Continuer' }).click();
      await page.waitForFunction((t) => document.querySelector('h1')?.textContent !== t, avant);
    }
    expect(await droitsDits(page)).toEqual(parElle);
    expect(Date.now() - debut).toBeLessThan(120_000);
    await photo(page, 'tour-resultat');
    expect(await axe(page)).toEqual([]);
  });
});
