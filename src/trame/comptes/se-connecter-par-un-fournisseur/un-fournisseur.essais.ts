import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';
import type { FournisseurDIdentite } from './fournisseur.ts';

export interface FournisseurDEssai {
  fournisseur: FournisseurDIdentite;
  /** Whom the provider signs in next. */
  sujet: string;
  /** Breaks the signature of its userinfo. */
  falsifier: boolean;
  /** Walks as a browser would, from the first address to the one that comes back to us. */
  parcourir(depart: string): Promise<string>;
  fermer(): Promise<void>;
}

/** A real oidc-provider on a loopback port, for tests: it signs its userinfo, as ProConnect does. */
export async function unFournisseur(
  urlPublique: string,
  userinfoSigne?: 'RS256',
): Promise<FournisseurDEssai> {
  const serveur = createServer();
  await new Promise<void>((fini) => serveur.listen(0, '127.0.0.1', fini));
  const emetteur = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const etat = { sujet: 'sujet-1', falsifier: false };
  const client = { id: 'tisserin', secret: 'secret-de-l-essai-secret-de-l-essai' };
  const provider = new Provider(emetteur, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        token_endpoint_auth_method: 'client_secret_post',
        redirect_uris: [`${urlPublique}/connexion/fournisseur/retour`],
        post_logout_redirect_uris: [`${urlPublique}/connexion`],
        ...(userinfoSigne ? { userinfo_signed_response_alg: userinfoSigne } : {}),
      },
    ],
    cookies: { keys: ['cle-de-l-essai'] },
    pkce: { required: () => true },
    acrValues: ['eidas1'],
    claims: { openid: ['sub'], acr: null, amr: null },
    features: {
      devInteractions: { enabled: false },
      jwtUserinfo: { enabled: true },
      claimsParameter: { enabled: true },
    },
    interactions: { url: () => '/entrer' },
    findAccount: (_: unknown, sub: string) => ({ accountId: sub, claims: () => ({ sub }) }),
    loadExistingGrant: async ({
      oidc,
    }: {
      oidc: { session?: { accountId?: string }; client?: { clientId: string } };
    }) => {
      const octroi = new provider.Grant({
        accountId: oidc.session?.accountId,
        clientId: oidc.client?.clientId,
      });
      octroi.addOIDCScope('openid');
      await octroi.save();
      return octroi;
    },
  });
  provider.use(async (contexte, suite) => {
    await suite();
    if (!etat.falsifier || contexte.path !== '/me') return;
    const [entete, , signature] = String(contexte.body).split('.');
    const corps = { sub: etat.sujet, iss: emetteur, aud: client.id };
    contexte.body = `${entete}.${Buffer.from(JSON.stringify(corps)).toString('base64url')}.${signature}`;
  });
  const repondre = provider.callback();
  serveur.on('request', (requete, reponse) => {
    if (!requete.url?.startsWith('/entrer')) return repondre(requete, reponse);
    const login = { accountId: etat.sujet, acr: 'eidas1', amr: ['pwd', 'otp'] };
    return provider.interactionFinished(requete, reponse, { login });
  });
  return Object.assign(etat, {
    fournisseur: {
      nom: 'Identité d’essai',
      emetteur,
      clientId: client.id,
      clientSecret: client.secret,
      scope: 'openid',
      acrValues: 'eidas1',
      claims: '{"id_token":{"amr":{"essential":true}}}',
      ...(userinfoSigne ? { userinfoSigne } : {}),
    },
    parcourir: (depart: string) => parcourir(depart, urlPublique),
    fermer: () =>
      new Promise<void>((fini) => {
        serveur.closeAllConnections();
        serveur.close(() => fini());
      }),
  });
}

async function parcourir(depart: string, urlPublique: string): Promise<string> {
  const cookies = new Map<string, string>();
  let adresse = depart;
  for (let pas = 0; pas < 10 && !adresse.startsWith(urlPublique); pas++) {
    const reponse = await fetch(adresse, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ') },
    });
    for (const cookie of reponse.headers.getSetCookie()) {
      const [nom, valeur] = (cookie.split(';')[0] ?? '').split('=');
      if (nom) cookies.set(nom, valeur ?? '');
    }
    const suite = reponse.headers.get('location');
    if (!suite)
      throw new Error(`the provider stopped at ${reponse.status}: ${await reponse.text()}`);
    adresse = new URL(suite, adresse).toString();
  }
  return adresse;
}
