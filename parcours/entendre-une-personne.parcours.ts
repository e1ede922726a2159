import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Appareil, axe, debordement, photo, seConnecter, unAppareil } from './appareil.ts';
import { activer, cocher, ecrire } from './au-clavier.ts';

let appareil: Appareil;
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

const PAROLES = 'Je n’arrive plus à payer le loyer, et la petite tousse.';

describe('Entendre une personne', () => {
  it('écrit ses mots, voit les portes venir, promet, conclut et donne le reçu', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil/appel');
    await ecrire(page.getByLabel('Ce que la personne dit'), 'Bonjour.');
    await activer(page.getByRole('button', { name: 'Noter cet appel' }));
    await page.waitForURL('**/accueil/contacts/**');
    await ecrire(page.getByLabel('Ce que la personne dit'), PAROLES);
    await page.getByText('PMI').first().waitFor();
    await cocher(
      page.getByRole('group', { name: 'Une expulsion ou une coupure' }).getByLabel('Oui'),
    );
    await ecrire(page.getByLabel('Si oui, quel jour ?'), '3/12');
    await page.getByText('Règle 2').waitFor();
    await ecrire(page.getByLabel('Fait quoi'), 'appelle');
    await ecrire(page.getByLabel('Pour quel jour'), 'jeudi 26 novembre');
    await ecrire(
      page.getByLabel('Une expulsion ou une coupure a une date : qui a répondu'),
      'Le service des expulsions est appelé avec elle.',
    );
    await page.evaluate(() => scrollTo(0, 0));
    expect(await axe(page)).toEqual([]);
    expect(await debordement(page)).toBeLessThanOrEqual(0);
    await photo(page, 'premier-contact');
    await activer(page.getByRole('button', { name: 'Enregistrer la demande' }));
    await page.waitForURL('**/recu');
    await page.getByText('Demande enregistrée').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'premier-contact-recu');
  });

  it('un danger dit montre aussitôt qui appeler, et la fiche ne se ferme pas sans réponse', async () => {
    const page = await appareil.unPoste();
    await seConnecter(page, 'Nadia Cherif', '/accueil/appel');
    await ecrire(page.getByLabel('Ce que la personne dit'), 'Elle ne sait pas où aller ce soir.');
    await activer(page.getByRole('button', { name: 'Noter cet appel' }));
    await page.waitForURL('**/accueil/contacts/**');
    await cocher(page.getByRole('group', { name: 'Ne sait pas où dormir' }).getByLabel('Oui'));
    await page.getByRole('link', { name: '115' }).waitFor();
    await activer(page.getByRole('button', { name: 'Réponse simple' }));
    await page.getByText('Une urgence attend une réponse').first().waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'premier-contact-danger');
  });
});
