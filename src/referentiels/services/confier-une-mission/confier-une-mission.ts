import {
  type Acces,
  confierUnePortee,
  type Mission,
  type RefusDAcces,
  type RefusDePorteeAConfier,
} from '#acces';
import { type DateCivile, type Resultat, refuse } from '#socle/pur';
import { lireLesTerritoires } from '#territoires';
import { lireLesAgents, lireLesServices } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { etendreUneMission } from './etendre-une-mission.ts';

export interface MissionAConfier {
  agentId: number;
  mission: Mission;
  /** None: every service. */
  serviceId: number | null;
  /** None: the whole département. */
  territoireId: number | null;
  du: DateCivile;
  au: DateCivile | null;
}

export type RefusDeMission =
  | RefusDePorteeAConfier
  | RefusDAcces
  | { raison: 'agent_inconnu' }
  | { raison: 'service_inconnu' }
  | { raison: 'territoire_inconnu' };

/**
 * Gives an agent a mission for a service on a territory, spread into the keys that policies compare.
 * Refuses an agent, a service or a territory that is not there today, dates in disorder, and a mission to oneself.
 */
export async function confierUneMission(
  acces: Acces,
  aConfier: MissionAConfier,
): Promise<Resultat<{ id: number }, RefusDeMission>> {
  const { agentId, serviceId, territoireId } = aConfier;
  if (!(await lireLesAgents(acces, [agentId])).has(agentId))
    return refuse({ raison: 'agent_inconnu' });
  const services = (await lireLesServices(acces)).filter(
    ({ id }) => serviceId === null || id === serviceId,
  );
  if (services.length === 0) return refuse({ raison: 'service_inconnu' });
  const territoires = (await lireLesTerritoires(acces)).filter(
    ({ id }) => territoireId === null || id === territoireId,
  );
  if (territoires.length === 0) return refuse({ raison: 'territoire_inconnu' });
  return confierUnePortee(acces, {
    ...aConfier,
    ...etendreUneMission(aConfier, services, territoires),
  });
}

/** Which field of the form is to review, and what to do about it. */
export function direLeRefusDeMission(refus: Exclude<RefusDeMission, RefusDAcces>): {
  champ: string;
  phrase: string;
} {
  switch (refus.raison) {
    case 'a_soi':
      return {
        champ: 'agentId',
        phrase:
          'Personne ne se confie une mission à soi-même. Demandez à une autre administratrice ou un autre administrateur.',
      };
    case 'dates':
      return {
        champ: 'au',
        phrase: 'La mission finit avant de commencer. Vérifiez les deux dates.',
      };
    case 'agent_inconnu':
      return {
        champ: 'agentId',
        phrase: 'Cet agent n’est pas dans l’annuaire. Choisissez-le dans la liste de son site.',
      };
    case 'service_inconnu':
      return {
        champ: 'serviceId',
        phrase: 'Ce service n’existe pas aujourd’hui. Choisissez-le dans la liste.',
      };
    case 'territoire_inconnu':
      return {
        champ: 'territoireId',
        phrase: 'Ce territoire n’existe pas aujourd’hui. Choisissez-le dans la liste.',
      };
  }
}
