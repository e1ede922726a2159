import type { Acces } from '#acces';
import { ajouterJours, type DateCivile, debutDuJour, type Instant } from '#socle/pur';
import { agentsParIds } from '../stockage/agents.ts';
import { astreinteA, astreintesEntre } from '../stockage/astreintes.ts';

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

/** Who is on duty for a place during a day to come, turn by turn. */
export async function toursDuJour(
  acces: Acces,
  siteId: number,
  jour: DateCivile,
): Promise<(AQuiTelephoner & { debut: Instant })[]> {
  const [de, a] = [debutDuJour(jour), debutDuJour(ajouterJours(jour, 1))];
  const tours = await astreintesEntre(acces.bd, de, a, [siteId]);
  const agents = await agentsParIds(
    acces.bd,
    tours.map(({ agentId }) => agentId),
    jour,
  );
  return tours.flatMap(({ agentId, telephone, debut, fin }) => {
    const agent = agents.find(({ id }) => id === agentId);
    if (!agent) return [];
    const nom = `${agent.prenom} ${agent.nom}`;
    return [{ agentId, nom, telephone, debut: debut as Instant, fin: fin as Instant }];
  });
}
