import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter, unAppareil } from './appareil.ts';
import { changerDeMission } from './attendre.ts';
import { activer, ecrire } from './au-clavier.ts';
import {
  lireParSonRecu,
  noterLeCompte,
  payer,
  recueillirSonAvis,
  remettre,
  signer,
} from './jusqu-au-paiement.ts';

let appareil: Appareil;
let demandeId = '';
let code = '';
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

describe('Demander une aide du FSL', () => {
  it('se dépose préremplie depuis la fiche d’Awa, et dit d’où vient chaque chose', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Nadia Cherif', '/personnes?mots=awa+diallo');
    await activer(page.getByRole('link', { name: /Awa Diallo/ }).first());
    await activer(page.getByRole('link', { name: 'Aide du FSL' }));
    await page.getByText('Ce que nous savons déjà').waitFor();
    await ecrire(page.getByLabel('Ce qu’elle dit'), 'Ils vont couper le courant.');
    await page.getByLabel('Pour quoi').selectOption('energie');
    await ecrire(page.getByLabel('Combien est dû'), '640,50');
    await ecrire(page.getByLabel('À qui'), 'Énergie d’essai');
    expect(await axe(page)).toEqual([]);
    await photo(page, 'fsl-demande');
    await activer(page.getByRole('button', { name: 'Recevoir cette demande' }));
    await page.getByText('La demande est reçue').waitFor();
    await page.getByText('3 pour cette situation').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'fsl-dossier');
    code = (await page.locator('.code').first().textContent()) ?? '';
    demandeId = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect(await aTroisCentVingt(page, 'fsl-dossier-320')).toEqual([]);
  });

  it('se calcule, se décide, se signe, se remet et se paie au fournisseur ; elle le lit par son reçu', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Sylvie Morel');
    await changerDeMission(page, /logement/i);
    await page.goto(`/demandes-de-droits/${demandeId}#papiers`);
    await page.getByText('Dire le dossier complet').click();
    await page.getByRole('button', { name: 'Le dossier est complet' }).click();
    await page.getByRole('button', { name: 'Commencer l’examen' }).click();
    await page.getByText('En cours d’examen').first().waitFor();
    await page.goto(`/fsl/${demandeId}`);
    await noterLeCompte(page, /^Noter le compte/, 'Énergie d’essai');
    await page.getByText('Préparer une décision').click();
    await page.getByLabel('Accord', { exact: true }).check();
    await page.getByLabel('Montant').fill('640,50');
    await page.getByLabel('Pourquoi, pour elle').fill('Le courant serait coupé avant l’hiver.');
    expect(await axe(page)).toEqual([]);
    await photo(page, 'fsl-decision');
    await page.getByRole('button', { name: 'Préparer cette décision' }).click();
    await page.waitForURL(`**/demandes-de-droits/${demandeId}`);
    await recueillirSonAvis(page, demandeId, 'Je veux garder la lumière pour les petits.');
    const mission = /logement/i;
    const signee = await signer(appareil, 'Sylvie Morel', {
      id: demandeId,
      mission,
      cliche: 'fsl',
    });
    await signee.getByText('Au plus tard').first().waitFor();
    await remettre(signee, demandeId, 'fsl');
    await payer(appareil, 'fsl');
    await lireParSonRecu(appareil, code, 'fsl');
  });

  it('le règlement d’exemple se lit, avec ses exemples qui tiennent', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Inès Bouaziz', '/reglements');
    await photo(page, 'reglements');
    await activer(page.getByRole('link', { name: /Règlement de démonstration/ }).first());
    await page.getByText('Exemple inventé pour essayer l’outil').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'reglement');
    await activer(page.getByRole('button', { name: 'Écrire la version suivante' }));
    await page.getByText('Chaque geste est gardé aussitôt').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'reglement-brouillon');
    expect(await aTroisCentVingt(page, 'reglement-brouillon-320')).toEqual([]);
  });
});
