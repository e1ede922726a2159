import { type Acces, casDUsage } from '#acces';
import { minutesEntre, type Resultat, refuse, reussi } from '#socle/pur';
import { commencerUneDemarche } from '../demarche.ts';
import { correspond } from '../hachage.ts';
import { commencerUnEssai } from '../limiter-les-essais.ts';
import { ouvrirLaSession, type RefusDeSession } from '../ouvrir-une-session/ouvrir-une-session.ts';
import { SOMMEIL } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { type CompteEtSecret, chercherParIdentifiant } from '../stockage/secrets.ts';

export interface Identifiants {
  identifiant: string;
  motDePasse: string;
  adresse: string;
  appareil?: string;
  /** The name of this browser, when the right password was given there before. */
  appareilConnu?: string | null;
}

export type Connexion =
  | { genre: 'session'; jeton: string }
  /** The password is right; a code is still to be given, in this browser. */
  | { genre: 'code_attendu'; demarche: string };

/** `identifiants`: unknown account and wrong password are one answer, in the same time. */
export type RefusDeConnexion =
  | { raison: 'identifiants' }
  | { raison: 'trop_d_essais' }
  | { raison: 'endormi' }
  | RefusDeSession;

const dort = (compte: CompteEtSecret, maintenant: Acces['maintenant']): boolean =>
  compte.endormiLe !== null || minutesEntre(compte.vuLe, maintenant) > SOMMEIL.jours * 24 * 60;

/**
 * Signs in with an identifier and a password. Refuses alike an unknown account and a wrong password; past the
 * tries of the hour even the right one waits, but in a browser where it was given before; a sleeping account is told so, once the password is right.
 */
export const seConnecter = casDUsage(
  droits.seConnecter,
  async (acces: Acces, entree: Identifiants): Promise<Resultat<Connexion, RefusDeConnexion>> => {
    const identifiant = entree.identifiant.trim().toLowerCase();
    const essai = await commencerUnEssai(
      acces,
      identifiant,
      entree.adresse,
      entree.appareilConnu ?? null,
    );
    const compte = await chercherParIdentifiant(acces.bd, identifiant);
    const juste = await correspond(entree.motDePasse, compte?.motDePasse ?? null);
    if (essai.trop) return refuse({ raison: 'trop_d_essais' });
    if (!compte || !juste) {
      await essai.manque();
      await acces.tracer({ operation: 'refus', objet: 'connexion' });
      return refuse({ raison: 'identifiants' });
    }
    if (dort(compte, acces.maintenant)) return refuse({ raison: 'endormi' });
    if (compte.totpDepuis) {
      const contenu = { appareil: entree.appareil };
      const demarche = await commencerUneDemarche(acces, 'second_facteur', compte.id, contenu);
      return reussi({ genre: 'code_attendu', demarche });
    }
    const session = await ouvrirLaSession(acces, {
      compteId: compte.id,
      moyen: 'mot_de_passe',
      ...(entree.appareil ? { appareil: entree.appareil } : {}),
    });
    return session.ok
      ? reussi({ genre: 'session', jeton: session.valeur })
      : traduire(session.refus);
  },
);

type RefusDOuverture = Extract<Awaited<ReturnType<typeof ouvrirLaSession>>, { ok: false }>['refus'];

const traduire = (refus: RefusDOuverture): Resultat<never, RefusDeConnexion> =>
  refus.raison === 'acces' ? refuse({ raison: 'identifiants' }) : refuse(refus);

export function direLeRefusDeConnexion(refus: RefusDeConnexion): string {
  switch (refus.raison) {
    case 'identifiants':
    case 'compte_absent':
      return 'Cet identifiant et ce mot de passe ne vont pas ensemble. Vérifiez l’un et l’autre, puis recommencez.';
    case 'trop_d_essais':
      return 'Trop d’essais depuis une heure. Attendez l’heure suivante, ou appelez l’assistance si ce n’était pas vous.';
    case 'endormi':
      return 'Votre compte dort : personne ne l’a ouvert depuis trois mois. L’administration le réveille, appelez-la.';
    case 'sans_mission':
      return 'Aucune mission ne vous est confiée aujourd’hui. Votre responsable peut la demander à l’administration.';
  }
}
