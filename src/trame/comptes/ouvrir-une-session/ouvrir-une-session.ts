import { randomBytes } from 'node:crypto';
import { type Acces, casDUsage, type Environnement } from '#acces';
import { ajouterMinutes, type Resultat, refuse, reussi } from '#socle/pur';
import { empreinteDuJeton, enConnexion } from '../connexion.ts';
import { DUREE_DE_SESSION } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import { compteParId, marquerLAcces } from '../stockage/comptes.ts';
import { ecrireUneSession, type MoyenDeConnexion, porteesEnCours } from '../stockage/sessions.ts';

export interface SessionAOuvrir {
  compteId: string;
  /** Without, the first portée in force. */
  porteeId?: number;
  moyen?: MoyenDeConnexion;
  /** What the browser says of itself; kept short, for the list of one's sessions. */
  appareil?: string;
  acr?: string;
  amr?: readonly string[];
  /** Already ciphered. */
  jetonDuFournisseur?: string;
}

/** No account (or asleep, or closed), or no mission in force today: an account alone opens nothing. */
export type RefusDeSession = { raison: 'compte_absent' } | { raison: 'sans_mission' };

export const ouvrirLaSession = casDUsage(
  droits.seConnecter,
  async (acces: Acces, aOuvrir: SessionAOuvrir): Promise<Resultat<string, RefusDeSession>> => {
    const compte = await compteParId(acces.bd, aOuvrir.compteId);
    if (!compte) return refuse({ raison: 'compte_absent' });
    const portees = await porteesEnCours(acces.bd, compte.agentId, acces.aujourdHui);
    const portee = aOuvrir.porteeId
      ? portees.find(({ id }) => id === aOuvrir.porteeId)
      : portees[0];
    if (!portee) return refuse({ raison: 'sans_mission' });
    const jeton = randomBytes(32).toString('base64url');
    await ecrireUneSession(acces.bd, {
      empreinte: empreinteDuJeton(acces, jeton),
      compteId: compte.id,
      porteeId: portee.id,
      moyen: aOuvrir.moyen ?? 'mot_de_passe',
      acr: aOuvrir.acr ?? null,
      amr: aOuvrir.amr ?? [],
      jetonDuFournisseur: aOuvrir.jetonDuFournisseur ?? null,
      appareil: aOuvrir.appareil?.slice(0, 80) ?? null,
      creeeLe: acces.maintenant,
      expireLe: ajouterMinutes(acces.maintenant, DUREE_DE_SESSION.heures * 60),
    });
    await marquerLAcces(acces.bd, compte.id, acces.maintenant);
    await acces.tracer({ operation: 'connexion', objet: 'compte', objetId: compte.id });
    return reussi(jeton);
  },
);

/**
 * Opens a session and gives its token, once: only a keyed hash of it is kept.
 * Refuses an account that sleeps or is closed, and an agent without a mission in force.
 */
export const ouvrirUneSession = (
  environnement: Environnement,
  aOuvrir: SessionAOuvrir,
): ReturnType<typeof ouvrirLaSession> =>
  enConnexion(environnement, (acces) => ouvrirLaSession(acces, aOuvrir));
