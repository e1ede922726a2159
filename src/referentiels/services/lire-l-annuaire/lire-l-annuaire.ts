import type { Acces } from '#acces';
import {
  type AgentDeLAnnuaire,
  agentsDUnSite,
  agentsParIds,
  type ServiceDuDepartement,
  type Site,
  servicesDuJour,
  sitesDuJour,
} from '../stockage/annuaire.ts';

/** The services of the département today; public, no trace is owed. */
export const lireLesServices = (acces: Acces): Promise<ServiceDuDepartement[]> =>
  servicesDuJour(acces.bd, acces.aujourdHui);

/** Sites that are open as places today, all or those whose numbers are given. */
export const lireLesSites = (acces: Acces, ids?: readonly number[]): Promise<Site[]> =>
  sitesDuJour(acces.bd, acces.aujourdHui, ids);

/** Agents by number, in one query, each with her relay when she is away. */
export async function lireLesAgents(
  acces: Acces,
  ids: readonly number[],
): Promise<Map<number, AgentDeLAnnuaire>> {
  const agents = await agentsParIds(acces.bd, [...new Set(ids)], acces.aujourdHui);
  return new Map(agents.map((agent) => [agent.id, agent]));
}

/** Who works at a site today, the absent included (with their relay). At most 200. */
export const agentsDuSite = (acces: Acces, siteId: number): Promise<AgentDeLAnnuaire[]> =>
  agentsDUnSite(acces.bd, siteId, acces.aujourdHui);

/** « Thomas Brun, absent jusqu’au 2 décembre, relais : Maryam Sy »: who answers comes first. */
export function direQuiRepond(
  agent: AgentDeLAnnuaire,
  direLeJour: (jour: string) => string,
): string {
  const nom = `${agent.prenom} ${agent.nom}`;
  if (!agent.absentJusquAu) return nom;
  const retour = `absence jusqu’au ${direLeJour(agent.absentJusquAu)}`;
  return agent.relais
    ? `${nom}, ${retour}, relais : ${agent.relais.prenom} ${agent.relais.nom}`
    : `${nom}, ${retour}, sans relais`;
}
