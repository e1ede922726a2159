import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { montrerLeCode } from '#socle/pur';
import { enProprietaire } from '../outils/base-d-essai.ts';
import { codeDeDemonstration, GRAINE_PAR_DEFAUT } from '../outils/departement/ecrire/index.ts';
import { type Appareil, aTroisCentVingt, axe, photo, seConnecter, unAppareil } from './appareil.ts';
import { revoir } from './attendre.ts';
import { activer, cocher, ecrire } from './au-clavier.ts';
import { recueillirSonAvis, remettre, signer } from './jusqu-au-paiement.ts';

const leCode = (nom: string) => montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, nom));

let appareil: Appareil;
let ouverte = { code: '', chemin: '' };
beforeAll(async () => {
  appareil = await unAppareil();
});
afterAll(() => appareil?.fermer());

/** Someone whom Julien's team receives, and who has no parcours yet. */
async function quiPeutEntrer(): Promise<string> {
  const { lignes } = await enProprietaire(appareil.moteur, (c) =>
    c.executer<{ id: string }>(
      `select o.personne_id as id from acces.ouverture o
       where o.cle = 6051 and o.agent_id is null and not exists (select from rsa.parcours p where p.personne_id = o.personne_id)
         and not exists (select from acces.protection x where x.personne_id = o.personne_id)
       order by o.personne_id limit 1`,
      [],
    ),
  );
  return lignes[0]?.id ?? '';
}

/** Her page by her code alone, on an old telephone without JavaScript. */
async function avecSonCode(code: string) {
  const page = await appareil.unTelephone();
  await page.goto('/s');
  await page.locator('input[name=code]').fill(code);
  await page.locator('main button[type=submit]').first().click();
  await page.waitForURL('**/ma-demande');
  await page.getByRole('link', { name: /Votre parcours/ }).click();
  return page;
}

describe('Suivre un parcours RSA', () => {
  it('Julien voit d’abord ce qui attend une réponse, puis ouvre un parcours : elle repart avec son code', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Julien Marchand', '/rsa');
    await activer(page.getByRole('link', { name: /Sofiane/ }).first());
    await page.getByText('Votre réponse à sa demande').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'rsa-remontee');
    await page.goto(`/rsa/entrer?personne=${await quiPeutEntrer()}`);
    await ecrire(page.getByLabel(/Jour où le RSA s’est ouvert/), '20/11/2026');
    await ecrire(page.getByLabel('Ce qu’elle veut, dans ses mots'), 'Un travail de jour.');
    await activer(page.getByRole('button', { name: 'Ouvrir son parcours' }));
    await page.getByText('Son parcours est ouvert').waitFor();
    expect(await axe(page)).toEqual([]);
    const [code = ''] =
      /([0-9A-Z]{4}\s){2}[0-9A-Z]{4}/.exec(
        (await page.locator('main strong').first().textContent()) ?? '',
      ) ?? [];
    const sien = await avecSonCode(code);
    await sien.getByText('Nous cherchons qui va vous accompagner.').waitFor();
    await activer(page.getByRole('link', { name: 'Aller à son parcours' }));
    await page.waitForURL(/\/rsa\/[0-9a-f-]{36}$/);
    ouverte = { code, chemin: new URL(page.url()).pathname };
  });

  it('les règles proposent, Julien confirme, Claudine signe : elle a son orientation et choisit son heure', async () => {
    const page = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(page, 'Julien Marchand', `${ouverte.chemin}/orienter`);
    await ecrire(page.getByLabel('Âge'), '31');
    await cocher(
      page.getByRole('group', { name: 'Inscrite comme demandeuse d’emploi' }).getByLabel('Non'),
    );
    await activer(page.getByRole('button', { name: 'Voir ce que disent les règles' }));
    await page.getByText('Les règles proposent').waitFor();
    expect(await axe(page)).toEqual([]);
    await photo(page, 'rsa-orienter');
    expect(await aTroisCentVingt(page, 'rsa-orienter-320')).toEqual([]);
    // The rules propose the département; which of its services is a human's to say, and is asked for.
    await activer(page.getByRole('button', { name: 'Confirmer cette orientation' }));
    await page.getByRole('link', { name: 'Choisissez le service qui l’accompagnera.' }).waitFor();
    await page
      .getByLabel(/quel service/)
      .selectOption({ label: 'Service de l’insertion et de l’orientation' });
    await activer(page.getByRole('button', { name: 'Confirmer cette orientation' }));
    await activer(page.getByRole('link', { name: 'Avis, signature et remise' }));
    await page.waitForURL('**/demandes-de-droits/**');
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    await recueillirSonAvis(page, id, 'Oui, si c’est près de chez moi.');
    const signee = await signer(appareil, 'Claudine Roche', {
      id,
      mission: /insertion/i,
      cliche: 'rsa',
    });
    await remettre(signee, id, 'rsa', { sePaie: false });
    const sien = await avecSonCode(ouverte.code);
    // What was signed reaches her page by an event, in a moment: she looks again, as one does.
    await revoir(sien, sien.getByRole('heading', { name: 'Qui vous accompagne' }));
    expect(await sien.getByRole('radio').count()).toBeGreaterThanOrEqual(3);
    expect(await aTroisCentVingt(sien, 'rsa-orientee-320')).toEqual([]);
  });

  it('choisit l’heure et le lieu parmi plusieurs, sur un vieux téléphone', async () => {
    const page = await avecSonCode(leCode('demande-mei'));
    expect(await page.getByRole('radio').count()).toBeGreaterThanOrEqual(3);
    expect(await aTroisCentVingt(page, 'rsa-choisir-320')).toEqual([]);
    await page.getByRole('radio').first().check();
    await activer(page.getByRole('button', { name: /Prendre/ }));
    await page.getByText('Votre premier rendez-vous').waitFor();
  });

  it('Karim lit son contrat, les deux côtés sur une page, et le signe ; Julien le voit signé', async () => {
    const page = await avecSonCode(leCode('demande-karim'));
    await page.getByText('Ce que nous faisons').waitFor();
    await page.getByText('Ce que vous faites').waitFor();
    expect(await aTroisCentVingt(page, 'rsa-contrat-320')).toEqual([]);
    await page.getByLabel('J’ai lu ce contrat et je suis d’accord').check();
    await activer(page.getByRole('button', { name: 'Signer mon contrat' }));
    await page.getByText('Votre contrat est signé.').waitFor();
    const poste = await appareil.unPoste({ viewport: { width: 1280, height: 900 } });
    await seConnecter(poste, 'Julien Marchand', '/rsa');
    await activer(poste.getByRole('link', { name: /Karim Benali/ }).first());
    await poste.getByText('Contrat signé').first().waitFor();
    expect(await axe(poste)).toEqual([]);
    await photo(poste, 'rsa-parcours-signe');
  });
});
