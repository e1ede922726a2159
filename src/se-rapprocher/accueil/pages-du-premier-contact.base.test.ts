import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { faireEn, NADIA, SCENE } from './essais.ts';
import { ouvrirUnPremierContact, routesDAccueil } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
let ailleurs: string;

async function connecter(agentId: number, territoireId: number) {
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, { agentId, territoireId }));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  return `${COOKIE_DE_SESSION}=${jeton}`;
}
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  essai = await unServeur(unEnvironnement(base), routesDAccueil);
  nadia = await connecter(7, 4);
  ailleurs = await connecter(9, 5);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const ouvrir = async () =>
  `/accueil/contacts/${valeurOuErreur(await faireEn(base)(NADIA, (acces) => ouvrirUnPremierContact(acces, { siteId: 11 }))).id}`;
const versionDe = (page: string) => /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';

describe('La fiche du premier contact, sans JavaScript', () => {
  it('s’ouvre vide, s’écrit, se conclut par une demande et donne le reçu', async () => {
    const fiche = await ouvrir();
    const vide = await essai.ouvrir(fiche, nadia);
    expect(vide.statusCode).toBe(200);
    expect(vide.body).toContain('Sans nom donné. Rien n’est obligatoire.');
    const ecrite = await essai.envoyer(
      fiche,
      { version: '1', paroles: 'Je n’arrive plus à payer le loyer.', echeanceLe: '3/12' },
      nadia,
    );
    expect(ecrite.statusCode).toBe(303);
    const page = await essai.ouvrir(fiche, nadia);
    expect(page.body).toContain('Service social d’Aubervilliers');
    expect(page.body).toContain('Règle 2');
    expect(page.body).toMatch(/dans 9/);
    const reponse = /name="(reponse-[0-9a-f-]+)"/.exec(page.body)?.[1] ?? '';
    const conclue = await essai.envoyer(
      `${fiche}/conclure`,
      {
        version: versionDe(page.body),
        paroles: 'Je n’arrive plus à payer le loyer.',
        echeanceLe: '3/12',
        promesseQuoi: 'appelle',
        promesseLe: 'jeudi 26 novembre',
        [reponse]: 'Le service des expulsions est appelé avec elle.',
        vers: 'demande',
      },
      nadia,
    );
    expect(conclue.headers.location).toBe(`${fiche}/recu`);
    const recu = await essai.ouvrir(`${fiche}/recu`, nadia);
    expect(recu.body).toContain('Demande enregistrée');
    const papier = await essai.envoyer(`${fiche}/recu`, { forme: 'discret' }, nadia);
    expect(papier.headers['content-type']).toBe('application/pdf');
    const dit = await essai.envoyer(`${fiche}/recu`, { forme: 'a_dire' }, nadia);
    expect(dit.body).toMatch(/[A-Z0-9]{4} [A-Z0-9]{4} [A-Z0-9]{4}/);
  });

  it('dit en français ce qui manque, et garde ce qui était écrit', async () => {
    const fiche = await ouvrir();
    const refusee = await essai.envoyer(
      `${fiche}/conclure`,
      { version: '1', paroles: 'Un papier de la Caf.', vers: 'reponse_simple', raison: 'gardé' },
      nadia,
    );
    expect(refusee.statusCode).toBe(422);
    expect(refusee.body).toContain('Dites ce que nous avons répondu');
    expect(refusee.body).toContain('Un papier de la Caf.');
    const date = await essai.envoyer(
      fiche,
      { version: '2', paroles: 'Autre papier.', echeanceLe: 'bientôt' },
      nadia,
    );
    expect(date.statusCode).toBe(422);
    expect(date.body).toContain('value="bientôt"');
    expect(date.body).toContain('Autre papier.');
  });

  it('enregistre au fil de la frappe, et dit quand une autre main a écrit', async () => {
    const fiche = await ouvrir();
    const brouillon = (champs: Record<string, string>) =>
      essai.envoyer(`${fiche}/brouillon`, champs, nadia);
    expect((await brouillon({ version: '1', paroles: 'Un' })).json()).toMatchObject({ version: 2 });
    const tard = await brouillon({ version: '1', paroles: 'Deux' });
    expect(tard.statusCode).toBe(409);
    expect(tard.json().phrase).toContain('Rien n’est perdu');
    const page = await essai.ouvrir(fiche, nadia);
    expect(page.body).toContain('Deux mains sur cette fiche');
    expect(page.body).toContain('Deux');
  });

  it('un danger dit montre qui appeler maintenant', async () => {
    const fiche = await ouvrir();
    await essai.envoyer(`${fiche}/brouillon`, { version: '1', sansToit: 'oui' }, nadia);
    const alertes = await essai.ouvrir(`${fiche}/alertes`, nadia);
    expect(alertes.body).toContain('tel:115');
    expect(alertes.body).toContain('06 39 98 00 01');
    expect(alertes.body).toContain('Sylvie Roux');
  });

  it('les règles se lisent, avec les raisons et sans nom', async () => {
    const fiche = await ouvrir();
    const raison = 'Elle part ce soir chez sa sœur.';
    const champs = { version: '1', paroles: 'Expulsion.', echeanceLe: '3/12', delai: '0', raison };
    expect((await essai.envoyer(`${fiche}/priorite`, champs, nadia)).statusCode).toBe(303);
    const regles = await essai.ouvrir('/accueil/regles', nadia);
    expect(regles.body).toContain(raison);
    expect(regles.body).not.toContain('Nadia');
  });

  it('un appel tient en une ligne', async () => {
    const note = await essai.envoyer(
      '/accueil/appel',
      { site: '11', paroles: 'Demande les horaires de la PMI.', reponse: 'Dits.' },
      nadia,
    );
    expect(note.headers.location).toMatch(/\/accueil\/contacts\/[\w-]+\/recu$/);
    const vide = await essai.envoyer('/accueil/appel', { site: '11', nomDit: 'Awa' }, nadia);
    expect(vide.statusCode).toBe(422);
    expect(vide.body).toContain('value="Awa"');
  });

  it('reste fermée à une autre équipe, comme une adresse qui n’existe pas', async () => {
    const fiche = await ouvrir();
    for (const adresse of [fiche, `${fiche}/alertes`, `${fiche}/portes`, `${fiche}/recu`])
      expect((await essai.ouvrir(adresse, ailleurs)).statusCode).toBe(404);
    const code = await essai.envoyer('/accueil/reprendre', { code: 'ABCDEFGHJKMN' }, nadia);
    expect(code.statusCode).toBe(422);
    expect(code.body).toContain('value="ABCDEFGHJKMN"');
  });
});
