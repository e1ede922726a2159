import { authorizationCodeGrant, fetchUserInfo } from 'openid-client';
import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { chiffrer } from '../chiffrement.ts';
import { finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import { ouvrirLaSession } from '../ouvrir-une-session/ouvrir-une-session.ts';
import { droits } from '../regles-d-acces.ts';
import { compteParIdentite } from '../stockage/identites-externes.ts';
import type { AllerRetour } from './aller-chez-le-fournisseur.ts';
import { configurationDe } from './configuration.ts';
import type { FournisseurDIdentite } from './fournisseur.ts';

export type RefusDuFournisseur =
  | { raison: 'trop_tard' }
  | { raison: 'reponse_refusee' }
  /** Known to the provider, not to us: an account is never made on the way, nor matched by an e-mail. */
  | { raison: 'sans_compte'; sujet: string }
  | { raison: 'sans_mission' };

interface IdentitePresentee {
  sujet: string;
  acr?: string;
  amr: string[];
  idToken: string;
}

/** Exchanges the code, checks state, nonce, PKCE and every signature; null when anything does not hold. */
async function lireLIdentite(
  fournisseur: FournisseurDIdentite,
  retour: URL,
  { state, nonce, verifier }: AllerRetour,
): Promise<IdentitePresentee | null> {
  try {
    const configuration = await configurationDe(fournisseur);
    const jetons = await authorizationCodeGrant(configuration, retour, {
      expectedState: state,
      expectedNonce: nonce,
      pkceCodeVerifier: verifier,
      idTokenExpected: true,
    });
    const revendications = jetons.claims();
    if (!revendications || !jetons.id_token) return null;
    await fetchUserInfo(configuration, jetons.access_token, revendications.sub);
    const { acr, amr } = revendications;
    return {
      sujet: revendications.sub,
      ...(typeof acr === 'string' ? { acr } : {}),
      amr: Array.isArray(amr) ? amr.map(String) : [],
      idToken: jetons.id_token,
    };
  } catch (erreur) {
    // What the provider (or whoever forged the address) answered is no bug of ours; its words may hold a token.
    if (erreur instanceof Error) return null;
    throw erreur;
  }
}

/**
 * Comes back from the provider: the account is the one whose subject the administrator recorded.
 * @param chemin the address asked for, with its query, as the browser sent it
 */
export const revenirDuFournisseur = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: {
      fournisseur: FournisseurDIdentite;
      urlPublique: string;
      chemin: string;
      demarche: string;
      appareil?: string;
    },
  ): Promise<Resultat<{ jeton: string; retour: string }, RefusDuFournisseur>> => {
    const { fournisseur } = entree;
    const demarche = await reprendreLaDemarche(acces, 'fournisseur', entree.demarche);
    if (!demarche) return refuse({ raison: 'trop_tard' });
    await finirLaDemarche(acces, entree.demarche);
    const allerRetour = demarche.contenu as AllerRetour;
    const retour = new URL(entree.chemin, entree.urlPublique);
    const identite = await lireLIdentite(fournisseur, retour, allerRetour);
    if (!identite) return refuse({ raison: 'reponse_refusee' });
    const compteId = await compteParIdentite(acces.bd, fournisseur.emetteur, identite.sujet);
    if (!compteId) return refuse({ raison: 'sans_compte', sujet: identite.sujet });
    const session = await ouvrirLaSession(acces, {
      compteId,
      moyen: 'fournisseur',
      amr: identite.amr,
      jetonDuFournisseur: chiffrer(acces, 'id_token', identite.idToken),
      ...(identite.acr ? { acr: identite.acr } : {}),
      ...(entree.appareil ? { appareil: entree.appareil } : {}),
    });
    if (session.ok) return reussi({ jeton: session.valeur, retour: allerRetour.retour });
    if (session.refus.raison === 'sans_mission') return refuse({ raison: 'sans_mission' });
    return refuse({ raison: 'sans_compte', sujet: identite.sujet });
  },
);

export function direLeRefusDuFournisseur(refus: RefusDuFournisseur, nom: string): string {
  switch (refus.raison) {
    case 'trop_tard':
      return `Plus de dix minutes sont passées. Recommencez avec ${nom}.`;
    case 'reponse_refusee':
      return `La réponse de ${nom} n’a pas pu être vérifiée. Recommencez ; si cela dure, appelez l’assistance.`;
    case 'sans_compte':
      return `${nom} vous connaît, mais aucun compte ouvert ne vous est rattaché ici. Donnez ce numéro à l’administration : ${refus.sujet}.`;
    case 'sans_mission':
      return 'Aucune mission ne vous est confiée aujourd’hui. Votre responsable peut la demander à l’administration.';
  }
}
