import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, axe, debordement, photo, seConnecter, unAppareil } from './appareil.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

const PAROLES = 'J’ai une facture d’électricité que je ne peux pas payer, et la petite tousse.';

/** What the first story leaves to the next: two orientations, a partner's link and code, the receipt's code. */
const laisse = { pmi: '', partenaire: '', lien: '', codeDuLien: '', recu: '' };

const porte = (page: Page, nom: RegExp) =>
  page.locator('article.porte').filter({ hasText: nom }).first();

/** Proposes this door, takes her agreement, rereads what is read, sends. */
async function orienter(page: Page, nom: RegExp): Promise<string> {
  const repliees = page.getByText(/^Autres lieux/);
  if (!(await porte(page, nom).isVisible())) await repliees.click();
  await porte(page, nom).getByRole('button', { name: 'Lui proposer' }).click();
  const proposee = porte(page, nom).getByRole('link', { name: 'Proposée' });
  await proposee.waitFor({ state: 'attached' });
  if (!(await proposee.isVisible())) await repliees.click();
  await proposee.click();
  await page.waitForURL('**/orientations/**');
  await page.getByText('Oui, elle le dit').click();
  await page.getByRole('button', { name: 'Noter sa réponse' }).click();
  await page.getByRole('link', { name: /Relire/ }).click();
  await page.waitForURL('**/apercu');
  expect(await axe(page)).toEqual([]);
  await page.getByText('Oui, je le lui ai dit').click();
  await page.getByRole('button', { name: /^Envoyer/ }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/apercu'));
  return page.url().replace(/\/lien$/, '');
}

describe('D’une arrivée sans nom à deux réponses', () => {
  it('arrivée au clavier, premier contact, deux portes, accord, envoi, promesse, reçu', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.keyboard.press('n');
    await page.waitForURL('**/accueil/arrivee**');
    await page.locator('#champ-nomDit').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/accueil?site=**');
    await page.getByRole('link', { name: 'Sans nom donné' }).last().click();
    await page.waitForURL('**/accueil/venues/**');
    await page.getByRole('button', { name: 'La recevoir et ouvrir la fiche' }).click();
    await page.waitForURL('**/accueil/contacts/**');
    const fiche = page.url();
    await page.getByLabel('Ce que la personne dit').fill(PAROLES);
    await porte(page, /PMI/).waitFor();
    await photo(page, 'histoire-fiche', 'fenetre');

    laisse.pmi = await orienter(page, /PMI des Sorbiers/);
    await page.goto(fiche);
    laisse.partenaire = await orienter(page, /par la structure/);
    await page.goto(`${laisse.partenaire}/lien`);
    expect(await page.locator('main').textContent()).not.toMatch(/\/p\//);
    const forts = await page.locator('main strong').allTextContents();
    laisse.codeDuLien = forts.find((fort) => /^\d{3}\s\d{3}$/.test(fort)) ?? '';
    await page.goto('/essai/boite');
    const boite = await page.locator('main').textContent();
    laisse.lien = /\/p\/[\w-]{22}/.exec(boite ?? '')?.[0] ?? '';
    expect(boite).not.toContain(laisse.codeDuLien);
    expect([laisse.lien, laisse.codeDuLien]).not.toContain('');
    await photo(page, 'courriel-au-partenaire');
    await page.goto(`${laisse.partenaire}/lien`);
    await photo(page, 'orientation-lien');
    expect(await axe(page)).toEqual([]);

    await page.goto(fiche);
    await page.getByLabel('Fait quoi').fill('appelle');
    await page.getByLabel('Pour quel jour').fill('jeudi 26 novembre');
    await page.getByRole('button', { name: 'Enregistrer la demande' }).click();
    await page.waitForURL('**/recu');
    await page.getByRole('button', { name: 'Dire le code sans papier' }).click();
    laisse.recu = (await page.locator('.bandeau .code').textContent()) ?? '';
    expect(laisse.recu).toMatch(/^[0-9A-Z]{4}\s[0-9A-Z]{4}\s[0-9A-Z]{4}$/);
    await photo(page, 'histoire-recu');
  });

  it('la PMI accepte ; ce qu’elle lit est ce qui a été relu', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Fatou Ndiaye', new URL(laisse.pmi).pathname);
    await page.getByText('la petite tousse').first().waitFor();
    await page.getByText('Oui, nous la recevons').click();
    expect(await axe(page)).toEqual([]);
    await page
      .getByRole('button', { name: /Répondre|Envoyer/ })
      .first()
      .click();
    await page.locator('.etat').filter({ hasText: 'Acceptée' }).first().waitFor();
    await photo(page, 'orientation', 'fenetre');
  });

  it('le partenaire refuse par son lien, sans JavaScript, avec un autre chemin', async () => {
    const page = await appareil.unTelephone();
    await page.goto(laisse.lien);
    expect(new URL(page.url()).pathname).toBe('/p');
    await page.locator('input[name=code]').fill(laisse.codeDuLien);
    await page.getByRole('button').first().click();
    await page.waitForURL('**/p/demande');
    expect(await axe(page)).toEqual([]);
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'partenaire');
    await page.getByText('Nous ne pouvons pas').click();
    await page.locator('select[name=motif]').selectOption('complet');
    await page.locator('select[name=autreChemin]').selectOption('autre_service');
    await page.locator('[name=autreCheminMots]').fill('le Pavillon a une place le 2 décembre');
    const nom = page.locator('input[name=nom], input[name=qui]').first();
    if (await nom.isVisible()) await nom.fill('Léa Martin');
    await page.getByRole('button', { name: 'Envoyer ma réponse' }).click();
    await page.locator('.bandeau-fait').waitFor();
    // One extract, one life: the code is spent.
    const autre = await appareil.unTelephone();
    await autre.goto(laisse.lien);
    await autre.locator('input[name=code]').fill(laisse.codeDuLien);
    await autre.getByRole('button').first().click();
    await autre.getByText('Ce code n’ouvre rien').first().waitFor();
  });

  it('les deux réponses reviennent au guichet', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.getByText('le Pavillon a une place le 2 décembre').first().waitFor();
    await photo(page, 'accueil', 'fenetre');
  });

  it('avec son code, sur un téléphone de 320 px sans JavaScript, elle lit où elle en est', async () => {
    const page = await appareil.unTelephone();
    await page.goto('/s');
    await page.locator('input[name=code]').fill(laisse.recu.toLowerCase());
    await page.getByRole('button').first().click();
    await page.waitForURL('**/ma-demande');
    const lu = await page.locator('main').textContent();
    expect(lu).toMatch(/PMI des Sorbiers/);
    expect(lu).toMatch(/jeudi 26/);
    expect(lu).toMatch(/le Pavillon/);
    expect(await axe(page)).toEqual([]);
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'habitant', 'fenetre');
    expect((await page.goto('/accueil'))?.url()).toContain('/connexion');
  });
});

describe('Retrouver, réunir, séparer', () => {
  it('un nom mal écrit, deux fiches réunies, puis séparées', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Thomas Brun', '/personnes');
    await page.getByLabel('Qui cherchez-vous').fill('dialo awa');
    await page.getByRole('button', { name: 'Chercher cette personne' }).click();
    await page.getByRole('link', { name: 'Awa Diallo' }).waitFor();
    await page.getByText('se prononce pareil').first().waitFor();
    await photo(page, 'recherche');
    await page.goto('/personnes/nouvelle');
    await page.getByLabel('Prénom et nom', { exact: true }).check({ force: true });
    await page.locator('[name=prenom]').fill('Awa');
    await page.locator('[name=nom]').fill('Diallo');
    await page.locator('[name=naissance]').fill('14/07/1992');
    await page.getByRole('button', { name: 'Ouvrir la fiche' }).click();
    await page.getByText('Peut-être déjà connue').waitFor();
    await page.getByRole('button', { name: 'Ouvrir une autre fiche' }).click();
    await page.waitForURL(/\/personnes\/[0-9a-f-]{36}/);
    await page.getByRole('link', { name: 'Une autre fiche à son nom ?' }).click();
    await page.getByText('même date de naissance').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'doublons');
    const reunir = page.getByText('Réunir', { exact: false }).first();
    if (!(await page.getByLabel('Pourquoi c’est elle').first().isVisible())) await reunir.click();
    await page.getByLabel('Pourquoi c’est elle').first().fill('Même carte, même jour de naissance');
    await page.getByRole('button', { name: 'Réunir les deux fiches' }).first().click();
    await page.getByLabel('Pourquoi les séparer').first().fill('Ce sont deux sœurs');
    await photo(page, 'fiches-reunies');
    await page.getByRole('button', { name: 'Séparer les deux fiches' }).first().click();
    await page.getByText('même date de naissance').first().waitFor();
    expect(await page.getByRole('button', { name: 'Séparer les deux fiches' }).count()).toBe(0);
  });
});

describe('Ce qui ne s’ouvre pas', () => {
  it('une fiche fermée et une fiche qui n’existe pas répondent pareil, et disent quoi faire', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif');
    const { lignes } = await appareil.moteur.directement.executer<{ id: string }>(
      'select personne_id as id from acces.protection order by 1 limit 1',
    );
    const lire = async (id: string) => {
      const reponse = await page.goto(`/personnes/${id}`);
      return [reponse?.status(), (await page.locator('main').textContent())?.replaceAll(id, '')];
    };
    const cachee = await lire(lignes[0]?.id ?? '');
    const absente = await lire('00000000-0000-4000-8000-000000000001');
    expect(cachee).toEqual(absente);
    expect(cachee[0]).toBe(403);
    await page.getByRole('link', { name: 'Dire pourquoi j’en ai besoin' }).waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'acces-refuse');
  });
});
