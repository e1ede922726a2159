import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import {
  ecrireUnePortee,
  finirEnBase,
  type PorteeAEcrire,
  type PorteeDUnAgent,
  porteesDe,
} from '../stockage/portees.ts';

/** Nobody gives a mission to herself; the database refuses it as well. */
export type RefusDePorteeAConfier = { raison: 'a_soi' } | { raison: 'dates' };

/** Gives an agent a mission between two days; its keys are what the policies compare. Refuses one's own. */
export const confierUnePortee = casDUsage(
  droits.administrerLesMissions,
  async (
    acces: Acces,
    portee: PorteeAEcrire,
  ): Promise<Resultat<{ id: number }, RefusDePorteeAConfier>> => {
    if (acces.lecteur.genre === 'agent' && acces.lecteur.agentId === portee.agentId)
      return refuse({ raison: 'a_soi' });
    if (portee.au !== null && portee.au <= portee.du) return refuse({ raison: 'dates' });
    const id = await ecrireUnePortee(acces.bd, portee);
    await acces.tracer({ operation: 'ecriture', objet: 'portée', objetId: String(id) });
    return reussi({ id });
  },
);

/** Ends a mission from today on. Refuses one that is already over. */
export const finirUnePortee = casDUsage(
  droits.administrerLesMissions,
  async (
    acces: Acces,
    { id }: { id: number },
  ): Promise<Resultat<undefined, { raison: 'deja_finie' }>> => {
    if (!(await finirEnBase(acces.bd, id, acces.aujourdHui)))
      return refuse({ raison: 'deja_finie' });
    await acces.tracer({ operation: 'ecriture', objet: 'portée finie', objetId: String(id) });
    return reussi();
  },
);

/** Missions of these agents, in force or to come. */
export const porteesDesAgents = casDUsage(
  droits.administrerLesMissions,
  async (
    acces: Acces,
    { agentIds }: { agentIds: readonly number[] },
  ): Promise<Resultat<PorteeDUnAgent[], never>> =>
    reussi(await porteesDe(acces.bd, agentIds, acces.aujourdHui)),
);
