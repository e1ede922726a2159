import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  type RegistrationResponseJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server';
import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { commencerUneDemarche, finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import { droits } from '../regles-d-acces.ts';
import { clesDuCompte, ecrireUneCle } from '../stockage/cles-d-acces.ts';
import { chercherAvecSecret } from '../stockage/secrets.ts';

/** Where a passkey is good: the host and the address that browsers see. */
export const lieuDesCles = (urlPublique: string) => {
  const { hostname, origin } = new URL(urlPublique);
  return { rpID: hostname, origin };
};

export type RefusDeCle =
  | { raison: 'trop_tard' }
  | { raison: 'cle_refusee' }
  | { raison: 'deja_la' };

/** Asks the device for a new key: user verified, found again without an identifier. */
export const preparerUneCle = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    { compteId, urlPublique }: { compteId: string; urlPublique: string },
  ): Promise<Resultat<string, { raison: 'trop_tard' }>> => {
    const compte = await chercherAvecSecret(acces.bd, compteId);
    if (!compte) return refuse({ raison: 'trop_tard' });
    const options = await generateRegistrationOptions({
      rpName: 'Tisserin',
      rpID: lieuDesCles(urlPublique).rpID,
      userName: compte.identifiant,
      userID: new TextEncoder().encode(compteId),
      attestationType: 'none',
      excludeCredentials: (await clesDuCompte(acces.bd, compteId)).map(({ id }) => ({ id })),
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    return reussi(await commencerUneDemarche(acces, 'nouvelle_cle', compteId, options));
  },
);

/** The question that the page hands to the device. */
export async function questionPourLaCle(
  acces: Acces,
  compteId: string,
  demarche: string,
): Promise<PublicKeyCredentialCreationOptionsJSON | null> {
  const reprise = await reprendreLaDemarche(acces, 'nouvelle_cle', demarche);
  if (reprise?.compteId !== compteId) return null;
  return reprise.contenu as PublicKeyCredentialCreationOptionsJSON;
}

/** Keeps the public half of the key. Refuses a late answer, one that does not verify, a key already known. */
export const ajouterUneCleDAcces = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: {
      compteId: string;
      demarche: string;
      reponse: RegistrationResponseJSON;
      nom: string;
      urlPublique: string;
    },
  ): Promise<Resultat<undefined, RefusDeCle>> => {
    const question = await questionPourLaCle(acces, entree.compteId, entree.demarche);
    if (!question) return refuse({ raison: 'trop_tard' });
    await finirLaDemarche(acces, entree.demarche);
    const { rpID, origin } = lieuDesCles(entree.urlPublique);
    // The library throws on what a browser sent wrong; whatever it says, the key is refused.
    const verifiee = await verifyRegistrationResponse({
      response: entree.reponse,
      expectedChallenge: question.challenge,
      expectedOrigin: origin,
      expectedRPID: rpID,
    }).catch(() => null);
    if (!verifiee?.verified) return refuse({ raison: 'cle_refusee' });
    const { credential } = verifiee.registrationInfo;
    const ecrite = await ecrireUneCle(acces.bd, {
      id: credential.id,
      compteId: entree.compteId,
      clePublique: credential.publicKey,
      compteur: credential.counter,
      transports: credential.transports ?? [],
      nom: entree.nom,
      le: acces.maintenant,
    });
    if (!ecrite) return refuse({ raison: 'deja_la' });
    await acces.tracer({ operation: 'ecriture', objet: 'clé d’accès', objetId: entree.compteId });
    return reussi();
  },
);

export function direLeRefusDeCle({ raison }: RefusDeCle): string {
  switch (raison) {
    case 'trop_tard':
      return 'Plus de dix minutes sont passées, ou rien n’était commencé. Recommencez.';
    case 'cle_refusee':
      return 'Cette clé n’a pas pu être vérifiée. Recommencez, ou utilisez votre mot de passe.';
    case 'deja_la':
      return 'Cette clé est déjà enregistrée.';
  }
}
