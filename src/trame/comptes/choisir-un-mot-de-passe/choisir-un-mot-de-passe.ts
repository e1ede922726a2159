import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { finirLaDemarche, reprendreLaDemarche } from '../demarche.ts';
import {
  direLeRefusDeMotDePasse,
  jugerLeMotDePasse,
  type RefusDeMotDePasse,
} from '../domaine/mot-de-passe.ts';
import { correspond, hacher } from '../hachage.ts';
import { commencerUnEssai } from '../limiter-les-essais.ts';
import { droits } from '../regles-d-acces.ts';
import { fermerLesAutres } from '../stockage/mon-compte.ts';
import {
  type CompteEtSecret,
  chercherAvecSecret,
  ecrireLeMotDePasse,
} from '../stockage/secrets.ts';

export type RefusDeChoix =
  | RefusDeMotDePasse
  | { raison: 'actuel_faux' }
  | { raison: 'trop_d_essais' }
  | { raison: 'code_d_activation' };

async function poser(
  acces: Acces,
  compte: CompteEtSecret,
  motDePasse: string,
  sessionGardee: string | null,
): Promise<Resultat<undefined, RefusDeMotDePasse>> {
  const juge = jugerLeMotDePasse(motDePasse, compte.identifiant);
  if (!juge.ok) return juge;
  await ecrireLeMotDePasse(acces.bd, compte.id, await hacher(motDePasse), acces.maintenant);
  await fermerLesAutres(acces.bd, compte.id, sessionGardee);
  await acces.tracer({ operation: 'ecriture', objet: 'mot de passe', objetId: compte.id });
  return reussi();
}

/** Changes one's password, the current one given; every other session ends. Refuses a password too easily guessed. */
export const changerDeMotDePasse = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    entree: {
      compteId: string;
      sessionId: string;
      actuel: string;
      nouveau: string;
      adresse: string;
    },
  ): Promise<Resultat<undefined, RefusDeChoix>> => {
    const essai = await commencerUnEssai(acces, entree.compteId, entree.adresse);
    if (essai.trop) return refuse({ raison: 'trop_d_essais' });
    const compte = await chercherAvecSecret(acces.bd, entree.compteId);
    if (!compte || !(await correspond(entree.actuel, compte.motDePasse))) {
      await essai.manque();
      return refuse({ raison: 'actuel_faux' });
    }
    return poser(acces, compte, entree.nouveau, entree.sessionId);
  },
);

/** Chooses the first password (or a new one) with the code that the administrator handed over; it works once. */
export const activerUnCompte = casDUsage(
  droits.seConnecter,
  async (
    acces: Acces,
    { code, nouveau, adresse }: { code: string; nouveau: string; adresse: string },
  ): Promise<Resultat<{ identifiant: string }, RefusDeChoix>> => {
    const essai = await commencerUnEssai(acces, `activation:${adresse}`, adresse);
    const demarche = await reprendreLaDemarche(acces, 'activation', code.trim());
    const compte = demarche?.compteId
      ? await chercherAvecSecret(acces.bd, demarche.compteId)
      : null;
    if (!compte) {
      await essai.manque();
      return refuse({ raison: 'code_d_activation' });
    }
    const pose = await poser(acces, compte, nouveau, null);
    if (!pose.ok) return pose;
    await finirLaDemarche(acces, code.trim());
    return reussi({ identifiant: compte.identifiant });
  },
);

export function direLeRefusDeChoix(refus: RefusDeChoix): string {
  switch (refus.raison) {
    case 'actuel_faux':
      return 'Votre mot de passe actuel n’est pas celui-là.';
    case 'trop_d_essais':
      return 'Trop d’essais depuis une heure. Attendez l’heure suivante.';
    case 'code_d_activation':
      return 'Ce code ne sert plus, ou il n’est pas complet. Demandez-en un autre à l’administration.';
    default:
      return direLeRefusDeMotDePasse(refus);
  }
}
