import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { DELAIS_PAR_DEFAUT, horlogeReglee, type Moteur } from '#socle';
import { demarrer, type EnMarche } from '../../src/demarrer.ts';
import { uneBaseGeneree } from '../base-generee.ts';
import { Visiteur } from '../mauvaises-saisies/visiteur.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';

const CLE = Buffer.alloc(32, 7);
const JETON = 'un-jeton-tire-au-hasard-et-long';
/** What the database answers for now, whoever asks; null: what it should. */
let panne: Error | null = null;
let produit: EnMarche;
let nadia: Visiteur;

const enPanne = (moteur: Moteur): Moteur => ({
  ...moteur,
  transaction: (faire) => (panne ? Promise.reject(panne) : moteur.transaction(faire)),
});
const erreurDeBase = (code: string) => Object.assign(new Error('dit un nom : Awa'), { code });

/** The screens and the server are the same on either database: played once. */
const ICI = process.env.TISSERIN_TEST_BASE !== 'postgres';

beforeAll(async () => {
  if (!ICI) return;
  const horloge = horlogeReglee('2026-11-24T09:42:00Z');
  const serveur = { ...DELAIS_PAR_DEFAUT.serveur, entetes: 1, requete: 2, reponse: 1 };
  produit = await demarrer(
    {
      ...REGLAGES_D_ESSAI,
      urlPublique: 'http://127.0.0.1',
      cle: CLE,
      jetonDeMesures: JETON,
      delais: { ...DELAIS_PAR_DEFAUT, serveur },
    },
    { horloge, moteur: enPanne(await uneBaseGeneree(horloge, CLE)) },
  );
  nadia = new Visiteur(produit.adresse);
  await nadia.entrer('Nadia Cherif');
});
afterAll(() => produit?.fermer());

const DIT = 'Une dame en robe bleue';
const arriver = (options: RequestInit = {}) =>
  nadia.demander('/accueil/arrivee', {
    method: 'POST',
    body: new URLSearchParams({ site: '101', precisionDite: DIT }).toString(),
    ...options,
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...options.headers },
  });

describe.runIf(ICI)('La base ne peut pas répondre', () => {
  afterAll(() => {
    panne = null;
  });

  it.each([
    ['ECONNREFUSED', 'ne joint plus sa base'],
    ['57P01', 'ne joint plus sa base'],
    ['55P03', 'Trop de demandes à la fois'],
    ['57014', 'Trop de demandes à la fois'],
    ['53100', 'plus de place pour écrire'],
  ])(
    '%s : une page claire, ce qui était tapé, un bouton pour renvoyer ; puis cela revient seul',
    async (code, titre) => {
      panne = erreurDeBase(code);
      const empechee = await arriver();
      expect(empechee.statut).toBe(503);
      for (const attendu of [titre, DIT, 'Envoyer de nouveau', 'Code pour l’assistance'])
        expect(empechee.html).toContain(attendu);
      expect(empechee.html).not.toContain('Awa');
      expect(empechee.html).toContain('action="/accueil/arrivee"');
      panne = null;
      expect((await arriver()).statut).toBe(303);
    },
  );

  it('une machine reçoit un problème numéroté, et quand revenir', async () => {
    panne = erreurDeBase('ECONNRESET');
    const reponse = await fetch(`${produit.adresse}/accueil`, {
      headers: { accept: 'application/json', cookie: 'tisserin_session=x' },
    });
    panne = null;
    expect(reponse.status).toBe(503);
    expect(reponse.headers.get('retry-after')).toBe('5');
    expect(reponse.headers.get('content-type')).toContain('application/problem+json');
    expect(await reponse.json()).toMatchObject({
      status: 503,
      incident: expect.stringMatching(/^[0-9a-f]{8}$/),
    });
  });

  it('les mesures et /readyz le disent', async () => {
    panne = erreurDeBase('53100');
    expect((await fetch(`${produit.adresse}/readyz`)).status).toBe(503);
    await arriver();
    panne = null;
    const mesures = await fetch(`${produit.adresse}/metrics`, {
      headers: { authorization: `Bearer ${JETON}` },
    });
    expect(await mesures.text()).toMatch(/tisserin_echecs_total\{quoi="base",nom="pleine"\} [1-9]/);
    await expect
      .poll(async () => (await fetch(`${produit.adresse}/readyz`)).status, { timeout: 30_000 })
      .toBe(200);
  });

  it('un défaut de l’outil n’est pas une panne passagère', async () => {
    panne = new TypeError('x is not a function');
    expect((await arriver()).statut).toBe(500);
  });
});

/** Opens a connection, sends this, and says what came and whether the server closed it. */
function tenirUneConnexion(envoi: string, chaque?: () => string) {
  const { hostname, port } = new URL(produit.adresse);
  const prise = connect(Number(port), hostname);
  let recu = '';
  let ferme = false;
  prise.on('error', () => undefined);
  prise.on('close', () => {
    ferme = true;
  });
  prise.write(envoi);
  const goutte = chaque && setInterval(() => !ferme && prise.write(chaque()), 200);
  return {
    lire: () => prise.on('data', (morceau) => (recu += String(morceau))),
    recu: () => recu,
    ferme: () => ferme,
    fermer: () => {
      clearInterval(goutte);
      prise.destroy();
    },
  };
}

const LENT = { timeout: 30_000, interval: 100 };

describe.runIf(ICI)('À l’autre bout, quelqu’un de très lent', () => {
  it('qui envoie ses en-têtes, puis son formulaire, octet par octet : 408, et on raccroche', async () => {
    const lents = [
      tenirUneConnexion('GET /connexion HTTP/1.1\r\nHost: ici\r\nX-Lent: ', () => 'a'),
      tenirUneConnexion(
        'POST /accueil/arrivee HTTP/1.1\r\nHost: ici\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 5000\r\n\r\n',
        () => 'a',
      ),
    ];
    for (const lent of lents) {
      lent.lire();
      await vi.waitFor(() => expect(lent.ferme()).toBe(true), LENT);
      expect(lent.recu()).toContain('408');
      lent.fermer();
    }
  });

  it('qui ne lit pas sa réponse : on raccroche, et les autres sont servis', async () => {
    // Asked for many times on one connection and not read: more than the machine keeps for it.
    const page = await (await fetch(`${produit.adresse}/connexion`)).text();
    const feuille = /href="(\/actifs\/[^"]+\.css)"/.exec(page)?.[1];
    const lent = tenirUneConnexion(`GET ${feuille} HTTP/1.1\r\nHost: ici\r\n\r\n`.repeat(400));
    await new Promise((resoudre) => setTimeout(resoudre, 3_000));
    lent.lire();
    await vi.waitFor(() => expect(lent.ferme()).toBe(true), LENT);
    expect(lent.recu().split('HTTP/1.1 200').length).toBeLessThan(400);
    lent.fermer();
    expect((await fetch(`${produit.adresse}/connexion`)).status).toBe(200);
  });

  it('mille connexions ouvertes qui ne disent rien : la page vient', async () => {
    const mille = Array.from({ length: 1_000 }, () => tenirUneConnexion(''));
    const debut = performance.now();
    expect((await fetch(`${produit.adresse}/connexion`)).status).toBe(200);
    expect(performance.now() - debut).toBeLessThan(20_000);
    for (const une of mille) une.fermer();
  });
});
