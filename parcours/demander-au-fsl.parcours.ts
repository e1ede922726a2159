import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, axe, debordement, photo, seConnecter, unAppareil } from './appareil.ts';
import { activer, ecrire } from './au-clavier.ts';

let appareil: Appareil;
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
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'fsl-dossier-320');
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
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await debordement(page)).toBeLessThanOrEqual(0);
  });
});
