import type { Acces } from '#acces';
import type { Instant } from '#socle/pur';
import { agentsParIds } from '../stockage/agents.ts';
import { astreinteA } from '../stockage/astreintes.ts';

export interface AQuiTelephoner {
  agentId: number;
  nom: string;
  telephone: string;
  /** When this turn ends. */
  fin: Instant;
}

/** The duty manager of a site at this very moment, or nobody: the screen then shows the national numbers only. */
export async function quiAppeler(acces: Acces, siteId: number): Promise<AQuiTelephoner | null> {
  const astreinte = await astreinteA(acces.bd, siteId, acces.maintenant);
  if (!astreinte) return null;
  const [agent] = await agentsParIds(acces.bd, [astreinte.agentId], acces.aujourdHui);
  if (!agent) return null;
  return {
    agentId: agent.id,
    nom: `${agent.prenom} ${agent.nom}`,
    telephone: astreinte.telephone,
    fin: astreinte.fin as Instant,
  };
}
