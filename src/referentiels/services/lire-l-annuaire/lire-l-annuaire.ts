import { type Acces, casDUsage } from '#acces';
import { type DateCivile, normaliser, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type AgentDeLAnnuaire,
  agentsDesSites,
  agentsEnPoste,
  agentsParIds,
} from '../stockage/agents.ts';
import {
  type QuelsSites,
  type ServiceDuDepartement,
  type Site,
  servicesDuJour,
  sitesDuJour,
} from '../stockage/annuaire.ts';

/** The services of the département today; public, no trace is owed. */
export const lireLesServices = (acces: Acces): Promise<ServiceDuDepartement[]> =>
  servicesDuJour(acces.bd, acces.aujourdHui);

/** Places open as places today: all, or those of these numbers or of these teams. */
export const lireLesSites = (acces: Acces, lesquels?: QuelsSites): Promise<Site[]> =>
  sitesDuJour(acces.bd, acces.aujourdHui, lesquels);

/** Services and the places where they are, today. */
export const lireServicesEtSites = casDUsage(
  droits.lireLAnnuaire,
  async (
    acces,
    _: Record<string, never>,
  ): Promise<Resultat<{ services: ServiceDuDepartement[]; sites: Site[] }, never>> =>
    reussi({ services: await lireLesServices(acces), sites: await lireLesSites(acces) }),
);

/** Agents by number, in one query, each with her relay when she is away. */
export async function lireLesAgents(
  acces: Acces,
  ids: readonly number[],
): Promise<Map<number, AgentDeLAnnuaire>> {
  const agents = await agentsParIds(acces.bd, [...new Set(ids)], acces.aujourdHui);
  return new Map(agents.map((agent) => [agent.id, agent]));
}

/** Who works at a site today (or on a day to come), the absent included (with their relay). */
export const agentsDuSite = (
  acces: Acces,
  siteId: number,
  jour: DateCivile = acces.aujourdHui,
): Promise<AgentDeLAnnuaire[]> => agentsDesSites(acces.bd, [siteId], jour);

/** Agents at work whose first name, name or function begins with each word typed; 12 at most, none for no word. */
export async function chercherDesAgents(acces: Acces, mots: string): Promise<AgentDeLAnnuaire[]> {
  const cherches = normaliser(mots).split(' ').filter(Boolean);
  if (cherches.length === 0) return [];
  const tous = await agentsEnPoste(acces.bd, acces.aujourdHui);
  return tous
    .filter(({ prenom, nom, fonction }) => {
      const siens = normaliser(`${prenom} ${nom} ${fonction}`).split(' ');
      return cherches.every((mot) => siens.some((sien) => sien.startsWith(mot)));
    })
    .slice(0, 12);
}

/** Who works in these places, in one query. */
export const agentsDeCesSites = (
  acces: Acces,
  siteIds: readonly number[],
): Promise<AgentDeLAnnuaire[]> => agentsDesSites(acces.bd, siteIds, acces.aujourdHui);

/** « Maryam Sy, à la place de Claire Roy, absence jusqu’au 2 décembre »: who answers comes first. */
export function direQuiRepond(
  agent: AgentDeLAnnuaire,
  direLeJour: (jour: string) => string,
): string {
  const nom = `${agent.prenom} ${agent.nom}`;
  if (!agent.absentJusquAu) return nom;
  const absence = `absence jusqu’au ${direLeJour(agent.absentJusquAu)}`;
  return agent.relais
    ? `${agent.relais.prenom} ${agent.relais.nom}, à la place de ${nom}, ${absence}`
    : `${nom}, ${absence}, sans relais`;
}
