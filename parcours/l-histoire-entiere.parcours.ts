import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter, unAppareil } from './appareil.ts';
import { compterJusqua, revoir } from './attendre.ts';
import { activer, allerA, choisir, cocher, deplier, ecrire } from './au-clavier.ts';

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
  await deplier(page, /^Autres lieux/, porte(page, nom));
  await activer(porte(page, nom).getByRole('button', { name: 'Lui proposer' }));
  const proposee = porte(page, nom).getByRole('link', { name: 'Proposée' });
  await proposee.waitFor({ state: 'attached' });
  await deplier(page, /^Autres lieux/, proposee);
  await activer(proposee);
  await page.waitForURL('**/orientations/**');
  await cocher(page.getByLabel('Oui, elle le dit'));
  await activer(page.getByRole('button', { name: 'Noter sa réponse' }));
  await activer(page.getByRole('link', { name: /Relire/ }));
  await page.waitForURL('**/apercu');
  expect(await axe(page)).toEqual([]);
  await cocher(page.getByLabel('Oui, je le lui ai dit'));
  await activer(page.getByRole('button', { name: /^Envoyer/ }));
  await page.waitForURL((url) => !url.pathname.endsWith('/apercu'));
  return page.url().replace(/\/lien$/, '');
}

describe('D’une arrivée sans nom à deux réponses', () => {
  it('arrivée au clavier, premier contact, deux portes, accord, envoi, promesse, reçu', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await page.keyboard.press('n');
    await page.waitForURL('**/accueil/arrivee**');
    await allerA(page.locator('#champ-nomDit'));
    await page.keyboard.press('Enter');
    await page.waitForURL('**/accueil?site=**');
    await activer(page.getByRole('link', { name: 'Sans nom donné' }).last());
    await page.waitForURL('**/accueil/venues/**');
    await activer(page.getByRole('button', { name: 'La recevoir et ouvrir la fiche' }));
    await page.waitForURL('**/accueil/contacts/**');
    const fiche = page.url();
    await ecrire(page.getByLabel('Ce que la personne dit'), PAROLES);
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
    await ecrire(page.getByLabel('Fait quoi'), 'appelle');
    await ecrire(page.getByLabel('Pour quel jour'), 'jeudi 26 novembre');
    await activer(page.getByRole('button', { name: 'Enregistrer la demande' }));
    await page.waitForURL('**/recu');
    await activer(page.getByRole('button', { name: 'Dire le code sans papier' }));
    laisse.recu = (await page.locator('.bandeau .code').textContent()) ?? '';
    expect(laisse.recu).toMatch(/^[0-9A-Z]{4}\s[0-9A-Z]{4}\s[0-9A-Z]{4}$/);
    await photo(page, 'histoire-recu');
  });

  it('la PMI accepte ; ce qu’elle lit est ce qui a été relu', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Fatou Ndiaye', new URL(laisse.pmi).pathname);
    await page.getByText('la petite tousse').first().waitFor();
    await cocher(page.getByLabel('Oui, nous la recevons'));
    expect(await axe(page)).toEqual([]);
    await activer(page.getByRole('button', { name: /Répondre|Envoyer/ }).first());
    await page.locator('.etat').filter({ hasText: 'Acceptée' }).first().waitFor();
    await photo(page, 'orientation', 'fenetre');
  });

  it('le partenaire refuse par son lien, sans JavaScript, avec un autre chemin', async () => {
    const page = await appareil.unTelephone();
    await page.goto(laisse.lien);
    expect(new URL(page.url()).pathname).toBe('/p');
    await ecrire(page.locator('input[name=code]'), laisse.codeDuLien);
    await page.keyboard.press('Enter');
    await page.waitForURL('**/p/demande');
    expect(await aTroisCentVingt(page, 'partenaire')).toEqual([]);
    await cocher(page.getByLabel('Nous ne pouvons pas'));
    await choisir(page.locator('select[name=motif]'), 'complet');
    await choisir(page.locator('select[name=autreChemin]'), 'autre_service');
    await ecrire(page.locator('[name=autreCheminMots]'), 'le Pavillon a une place le 2 décembre');
    const nom = page.locator('input[name=nom], input[name=qui]').first();
    if (await nom.isVisible()) await ecrire(nom, 'Léa Martin');
    await activer(page.getByRole('button', { name: 'Envoyer ma réponse' }));
    await page.locator('.bandeau-fait').waitFor();
    // One extract, one life: the code is spent.
    const autre = await appareil.unTelephone();
    await autre.goto(laisse.lien);
    await ecrire(autre.locator('input[name=code]'), laisse.codeDuLien);
    await autre.keyboard.press('Enter');
    await autre.getByText('Ce code n’ouvre rien').first().waitFor();
  });

  it('les deux réponses reviennent au guichet', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil');
    await revoir(page, page.getByText('le Pavillon a une place le 2 décembre'));
    await photo(page, 'accueil', 'fenetre');
  });

  it('avec son code, sur un téléphone de 320 px sans JavaScript, elle lit où elle en est', async () => {
    const page = await appareil.unTelephone();
    await page.goto('/s');
    await ecrire(page.locator('input[name=code]'), laisse.recu.toLowerCase());
    await page.keyboard.press('Enter');
    await page.waitForURL('**/ma-demande');
    const lu = await page.locator('main').textContent();
    expect(lu).toMatch(/PMI des Sorbiers/);
    expect(lu).toMatch(/jeudi 26/);
    expect(lu).toMatch(/le Pavillon/);
    expect(await aTroisCentVingt(page, 'habitant-320')).toEqual([]);
    await photo(page, 'habitant', 'fenetre');
    expect((await page.goto('/accueil'))?.url()).toContain('/connexion');
  });
});

describe('Retrouver, réunir, séparer', () => {
  it('un nom mal écrit, deux fiches réunies, puis séparées', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Thomas Brun', '/personnes');
    await ecrire(page.getByLabel('Qui cherchez-vous'), 'dialo awa');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Awa Diallo' }).waitFor();
    await page.getByText('se prononce pareil').first().waitFor();
    await photo(page, 'recherche');
    await page.goto('/personnes/nouvelle');
    await cocher(page.getByLabel('Prénom et nom', { exact: true }));
    await ecrire(page.locator('[name=prenom]'), 'Awa');
    await ecrire(page.locator('[name=nom]'), 'Diallo');
    await ecrire(page.locator('[name=naissance]'), '14/07/1992');
    await activer(page.getByRole('button', { name: 'Ouvrir la fiche' }));
    await page.getByText('Peut-être déjà connue').waitFor();
    await activer(page.getByRole('button', { name: 'Ouvrir une autre fiche' }));
    await page.waitForURL(/\/personnes\/[0-9a-f-]{36}/);
    await activer(page.getByRole('link', { name: 'Une autre fiche à son nom ?' }));
    await page.getByText('même date de naissance').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'doublons');
    const pourquoi = page.getByLabel('Pourquoi c’est elle').first();
    await deplier(page, 'Réunir', pourquoi);
    await ecrire(pourquoi, 'Même carte, même jour de naissance');
    await activer(page.getByRole('button', { name: 'Réunir les deux fiches' }).first());
    await ecrire(page.getByLabel('Pourquoi les séparer').first(), 'Ce sont deux sœurs');
    await photo(page, 'fiches-reunies');
    await activer(page.getByRole('button', { name: 'Séparer les deux fiches' }).first());
    await page.getByText('même date de naissance').first().waitFor();
    await compterJusqua(page.getByRole('button', { name: 'Séparer les deux fiches' }), 0);
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
