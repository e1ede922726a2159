import {
  buildAuthorizationUrl,
  calculatePKCECodeChallenge,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from 'openid-client';
import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { commencerUneDemarche } from '../demarche.ts';
import { droits } from '../regles-d-acces.ts';
import { configurationDe } from './configuration.ts';
import type { FournisseurDIdentite } from './fournisseur.ts';

export const CHEMIN_DE_RETOUR = '/connexion/fournisseur/retour';

/** What must come back unchanged; kept ciphered on the server, bound to this browser by a cookie. */
export interface AllerRetour {
  state: string;
  nonce: string;
  verifier: string;
  retour: string;
}

export interface Depart {
  vers: string;
  demarche: string;
}

/**
 * Leaves for the provider with a state and a nonce of 43 signs (ProConnect asks for 32 at least) and PKCE.
 * Refuses when the provider does not answer.
 */
export const allerChezLeFournisseur = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: { fournisseur: FournisseurDIdentite; urlPublique: string; retour: string },
  ): Promise<Resultat<Depart, { raison: 'fournisseur_muet' }>> => {
    const { fournisseur, urlPublique, retour } = entree;
    const configuration = await configurationDe(fournisseur).catch(() => null);
    if (!configuration) return refuse({ raison: 'fournisseur_muet' });
    const allerRetour: AllerRetour = {
      state: randomState(),
      nonce: randomNonce(),
      verifier: randomPKCECodeVerifier(),
      retour,
    };
    const vers = buildAuthorizationUrl(configuration, {
      redirect_uri: new URL(CHEMIN_DE_RETOUR, urlPublique).toString(),
      scope: fournisseur.scope,
      state: allerRetour.state,
      nonce: allerRetour.nonce,
      code_challenge: await calculatePKCECodeChallenge(allerRetour.verifier),
      code_challenge_method: 'S256',
      ...(fournisseur.acrValues ? { acr_values: fournisseur.acrValues } : {}),
      ...(fournisseur.claims ? { claims: fournisseur.claims } : {}),
    });
    const demarche = await commencerUneDemarche(acces, 'fournisseur', null, allerRetour);
    return reussi({ vers: vers.toString(), demarche });
  },
);
