import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import {
  horlogeReglee,
  lireLesReglagesDeTelemetrie,
  type Moteur,
  ouvrirLaTelemetrie,
} from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { demarrer, type EnMarche } from './demarrer.ts';
import { SCENE } from './se-rapprocher/accueil/essais.ts';
import { SANS_MOYENS, tachesPour } from './taches.ts';
import { unCompte } from './trame/comptes/essais.ts';

interface Etape {
  name: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string; intValue?: number } }[];
  status: { code: number };
}
interface Envoi {
  resourceSpans: { scopeSpans: { spans: Etape[] }[] }[];
}

const MIDI = '2026-11-24T11:00:00Z';
const SECRETS = ['Kouyate', '0639984417', '06 39 98 44 17', 'K7MQ3XWT2ABC', '84 07 93'];

let collecteur: Server;
let refuse = false;
const recus: { corps: string; autorisation: string | undefined }[] = [];
let base: Moteur;
let produit: EnMarche;
let cookie: string;
const adresseDe = (serveur: Server) => (serveur.address() as { port: number }).port;
const telemetrie = async () =>
  ouvrirLaTelemetrie(
    valeurOuErreur(
      lireLesReglagesDeTelemetrie({
        TISSERIN_TELEMETRIE: `http://127.0.0.1:${adresseDe(collecteur)}/v1/traces`,
        TISSERIN_TELEMETRIE_AUTORISATION: 'Bearer essai',
      }),
    ),
    '0',
  );

beforeAll(async () => {
  collecteur = createServer((requete, reponse) => {
    let corps = '';
    requete.on('data', (morceau) => {
      corps += morceau;
    });
    requete.on('end', () => {
      if (!refuse) recus.push({ corps, autorisation: requete.headers.authorization });
      reponse.writeHead(refuse ? 400 : 200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((pret) => collecteur.listen(0, '127.0.0.1', pret));
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  const { compteId } = await enProprietaire(base, (c) =>
    unCompte(c, { agentId: 7, territoireId: 4, identifiant: 'kouyate' }),
  );
  const session = await ouvrirUneSession(unEnvironnement(base, MIDI), { compteId, moyen: 'essai' });
  cookie = `${COOKIE_DE_SESSION}=${valeurOuErreur(session)}`;
});
afterAll(async () => {
  await produit?.fermer();
  collecteur.close();
});

const demander = (chemin: string, champs?: Record<string, string>) =>
  fetch(produit.adresse + chemin, {
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    ...(champs ? { method: 'POST', body: new URLSearchParams(champs) } : {}),
  });

const attributsDe = ({ attributes }: Etape) =>
  Object.fromEntries(
    attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]),
  );

it('demandes, phrases SQL et tâches arrivent au collecteur, chacune dans la sienne, sans personne dedans', async () => {
  const ouverte = await telemetrie();
  produit = await demarrer(
    { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1', jetonDeMesures: 'jeton' },
    { moteur: base, horloge: horlogeReglee(MIDI), telemetrie: ouverte },
  );
  const venue = { site: '11', nom: 'Kouyate', telephone: '06 39 98 44 17' };
  expect((await demander('/accueil/arrivee', venue)).status).toBe(303);
  await demander('/personnes?q=Kouyate%200639984417');
  await demander('/s/K7MQ3XWT2ABC');
  await demander('/Kouyate/2%2084%2007%2093');
  const env = unEnvironnement(base, MIDI);
  const [tache] = tachesPour(env, { ...SANS_MOYENS, urlPublique: '', telemetrie: ouverte });
  await tache?.faire();
  await ouverte.arreter();

  const etapes = recus.flatMap(({ corps }) =>
    (JSON.parse(corps) as Envoi).resourceSpans.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }) => spans),
    ),
  );
  const dite = (nom: string) => etapes.find(({ name }) => name === nom);
  expect(recus.every(({ autorisation }) => autorisation === 'Bearer essai')).toBe(true);
  const arrivee = dite('POST /accueil/arrivee') as Etape;
  expect(attributsDe(arrivee)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/accueil/arrivee',
    'http.response.status_code': 303,
  });
  const parties = etapes.filter(({ parentSpanId }) => parentSpanId === arrivee.spanId);
  expect(parties.map(({ name }) => name)).toContain('transaction');
  const [transaction] = parties.filter(({ name }) => name === 'transaction').slice(-1);
  const phrases = etapes.filter(({ parentSpanId }) => parentSpanId === transaction?.spanId);
  expect(phrases.length).toBeGreaterThan(1);
  expect(dite('insert accueil.venue')).toBeDefined();
  expect(attributsDe(dite('insert accueil.venue') as Etape)['db.query.text']).toContain('$1');
  for (const nom of ['GET /s/:code', 'GET inconnue', `tâche ${tache?.nom}`])
    expect([nom, dite(nom) !== undefined]).toEqual([nom, true]);
  // No round of the queue, and nothing but what is known to be nobody's.
  const permis = ['http.', 'db.system.name', 'db.query.text', 'error.type'];
  const cles = new Set(etapes.flatMap((une) => Object.keys(attributsDe(une))));
  expect([...cles].filter((cle) => !permis.some((debut) => cle.startsWith(debut)))).toEqual([]);
  const tout = recus.map(({ corps }) => corps).join();
  expect(SECRETS.filter((secret) => tout.includes(secret))).toEqual([]);
  expect(tout).not.toContain('%20');
});

it('un collecteur qui refuse ne gêne personne et se compte', async () => {
  refuse = true;
  const ouverte = await telemetrie();
  const perdue = vi.fn();
  ouverte.siPerdue(perdue);
  ouverte.commencer('essai', {}).finir();
  await ouverte.arreter();
  expect(perdue).toHaveBeenCalledOnce();
});

it('sans collecteur, rien ; une adresse sans chemin est refusée', () => {
  expect(lireLesReglagesDeTelemetrie({})).toEqual({ ok: true, valeur: null });
  const refusee = lireLesReglagesDeTelemetrie({ TISSERIN_TELEMETRIE: 'http://127.0.0.1:4318' });
  expect(refusee.ok ? [] : refusee.refus[0]).toContain(
    'TISSERIN_TELEMETRIE=http://127.0.0.1:4318/v1/traces',
  );
});
