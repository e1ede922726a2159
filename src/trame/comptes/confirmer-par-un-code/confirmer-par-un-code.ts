import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse } from '#socle/pur';
import { dechiffrer } from '../chiffrement.ts';
import { finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import { commencerUnEssai } from '../limiter-les-essais.ts';
import { ouvrirLaSession } from '../ouvrir-une-session/ouvrir-une-session.ts';
import { droits } from '../regles-d-acces.ts';
import { chercherAvecSecret, consommerLePas } from '../stockage/secrets.ts';
import { pasDuCode } from '../totp.ts';

export type RefusDuCode =
  | { raison: 'code' }
  | { raison: 'trop_d_essais' }
  | { raison: 'trop_tard' }
  | { raison: 'sans_mission' };

export interface CodeDonne {
  demarche: string;
  code: string;
  adresse: string;
}

/**
 * The second step: six digits of the telephone. Refuses a code already used, a password given more than ten
 * minutes ago, and too many tries.
 */
export const confirmerParUnCode = casDUsage(
  droits.seConnecter,
  async (acces: Acces, donne: CodeDonne): Promise<Resultat<string, RefusDuCode>> => {
    const demarche = await reprendreLaDemarche(acces, 'second_facteur', donne.demarche);
    if (!demarche?.compteId) return refuse({ raison: 'trop_tard' });
    const essai = await commencerUnEssai(acces, demarche.compteId, donne.adresse);
    if (essai.trop) return refuse({ raison: 'trop_d_essais' });
    const compte = await chercherAvecSecret(acces.bd, demarche.compteId);
    if (!compte?.totpChiffre) return refuse({ raison: 'trop_tard' });
    const secret = dechiffrer(acces, 'totp', compte.totpChiffre);
    const pas = pasDuCode(secret, donne.code, acces.maintenant);
    if (pas === null || !(await consommerLePas(acces.bd, compte.id, pas))) {
      await essai.manque();
      return refuse({ raison: 'code' });
    }
    await finirLaDemarche(acces, donne.demarche);
    const { appareil } = demarche.contenu as { appareil?: string };
    const session = await ouvrirLaSession(acces, {
      compteId: compte.id,
      moyen: 'mot_de_passe_et_code',
      amr: ['pwd', 'otp'],
      ...(appareil ? { appareil } : {}),
    });
    if (session.ok) return session;
    return refuse({
      raison: session.refus.raison === 'sans_mission' ? 'sans_mission' : 'trop_tard',
    });
  },
);

export function direLeRefusDuCode({ raison }: RefusDuCode): string {
  switch (raison) {
    case 'code':
      return 'Ce code n’est pas le bon, ou il a déjà servi. Attendez le suivant sur votre téléphone.';
    case 'trop_d_essais':
      return 'Trop d’essais depuis une heure. Attendez l’heure suivante, ou appelez l’assistance.';
    case 'trop_tard':
      return 'Plus de dix minutes sont passées. Donnez de nouveau votre mot de passe.';
    case 'sans_mission':
      return 'Aucune mission ne vous est confiée aujourd’hui. Votre responsable peut la demander à l’administration.';
  }
}
