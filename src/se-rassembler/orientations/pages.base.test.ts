import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { routesDePartage } from '#partage';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import {
  AWA,
  CONTACT,
  type Metteur,
  planterLaScene,
  THOMAS,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LA_PMI,
  VERS_LE_CCAS,
} from './essais.ts';
import { proposerUneOrientation, routesDesOrientations } from './index.ts';

let base: Moteur;
let scene: Metteur;
let essai: ServeurDEssai;
let thomas: string;
let fatou: string;
let paul: string;

async function connecter(serviceId: number, territoireId: number) {
  const donne = { mission: 'travail_social', serviceId, territoireId } as const;
  const { compteId } = await enProprietaire(base, (c) => unCompte(c, donne));
  const ouverte = await ouvrirUneSession(scene.env, { compteId, moyen: 'essai' });
  return `${COOKIE_DE_SESSION}=${valeurOuErreur(ouverte)}`;
}
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`select setval(pg_get_serial_sequence('acces.portee', 'id'), 100);`),
  );
  scene = unMetteurEnScene(base);
  essai = await unServeur(scene.env, [
    ...routesDesOrientations({ urlPublique: 'https://tisserin.example', canaux: [] }),
    ...routesDePartage,
  ]);
  thomas = await connecter(1, 4);
  fatou = await connecter(3, 4);
  paul = await connecter(1, 5);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const extraitDe = (html: string): string =>
  html.slice(
    html.indexOf('<dl class="definitions extrait">'),
    html.indexOf('</dl>', html.indexOf('extrait">')),
  );
const versionRelueDe = (html: string): string =>
  /name="versionRelue" value="(\d+)"/.exec(html)?.[1] ?? '';

async function proposee(vers: Parameters<typeof proposerUneOrientation>[1]['vers']) {
  const proposition = await scene.comme(THOMAS, (acces) =>
    proposerUneOrientation(acces, {
      premierContactId: CONTACT,
      personneId: AWA,
      deCle: 1004,
      deTelephone: '01 99 00 10 01',
      vers,
      quoi: 'Aide pour la facture d’électricité',
    }),
  );
  return `/orientations/${valeurOuErreur(proposition).id}`;
}

describe('La vie d’une orientation, page à page, sans JavaScript', () => {
  it('accord, relecture, envoi, réponse : la page du destinataire montre l’aperçu, octet pour octet', async () => {
    const adresse = await proposee(VERS_LA_PMI);
    const debut = await essai.ouvrir(adresse, thomas);
    expect(debut.body).toContain('Demandez-lui si elle est d’accord');
    expect((await essai.ouvrir(adresse, fatou)).statusCode).toBe(404);
    const sansReponse = await essai.envoyer(`${adresse}/accord`, {}, thomas);
    expect([sansReponse.statusCode, sansReponse.body]).toEqual([
      422,
      expect.stringContaining('Dites si elle est d’accord.'),
    ]);
    const accord = { de: 'personne', sesMots: 'oui, mais pas mes dettes', version: '1' };
    expect((await essai.envoyer(`${adresse}/accord`, accord, thomas)).statusCode).toBe(303);
    const apercu = await essai.ouvrir(`${adresse}/apercu`, thomas);
    const champs = {
      versionRelue: versionRelueDe(apercu.body),
      demande: 'Une aide pour payer l’électricité avant le 4 décembre',
      elle_dit: 'Je peux payer la moitié tout de suite. <b>&',
      nonEnvoye: 'ses dettes, par son choix',
    };
    expect((await essai.envoyer(`${adresse}/apercu`, champs, thomas)).statusCode).toBe(303);
    const envoi = { versionRelue: champs.versionRelue, informee: 'oui' };
    const perimee = await essai.envoyer(`${adresse}/envoi`, envoi, thomas);
    expect(perimee.body).toContain('a changé depuis votre relecture');
    const relu = await essai.ouvrir(`${adresse}/apercu`, thomas);
    envoi.versionRelue = versionRelueDe(relu.body);
    expect((await essai.envoyer(`${adresse}/envoi`, envoi, thomas)).statusCode).toBe(303);
    const recue = await essai.ouvrir(adresse, fatou);
    expect(extraitDe(recue.body)).toBe(extraitDe(relu.body));
    expect(extraitDe(recue.body)).toContain('moitié');
    expect(recue.body).not.toContain('oui, mais pas mes dettes');
    expect((await essai.ouvrir('/orientations', fatou)).body).toContain(adresse);
    expect((await essai.ouvrir('/orientations', paul)).body).not.toContain(adresse);
    const refus = { reponse: 'refuser', motif: 'complet', autreChemin: 'plus_tard' };
    const sansMots = await essai.envoyer(`${adresse}/reponse`, refus, fatou);
    expect(sansMots.body).toContain('Dites l’autre chemin en quelques mots');
    const complet = { ...refus, autreCheminMots: 'Une place le 15 janvier' };
    expect((await essai.envoyer(`${adresse}/reponse`, complet, fatou)).statusCode).toBe(303);
    const revenue = await essai.ouvrir(adresse, thomas);
    expect(revenue.body).toContain('Autre chemin : Une place le 15 janvier');
    expect((await essai.envoyer(`${adresse}/vu`, {}, thomas)).statusCode).toBe(303);
    const fin = { issue: 'autre_chemin_pris' };
    expect((await essai.envoyer(`${adresse}/cloture`, fin, thomas)).statusCode).toBe(303);
    expect((await essai.ouvrir(`${adresse}/fil`, thomas)).body).toContain('C’est fini.');
  });

  it('une réponse entendue au téléphone se note avec le nom et l’heure', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    const noter = (heure: string) =>
      essai.envoyer(
        `/orientations/${id}/telephone`,
        { reponse: 'accepter', qui: 'Fatou Sy', heure },
        thomas,
      );
    expect((await noter('tôt')).body).toContain('Écrivez l’heure de l’appel');
    expect((await noter('23:00')).body).toContain('Cette heure n’est pas encore passée');
    expect((await noter('9 h 05')).statusCode).toBe(303);
    expect((await essai.ouvrir(`/orientations/${id}`, thomas)).body).toContain(
      'Fatou Sy, au téléphone',
    );
  });
});

describe('Proposer, depuis une page', () => {
  it('prévient quand l’âge n’entre pas dans les conditions, propose d’autres lieux, n’empêche pas', async () => {
    const champs = { site: '3', quoi: 'Une consultation pour Lina', age: '9', personne: AWA };
    const avis = await essai.envoyer('/orientations/proposer', champs, thomas);
    expect([avis.statusCode, avis.body]).toEqual([
      422,
      expect.stringContaining('Reçoit jusqu’à 6 ans, et l’âge dit est 9 ans.'),
    ]);
    expect(avis.body).toContain('La reçoivent : Service social d’Aubervilliers');
    const encore = { ...champs, quandMeme: 'oui', elleDit: 'Elle ne parle pas encore bien.' };
    const faite = await essai.envoyer('/orientations/proposer', encore, thomas);
    expect(faite.headers.location).toMatch(/^\/orientations\/[0-9a-f-]{36}$/);
    const sansLieu = await essai.envoyer('/orientations/proposer', { quoi: 'Une aide' }, thomas);
    expect(sansLieu.body).toContain('Choisissez qui recevra la demande.');
  });
});

describe('Le partenaire, par son lien, sur un téléphone', () => {
  it('adresse et code se disent une fois ; il lit, répond, et son nom reste', async () => {
    const adresse = await proposee(VERS_LE_CCAS);
    await essai.envoyer(`${adresse}/accord`, { de: 'personne' }, thomas);
    const relu = await essai.ouvrir(`${adresse}/apercu`, thomas);
    const envoi = { versionRelue: versionRelueDe(relu.body), informee: 'oui' };
    const parti = await essai.envoyer(`${adresse}/envoi`, envoi, thomas);
    const aDire = await essai.ouvrir(`${adresse}/lien`, `${thomas}; ${cookiesDe(parti)}`);
    const chemin = /\/p\/[\w-]{22}/.exec(aDire.body)?.[0] ?? '';
    const code = /<strong[^>]*>(\d{3} \d{3})<\/strong>/.exec(aDire.body)?.[1] ?? '';
    expect([chemin.length, code.length]).toEqual([25, 7]);
    expect((await essai.ouvrir(`${adresse}/lien`, thomas)).body).not.toContain(code);
    expect((await essai.ouvrir('/p/demande')).headers.location).toBe('/p');
    const porte = cookiesDe(await essai.ouvrir(chemin));
    const lea = cookiesDe(await essai.envoyer('/p', { code }, porte));
    const demande = await essai.ouvrir('/p/demande', lea);
    expect(extraitDe(demande.body)).toBe(extraitDe(relu.body));
    expect(demande.body).not.toContain('<script');
    const oui = { reponse: 'accepter' };
    expect((await essai.envoyer('/p/demande', oui, lea)).body).toContain('Dites qui répond');
    const avecNom = { ...oui, qui: 'Léa Martin' };
    expect((await essai.envoyer('/p/demande', avecNom, lea)).statusCode).toBe(303);
    expect((await essai.ouvrir('/p/demande', lea)).body).toContain('Répondu par Léa Martin');
    expect((await essai.ouvrir(adresse, thomas)).body).toContain('Léa Martin, par le lien');
  });

  it('éteint, le lien ramène à la porte', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    const adresse = `/orientations/${id}/lien`;
    const code = await essai.envoyer(`${adresse}/code`, {}, thomas);
    expect((await essai.ouvrir(adresse, `${thomas}; ${cookiesDe(code)}`)).body).toMatch(
      /<strong[^>]*>\d{3} \d{3}<\/strong>/,
    );
    expect((await essai.envoyer(`${adresse}/eteindre`, {}, paul)).body).toContain('pas parmi');
    expect((await essai.envoyer(`${adresse}/eteindre`, {}, thomas)).statusCode).toBe(303);
    expect((await essai.ouvrir(adresse, thomas)).body).toContain('éteint');
    const encore = await essai.envoyer(`${adresse}/code`, {}, thomas);
    expect(encore.body).toContain('Ce lien est éteint');
  });
});
