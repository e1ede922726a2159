import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { declarerComplete } from '#demandes-de-droits';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../../outils/base-d-essai.ts';
import {
  FANNY,
  type Metteur,
  planterLaScene,
  uneDemande,
  unMetteurEnScene,
} from '../../demandes-de-droits/essais.ts';
import { lireLeSystemeDeLaMdph } from '../reglages.ts';
import { dossiersDes } from '../stockage/dossiers.ts';
import { panneEnCours } from '../stockage/liaisons.ts';
import { transmettreALaMdph } from '../transmettre-a-la-mdph/transmettre-a-la-mdph.ts';
import { echangerAvecLaMdph } from './echanger.ts';
import { parHttp } from './par-http.ts';

const JETON = 'un-jeton-de-la-mdph-0001';
interface Recu {
  quoi: string;
  jeton: string | undefined;
  cle: string | undefined;
  corps: string;
}

/** The other side, as bad as it can be: each test says how it answers. */
let repondre: (requete: Recu, reponse: ServerResponse) => void;
const recus: Recu[] = [];
let serveur: Server;
let base: Moteur;
let scene: Metteur;
const FANNY_ICI = { ...FANNY, cles: [...FANNY.cles, 11_090] };

async function lire(requete: IncomingMessage): Promise<string> {
  let corps = '';
  for await (const morceau of requete) corps += morceau;
  return corps;
}
const dire = (reponse: ServerResponse, statut: number, corps: unknown = {}) => {
  reponse.writeHead(statut, { 'content-type': 'application/json' });
  reponse.end(typeof corps === 'string' ? corps : JSON.stringify(corps));
};
const tousAcceptes =
  (retours: readonly unknown[] = []) =>
  ({ quoi }: Recu, reponse: ServerResponse) =>
    dire(reponse, quoi.startsWith('PUT') ? 201 : 200, quoi === 'GET /retours' ? { retours } : {});

beforeAll(async () => {
  serveur = createServer(async (requete, reponse) => {
    const corps = await lire(requete);
    const recu = {
      quoi: `${requete.method} ${requete.url}`,
      jeton: requete.headers.authorization,
      cle: requete.headers['idempotency-key']?.toString(),
      corps,
    };
    recus.push(recu);
    repondre(recu, reponse);
  });
  await new Promise<void>((pret) => serveur.listen(0, '127.0.0.1', pret));
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, du) values (11, 'pch', 'PCH', 'PCH', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (1101, 11, 90, 'PCH', 'X', '93008', '2020-01-01');
      insert into services.secteur (service_id, site_id, regle, du) values (11, 1101, 'departement', '2020-01-01');
      insert into acces.portee_cle values (4, 11090);`),
  );
});
afterAll(async () => {
  serveur.closeAllConnections();
  await new Promise((fini) => serveur.close(fini));
  await base.fermer();
});

const url = () => `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
const echanger = (millisecondes = 30_000) =>
  echangerAvecLaMdph(scene.env, parHttp({ url: url(), jeton: JETON, millisecondes }));
const plusTard = (minutes: number) => scene.env.horloge.avancer(minutes * 60_000);
const dossierDe = (demandeId: string) =>
  scene.comme(FANNY_ICI, async ({ bd }) => (await dossiersDes(bd, [demandeId]))[0]);
const panne = () => scene.comme(FANNY_ICI, ({ bd }) => panneEnCours(bd));
async function unePrete(mots: string) {
  const { demandeId } = await uneDemande(scene, { prestation: 'pch', mots });
  const transmise = await scene.comme(FANNY_ICI, async (acces) => {
    valeurOuErreur(await declarerComplete(acces, { demandeId, le: acces.aujourdHui }));
    return transmettreALaMdph(acces, { demandeId, informee: true });
  });
  return { demandeId, reference: valeurOuErreur(transmise).reference };
}

it('part une fois, avec sa clé et son jeton ; l’accusé et la décision reviennent, rejoués sans effet', async () => {
  const { demandeId, reference } = await unePrete('Un lit qui monte.');
  repondre = tousAcceptes();
  expect(await echanger()).toMatchObject({ partis: 1, panne: null });
  const [depot] = recus;
  expect(depot).toMatchObject({
    quoi: `PUT /demandes/${reference}`,
    jeton: `Bearer ${JETON}`,
    cle: expect.stringMatching(new RegExp(`^${reference}\\.[0-9a-f]{32}$`)),
  });
  expect(JSON.parse(depot?.corps ?? '{}')).toMatchObject({ reference, mots: 'Un lit qui monte.' });
  expect((await echanger()).partis).toBe(0);
  const { empreinte } = (await dossierDe(demandeId)) ?? {};
  const accuse = {
    ...{ id: 'a1', genre: 'accuse', reference, empreinte },
    ...{ le: '2026-11-05', reference_mdph: '93-2026-1' },
  };
  repondre = tousAcceptes([accuse, { ...accuse, id: 'a2' }, { id: 'a3', genre: 'autre' }, 'rien']);
  expect(await echanger()).toMatchObject({ lus: 2, aRevoir: [{ nom: 'a3' }, {}] });
  expect(recus.filter(({ quoi }) => quoi.endsWith('/lecture'))).toMatchObject([
    { quoi: 'POST /retours/a1/lecture', corps: '{"lu":true}' },
    { quoi: 'POST /retours/a2/lecture', corps: '{"lu":true}' },
    { quoi: 'POST /retours/a3/lecture', corps: '{"lu":false}' },
  ]);
  expect(await dossierDe(demandeId)).toMatchObject({ etat: 'accuse' });
});

it('lente, en erreur, sans jeton ou illisible : rien ne se perd, chacun attend plus longtemps, l’écran le sait', async () => {
  const { demandeId } = await unePrete('Une rampe.');
  const essais: [typeof repondre, string, number][] = [
    [() => undefined, 'pas_de_reponse', 10],
    [(_, reponse) => dire(reponse, 500, 'oups'), 'erreur_la_bas', 20],
    [(_, reponse) => dire(reponse, 401), 'jeton_refuse', 60],
    [(_, reponse) => reponse.socket?.destroy(), 'pas_de_connexion', 120],
  ];
  for (const [reponse, attendue, minutes] of essais) {
    repondre = reponse;
    // Only what never answers is not given the time that a busy machine may take.
    const attente = attendue === 'pas_de_reponse' ? 300 : undefined;
    expect(await echanger(attente)).toMatchObject({ partis: 0, panne: attendue });
    const avant = recus.length;
    // Too soon: it is left alone.
    expect((await echanger()).panne).toBe(null);
    expect(recus.length).toBe(avant);
    expect(await panne()).toMatchObject({ panne: attendue });
    plusTard(minutes);
  }
  expect(await dossierDe(demandeId)).toMatchObject({ etat: 'a_transmettre', empreinte: null });
  repondre = ({ quoi }, reponse) => dire(reponse, quoi.startsWith('PUT') ? 201 : 200, '<html>');
  expect(await echanger()).toMatchObject({ partis: 1, panne: 'illisible' });
  plusTard(240);
  repondre = tousAcceptes();
  expect(await echanger()).toMatchObject({ partis: 0, panne: null });
  expect(await panne()).toBe(null);
  expect(await dossierDe(demandeId)).toMatchObject({ etat: 'transmis' });
});

it('refusée là-bas, elle revient avec son motif ; déjà là, elle est partie ; une qui casse ne retient pas les autres', async () => {
  const refusee = await unePrete('Un fauteuil.');
  const dejaLa = await unePrete('Une douche.');
  const casse = await unePrete('Une aide.');
  repondre = ({ quoi }, reponse) => {
    if (quoi.includes(refusee.reference))
      return dire(reponse, 422, { motif: 'Sa commune n’est pas de notre ressort.' });
    if (quoi.includes(dejaLa.reference)) return dire(reponse, 409);
    if (quoi.includes(casse.reference)) return dire(reponse, 500);
    return dire(reponse, 200, { retours: [] });
  };
  expect(await echanger()).toMatchObject({
    ...{ partis: 2, panne: null },
    aRevoir: [{ nom: casse.reference, pourquoi: 'erreur_la_bas' }],
  });
  expect(await dossierDe(refusee.demandeId)).toMatchObject({
    etat: 'rejete',
    rejetMotif: 'Sa commune n’est pas de notre ressort.',
  });
  expect(await dossierDe(dejaLa.demandeId)).toMatchObject({ etat: 'transmis' });
  expect(await dossierDe(casse.demandeId)).toMatchObject({ etat: 'a_transmettre' });
});

it('ne s’allume que réglé en entier, par un chemin sûr, et par un seul', () => {
  const lu = (env: Record<string, string>) => lireLeSystemeDeLaMdph(env);
  expect(lu({})).toEqual({ ok: true, valeur: null });
  const TISSERIN_MDPH_URL = 'https://mdph.exemple.fr/tisserin/';
  expect(lu({ TISSERIN_MDPH_URL, TISSERIN_MDPH_JETON: JETON })).toMatchObject({
    valeur: { nom: 'http' },
  });
  for (const env of [
    { TISSERIN_MDPH_URL },
    { TISSERIN_MDPH_JETON: JETON },
    { TISSERIN_MDPH_URL: 'http://mdph.exemple.fr', TISSERIN_MDPH_JETON: JETON },
    { TISSERIN_MDPH_URL, TISSERIN_MDPH_JETON: 'court' },
    { TISSERIN_MDPH_URL, TISSERIN_MDPH_JETON: JETON, TISSERIN_MDPH: '/x' },
  ]) {
    const refus = lu(env as Record<string, string>);
    expect(refus.ok).toBe(false);
    expect(JSON.stringify(refus)).not.toContain(JETON);
  }
});
