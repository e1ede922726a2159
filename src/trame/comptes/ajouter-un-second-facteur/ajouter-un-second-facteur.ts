import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { chiffrer, dechiffrer } from '../chiffrement.ts';
import { commencerUneDemarche, finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import { commencerUnEssai } from '../limiter-les-essais.ts';
import { droits } from '../regles-d-acces.ts';
import { fermerLesAutres } from '../stockage/mon-compte.ts';
import { chercherAvecSecret, consommerLePas, ecrireLeTotp } from '../stockage/secrets.ts';
import { adresseOtp, pasDuCode, tirerUnSecret } from '../totp.ts';

export type RefusDeSecondFacteur =
  | { raison: 'trop_tard' }
  | { raison: 'code' }
  | { raison: 'trop_d_essais' };

/** Draws a secret for the telephone; nothing is asked at sign-in until a first code has come back. */
export const preparerUnSecondFacteur = casDUsage(
  droits.seConnecter,
  async (acces: Acces, { compteId }: { compteId: string }): Promise<Resultat<string, never>> =>
    reussi(await commencerUneDemarche(acces, 'totp', compteId, { secret: tirerUnSecret() })),
);

export interface SecretAMontrer {
  secret: string;
  adresse: string;
}

/** What the telephone reads, for the account that asked for it and no other. */
export const montrerLeSecret = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    { compteId, demarche }: { compteId: string; demarche: string },
  ): Promise<Resultat<SecretAMontrer, { raison: 'trop_tard' }>> => {
    const reprise = await reprendreLaDemarche(acces, 'totp', demarche);
    const compte = await chercherAvecSecret(acces.bd, compteId);
    if (reprise?.compteId !== compteId || !compte) return refuse({ raison: 'trop_tard' });
    const { secret } = reprise.contenu as { secret: string };
    return reussi({ secret, adresse: adresseOtp(secret, compte.identifiant) });
  },
);

/** A first code proves that the telephone has the secret: asked for from now on; other sessions end. */
export const confirmerLeSecondFacteur = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: { compteId: string; sessionId: string; demarche: string; code: string },
  ): Promise<Resultat<undefined, RefusDeSecondFacteur>> => {
    const reprise = await reprendreLaDemarche(acces, 'totp', entree.demarche);
    if (reprise?.compteId !== entree.compteId) return refuse({ raison: 'trop_tard' });
    const { secret } = reprise.contenu as { secret: string };
    const pas = pasDuCode(secret, entree.code, acces.maintenant);
    if (pas === null) return refuse({ raison: 'code' });
    const chiffre = chiffrer(acces, 'totp', secret);
    await ecrireLeTotp(acces.bd, entree.compteId, { chiffre, pas, le: acces.maintenant });
    await finirLaDemarche(acces, entree.demarche);
    await fermerLesAutres(acces.bd, entree.compteId, entree.sessionId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'second facteur',
      objetId: entree.compteId,
    });
    return reussi();
  },
);

/** No code is asked any more; one is, a last time, to say so. */
export const retirerLeSecondFacteur = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: { compteId: string; code: string; adresse: string },
  ): Promise<Resultat<undefined, RefusDeSecondFacteur>> => {
    const essai = await commencerUnEssai(acces, entree.compteId, entree.adresse);
    if (essai.trop) return refuse({ raison: 'trop_d_essais' });
    const compte = await chercherAvecSecret(acces.bd, entree.compteId);
    if (!compte?.totpChiffre) return refuse({ raison: 'trop_tard' });
    const pas = pasDuCode(
      dechiffrer(acces, 'totp', compte.totpChiffre),
      entree.code,
      acces.maintenant,
    );
    if (pas === null || !(await consommerLePas(acces.bd, compte.id, pas))) {
      await essai.manque();
      return refuse({ raison: 'code' });
    }
    await ecrireLeTotp(acces.bd, compte.id, null);
    await acces.tracer({ operation: 'ecriture', objet: 'second facteur', objetId: compte.id });
    return reussi();
  },
);

export function direLeRefusDeSecondFacteur({ raison }: RefusDeSecondFacteur): string {
  switch (raison) {
    case 'code':
      return 'Ce code n’est pas le bon. Vérifiez l’heure de votre téléphone et attendez le suivant.';
    case 'trop_tard':
      return 'Plus de dix minutes sont passées, ou rien n’était commencé. Recommencez depuis Mon compte.';
    case 'trop_d_essais':
      return 'Trop d’essais depuis une heure. Attendez l’heure suivante.';
  }
}
