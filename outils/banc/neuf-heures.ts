import { generateKeyPairSync, type KeyObject, randomUUID, sign } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { enTantQue } from '#acces';
import { sql } from '#socle';
import { type Client, type Demande, type Recu, unClient } from './charger.ts';
import { type Releve, resumer } from './mesurer.ts';
import { type AgentDuBanc, type Terrain, unProcessus } from './terrain.ts';

const CLIENT = 'tisserin-banc';
const FENETRE_S = 60;
/** Leaving for the provider, done before nine: so many at once. */
const DEPARTS_A_LA_FOIS = 16;
const REDIRECTIONS = 3;

/** Signed beforehand, by the code that fetches it: what the provider would have spent is not in the figures. */
interface ReponseSignee {
  idToken: string;
  sujet: string;
}

const enBase64 = (valeur: unknown): string =>
  Buffer.from(JSON.stringify(valeur)).toString('base64url');

function signer(cle: KeyObject, revendications: Readonly<Record<string, unknown>>): string {
  const texte = `${enBase64({ alg: 'ES256', typ: 'JWT', kid: 'banc' })}.${enBase64(revendications)}`;
  const signature = sign('sha256', Buffer.from(texte), { key: cle, dsaEncoding: 'ieee-p1363' });
  return `${texte}.${signature.toString('base64url')}`;
}

/** The least that openid-client asks of a provider: discovery, keys, a token for a code, the subject again. */
async function unFournisseurDejaSigne() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const reponses = new Map<string, ReponseSignee>();
  let emetteur = '';
  const dire = async (chemin: string, corps: URLSearchParams, jeton: string): Promise<unknown> => {
    switch (chemin) {
      case '/.well-known/openid-configuration':
        return {
          issuer: emetteur,
          authorization_endpoint: `${emetteur}/autoriser`,
          token_endpoint: `${emetteur}/jeton`,
          userinfo_endpoint: `${emetteur}/qui`,
          jwks_uri: `${emetteur}/cles`,
          id_token_signing_alg_values_supported: ['ES256'],
          response_types_supported: ['code'],
          subject_types_supported: ['public'],
          token_endpoint_auth_methods_supported: ['client_secret_post'],
        };
      case '/cles':
        return {
          keys: [{ ...publicKey.export({ format: 'jwk' }), kid: 'banc', alg: 'ES256', use: 'sig' }],
        };
      case '/jeton': {
        const code = corps.get('code') ?? '';
        return {
          access_token: code,
          token_type: 'Bearer',
          expires_in: 300,
          id_token: reponses.get(code)?.idToken,
        };
      }
      default:
        return { sub: reponses.get(jeton)?.sujet };
    }
  };
  const serveur = createServer((requete, reponse) => {
    const morceaux: Buffer[] = [];
    requete.on('data', (morceau: Buffer) => morceaux.push(morceau));
    requete.on('end', async () => {
      const jeton = requete.headers.authorization?.replace(/^Bearer /, '') ?? '';
      const corps = new URLSearchParams(Buffer.concat(morceaux).toString());
      const dit = JSON.stringify(await dire(requete.url ?? '', corps, jeton));
      reponse.setHeader('content-type', 'application/json').end(dit);
    });
  });
  await new Promise<void>((suite) => serveur.listen(0, '127.0.0.1', suite));
  emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const preparer = (sujet: string, nonce: string): string => {
    const code = randomUUID();
    const exp = Math.floor(Date.now() / 1000) + 3600;
    const revendications = { iss: emetteur, aud: CLIENT, sub: sujet, nonce, exp, iat: exp - 3600 };
    reponses.set(code, { idToken: signer(privateKey, revendications), sujet });
    return code;
  };
  return { emetteur, preparer, fermer: () => void serveur.close() };
}

/** The administration records the subject of each account, as it does for real. */
async function rattacher(terrain: Terrain, emetteur: string): Promise<void> {
  const [administration] = terrain.agents('administration');
  if (!administration) throw new Error('nobody administers this base');
  await enTantQue(terrain.env, administration.lecteur, 'mesurer', (acces) =>
    sql`insert into comptes.identite_externe (emetteur, sujet, compte_id, enregistree_le)
      select ${emetteur}, id::text, id, ${acces.maintenant}::timestamptz from comptes.compte`.execute(
      acces.bd,
    ),
  );
}

interface Retour {
  chemin: string;
  cookie: string;
}

/** Leaves for the provider, and comes back with the code of an answer that is already signed. */
async function partir(
  client: Client,
  { compteId }: AgentDuBanc,
  preparer: (sujet: string, nonce: string) => string,
): Promise<Retour> {
  const { versOu, cookies } = await client.demander({ chemin: '/connexion/fournisseur' });
  const vers = new URL(versOu ?? '');
  const code = preparer(compteId, vers.searchParams.get('nonce') ?? '');
  const { pathname } = new URL(vers.searchParams.get('redirect_uri') ?? '');
  const retour = new URLSearchParams({ code, state: vers.searchParams.get('state') ?? '' });
  return { chemin: `${pathname}?${retour}`, cookie: cookies };
}

const attendre = (jusqua: number) =>
  new Promise((suite) => setTimeout(suite, Math.max(0, jusqua - performance.now())));

/** Three thousand agents who come back from their provider and open their desk, spread over one minute. */
export async function* ouvrirANeufHeures(terrain: Terrain): AsyncGenerator<Releve> {
  if (terrain.env.moteur.nom !== 'postgres') return;
  const fournisseur = await unFournisseurDejaSigne();
  await rattacher(terrain, fournisseur.emetteur);
  const produit = await unProcessus({
    TISSERIN_OIDC_EMETTEUR: fournisseur.emetteur,
    TISSERIN_OIDC_CLIENT: CLIENT,
    TISSERIN_OIDC_SECRET: 'banc',
  });
  const client = unClient(produit.adresse, 256);
  const agents = [...new Map(terrain.tous().map((agent) => [agent.compteId, agent])).values()];
  const retours: Retour[] = [];
  const reste = [...agents];
  const vider = async () => {
    for (let agent = reste.pop(); agent; agent = reste.pop())
      retours.push(await partir(client, agent, fournisseur.preparer));
  };
  await Promise.all(Array.from({ length: DEPARTS_A_LA_FOIS }, vider));

  const durees: number[] = [];
  let refusees = 0;
  const chronometrer = async (demande: Demande): Promise<Recu> => {
    const debut = performance.now();
    const recu = await client
      .demander(demande)
      .catch((): Recu => ({ statut: 0, octets: 0, cookies: '' }));
    durees.push(performance.now() - debut);
    return recu;
  };
  const depart = performance.now();
  const arriver = async ({ chemin, cookie }: Retour, i: number) => {
    await attendre(depart + (i * FENETRE_S * 1000) / retours.length);
    // Each mission has its own first page: she follows where the product sends her.
    let recu = await chronometrer({ chemin, cookie });
    const { cookies } = recu;
    for (let pas = 0; pas < REDIRECTIONS && recu.statut === 303; pas += 1)
      recu = await chronometrer({ chemin: recu.versOu ?? '/', cookie: cookies });
    if (recu.statut !== 200) refusees += 1;
  };
  await Promise.all(retours.map(arriver));
  const ensembleMs = performance.now() - depart;
  client.fermer();
  fournisseur.fermer();
  await produit.fermer();
  yield resumer(
    'neuf-heures',
    `${retours.length} agents ouvrent leur session puis leur guichet en une minute`,
    durees,
    ensembleMs,
    {
      refusees,
      plusLongue: Math.round(Math.max(...durees)),
      secondes: Math.round(ensembleMs / 1000),
    },
  );
}
