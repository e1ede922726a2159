import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
  verifyAuthenticationResponse,
} from '@simplewebauthn/server';
import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  lieuDesCles,
  type RefusDeCle,
} from '../ajouter-une-cle-d-acces/ajouter-une-cle-d-acces.ts';
import { commencerUneDemarche, finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import { ouvrirLaSession } from '../ouvrir-une-session/ouvrir-une-session.ts';
import { droits } from '../regles-d-acces.ts';
import { cleParId, marquerLaCle } from '../stockage/cles-d-acces.ts';

export const preparerLaConnexionParCle = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    { urlPublique }: { urlPublique: string },
  ): Promise<Resultat<string, never>> => {
    const options = await generateAuthenticationOptions({
      rpID: lieuDesCles(urlPublique).rpID,
      userVerification: 'required',
    });
    return reussi(await commencerUneDemarche(acces, 'cle_d_acces', null, options));
  },
);

export async function questionDeConnexion(
  acces: Acces,
  demarche: string,
): Promise<PublicKeyCredentialRequestOptionsJSON | null> {
  const reprise = await reprendreLaDemarche(acces, 'cle_d_acces', demarche);
  return reprise ? (reprise.contenu as PublicKeyCredentialRequestOptionsJSON) : null;
}

/**
 * Signs in with a passkey: the device answers this challenge, for this address, the user verified. An unknown
 * key and an answer that does not verify are one refusal.
 */
export const seConnecterParUneCle = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: {
      demarche: string;
      reponse: AuthenticationResponseJSON;
      urlPublique: string;
      appareil?: string;
    },
  ): Promise<Resultat<string, RefusDeCle>> => {
    const question = await questionDeConnexion(acces, entree.demarche);
    if (!question) return refuse({ raison: 'trop_tard' });
    await finirLaDemarche(acces, entree.demarche);
    const cle = await cleParId(acces.bd, String(entree.reponse.id));
    if (!cle) return refuse({ raison: 'cle_refusee' });
    const { rpID, origin } = lieuDesCles(entree.urlPublique);
    const verifiee = await verifyAuthenticationResponse({
      response: entree.reponse,
      expectedChallenge: question.challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
      credential: { id: cle.id, publicKey: new Uint8Array(cle.clePublique), counter: cle.compteur },
    }).catch(() => null);
    if (!verifiee?.verified) return refuse({ raison: 'cle_refusee' });
    await marquerLaCle(acces.bd, cle.id, verifiee.authenticationInfo.newCounter, acces.maintenant);
    const session = await ouvrirLaSession(acces, {
      compteId: cle.compteId,
      moyen: 'cle_d_acces',
      amr: ['hwk', 'user'],
      ...(entree.appareil ? { appareil: entree.appareil } : {}),
    });
    return session.ok ? session : refuse({ raison: 'cle_refusee' });
  },
);
