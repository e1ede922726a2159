import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter } from './appareil.ts';
import { changerDeMission, revoir } from './attendre.ts';

/** A French account that does not exist, whose check digits hold. */
const IBAN = 'FR76 3000 6000 0112 3456 7890 189';

const laDemande = (id: string) => `/demandes-de-droits/${id}`;

/** Where to pay, asked on the right's own page: a mistyped number is refused beside its field, what was typed kept. */
export async function noterLeCompte(page: Page, titre: RegExp, titulaire: string): Promise<void> {
  await page.getByText('Attend un compte').waitFor();
  await page.getByText(titre).click();
  const formulaire = page.getByRole('form', { name: /^Le compte où payer/ });
  await formulaire.getByLabel('IBAN').fill(IBAN.replace('189', '198'));
  await formulaire.getByLabel('Au nom de qui est le compte').fill(titulaire);
  await formulaire.getByRole('button', { name: 'Noter ce compte' }).click();
  await page.getByText('sa clé ne correspond pas').first().waitFor();
  await page.getByLabel('IBAN').fill(IBAN);
  await page.getByRole('button', { name: 'Noter ce compte' }).click();
  await page.getByText('Compte qui finit par 0189').waitFor();
}

/** Her view, without which nothing is signed (R9). */
export async function recueillirSonAvis(page: Page, id: string, mots: string): Promise<void> {
  await page.goto(`${laDemande(id)}#avis`);
  await page.getByLabel('Ce qu’elle en pense, dans ses mots').fill(mots);
  await page.getByRole('button', { name: 'Écrire son avis' }).click();
  await page.getByText(mots).first().waitFor();
}

/** By somebody of the service who has a delegation; under the mission of that name when she has several. */
export async function signer(
  appareil: Appareil,
  nom: string,
  { id, mission, cliche }: { id: string; mission?: RegExp; cliche: string },
): Promise<Page> {
  const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
  await seConnecter(page, nom);
  if (mission) await changerDeMission(page, mission);
  await page.goto(laDemande(id));
  await page.getByText('Ne pas la signer').waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, `${cliche}-a-signer`);
  await page.getByRole('button', { name: 'Signer cette décision' }).click();
  await page.getByText('Décision signée').first().waitFor();
  return page;
}

/** Handed to her that very day: her time to contest begins, and every clock of the administration is done. */
export async function remettre(
  page: Page,
  id: string,
  cliche: string,
  { sePaie = true } = {},
): Promise<void> {
  await page.goto(laDemande(id));
  await page.getByLabel('Remise en main propre, contre signature').check();
  await page.getByRole('button', { name: 'La décision est remise' }).click();
  await page.getByText('En vigueur').first().waitFor();
  if (sePaie) await page.getByText('Compte qui finit par 0189').waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, `${cliche}-remise`);
  expect(await aTroisCentVingt(page, `${cliche}-remise-320`)).toEqual([]);
}

/** What is due goes in a bordereau, and the paymaster's answer is read back. */
export async function payer(appareil: Appareil, cliche: string): Promise<void> {
  const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
  await seConnecter(page, 'Odile Bernardin', '/paiements');
  expect(await axe(page)).toEqual([]);
  await photo(page, `${cliche}-enveloppes`);
  await page.goto('/paiements/bordereaux');
  await page.getByRole('button', { name: 'Établir le bordereau du jour' }).click();
  await page.getByText('Ce que répond le payeur').waitFor();
  const fichier = await page.context().request.get(`${page.url()}/fichier`);
  const references = (await fichier.text()).match(/^V\w{12}/gm) ?? [];
  expect(references.length).toBeGreaterThan(0);
  const le = appareil.horloge.aujourdHui();
  const reponse = ['reference;statut;date;motif', ...references.map((une) => `${une};payé;${le};`)];
  await page.getByLabel('Le fichier du payeur').setInputFiles({
    name: 'reponse.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${reponse.join('\n')}\n`),
  });
  await page.getByRole('button', { name: 'Lire cette réponse' }).click();
  await page.getByText('Tout est revenu du payeur').waitFor();
  await page.getByText(`${references.length} payé`).waitFor();
  expect(await axe(page)).toEqual([]);
  await photo(page, `${cliche}-bordereau`);
}

/** She reads the same on an old telephone, with the code of her receipt. */
export async function lireParSonRecu(appareil: Appareil, code: string, cliche: string) {
  const page = await appareil.unTelephone();
  await page.goto('/s');
  await page.locator('input[name=code]').fill(code);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL('**/ma-demande');
  await revoir(page, page.getByText(/Payé le/));
  expect(await aTroisCentVingt(page, `${cliche}-recu-320`)).toEqual([]);
}
