import {
  type Acces,
  type Environnement,
  enReconnaissant,
  type LecteurAgent,
  type Mission,
  NOM_DE_MISSION,
} from '#acces';
import { ajouterMinutes, type Instant, minutesEntre } from '#socle/pur';
import { empreinteDuJeton, enConnexion, MACHINE } from '../connexion.ts';
import { DUREE_DE_SESSION } from '../parametres.ts';
import { marquerVue, type PorteeDeSession, sessionParEmpreinte } from '../stockage/sessions.ts';

/** One of the missions of the agent, as the rail offers it. */
export interface PorteeOfferte {
  id: number;
  mission: Mission;
  nom: string;
}

export interface SessionLue {
  lecteur: LecteurAgent;
  sessionId: string;
  compteId: string;
  prenomNom: string;
  /** A demonstration sign-in: the banner says so. */
  essai: boolean;
  /** What she may act as, the current one included; one at a time. */
  portees: readonly PorteeOfferte[];
  expireLe: Instant;
}

const nomDe = (portee: PorteeDeSession): string => portee.libelle ?? NOM_DE_MISSION[portee.mission];

/** A session, and what is to be written of it: that she was seen, once a minute at most (a page has a dozen requests). */
interface Trouvee {
  session: SessionLue;
  noter: (() => Promise<void>) | null;
}

async function trouver(acces: Acces, jeton: string): Promise<Trouvee | null> {
  const vueDepuis = ajouterMinutes(acces.maintenant, -DUREE_DE_SESSION.inactiviteMinutes);
  const empreinte = empreinteDuJeton(acces, jeton);
  const session = await sessionParEmpreinte(acces.bd, empreinte, {
    le: acces.maintenant,
    jour: acces.aujourdHui,
    vueDepuis,
  });
  if (!session) return null;
  const { portees } = session;
  const portee = portees.find(({ id }) => id === session.porteeId);
  if (!portee) return null;
  const lue: SessionLue = {
    lecteur: {
      genre: 'agent',
      agentId: session.agentId,
      porteeId: portee.id,
      mission: portee.mission,
      serviceId: portee.serviceId,
      territoireId: portee.territoireId,
      cles: portee.cles,
      fonction: `${session.fonction} · ${nomDe(portee)}`,
      nom: session.nomAffiche,
    },
    sessionId: session.id,
    compteId: session.compteId,
    prenomNom: session.nomAffiche,
    essai: session.essai,
    portees: portees.map((une) => ({ id: une.id, mission: une.mission, nom: nomDe(une) })),
    expireLe: session.expireLe,
  };
  const aNoter = minutesEntre(session.vueLe, acces.maintenant) >= 1;
  return {
    session: lue,
    noter: aNoter ? () => marquerVue(acces.bd, session.id, acces.maintenant) : null,
  };
}

/** Reads the session of this token in the current transaction of the sign-in machine. */
export async function sessionDuJeton(acces: Acces, jeton: string): Promise<SessionLue | null> {
  const trouvee = await trouver(acces, jeton);
  await trouvee?.noter?.();
  return trouvee?.session ?? null;
}

/**
 * Who holds this token, and under which portée; null when the session is unknown, over, idle for two hours,
 * revoked, when the account sleeps, or when its mission has ended.
 */
export const lireLaSession = (
  environnement: Environnement,
  jeton: string | undefined,
): Promise<SessionLue | null> =>
  jeton
    ? enConnexion(environnement, (acces) => sessionDuJeton(acces, jeton))
    : Promise.resolve(null);

/** Does something as whoever holds this token, in the transaction that recognises her; null as `lireLaSession`. */
export const dansSaSession = <T>(
  environnement: Environnement,
  jeton: string,
  finalite: string,
  faire: (acces: Acces, session: SessionLue) => Promise<T>,
): Promise<{ valeur: T } | null> =>
  enReconnaissant(
    environnement,
    MACHINE,
    async (acces) => {
      const trouvee = await trouver(acces, jeton);
      return trouvee && { ...trouvee, lecteur: trouvee.session.lecteur };
    },
    finalite,
    (acces, { session }) => faire(acces, session),
  );
