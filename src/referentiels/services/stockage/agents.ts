import { type Bd, sql } from '#socle';

export interface AgentDeLAnnuaire {
  id: number;
  prenom: string;
  nom: string;
  fonction: string;
  siteId: number;
  bureau: string | null;
  telephone: string | null;
  horaires: string | null;
  absentJusquAu: string | null;
  relais: { id: number; prenom: string; nom: string; telephone: string | null } | null;
}

/** Two absences of one day make two lines: see `unParAgent`. Asked for agent by agent, they cost five times as much. */
const LEURS_COLONNES = sql`a.id, a.prenom, a.nom, a.fonction, a.site_id as "siteId", a.bureau, a.telephone,
    a.horaires, b.au as "absentJusquAu", b.relais_agent_id as "relaisId"`;
const LEURS_TABLES = (jour: string) => sql`services.agent a
  left join services.absence b on b.agent_id = a.id and b.du <= ${jour} and b.au >= ${jour}`;
const AGENTS = (jour: string) => sql`select ${LEURS_COLONNES} from ${LEURS_TABLES(jour)}`;

const EN_POSTE_A = (siteIds: readonly number[], jour: string) => sql`
  where a.site_id = any (${[...siteIds]}::integer[]) and (a.parti_le is null or a.parti_le > ${jour})
  order by a.prenom, a.nom limit 1000`;

/** A relay may be away too, and have hers: so many steps are followed, no more. */
const RELAIS_SUIVIS = 3;

interface AgentLu extends Omit<AgentDeLAnnuaire, 'relais'> {
  relaisId: number | null;
}

/** In the order read; of two absences, the one that ends last. */
function unParAgent(lus: readonly AgentLu[]): AgentLu[] {
  const parId = new Map<number, AgentLu>();
  for (const lu of lus) {
    const connu = parId.get(lu.id);
    if (!connu || (lu.absentJusquAu ?? '') > (connu.absentJusquAu ?? '')) parId.set(lu.id, lu);
  }
  return [...parId.values()];
}

async function lireParIds(bd: Bd, ids: readonly number[], jour: string): Promise<AgentLu[]> {
  if (ids.length === 0) return [];
  const { rows } =
    await sql<AgentLu>`${AGENTS(jour)} where a.id = any (${[...ids]}::integer[])`.execute(bd);
  return unParAgent(rows);
}

/** Who answers in the place of those who are away: the first of their relays who is there, never in a circle. */
async function avecLeursRelais(
  bd: Bd,
  agents: readonly AgentLu[],
  jour: string,
): Promise<AgentDeLAnnuaire[]> {
  const connus = new Map(agents.map((agent) => [agent.id, agent]));
  for (let pas = 0; pas < RELAIS_SUIVIS; pas += 1) {
    const manquants = [...connus.values()].flatMap(({ relaisId }) =>
      relaisId !== null && !connus.has(relaisId) ? [relaisId] : [],
    );
    if (manquants.length === 0) break;
    for (const lu of await lireParIds(bd, [...new Set(manquants)], jour)) connus.set(lu.id, lu);
  }
  return agents.map(({ relaisId, ...agent }) => {
    const vus = new Set([agent.id]);
    let relais = relaisId === null ? undefined : connus.get(relaisId);
    while (relais?.absentJusquAu && relais.relaisId !== null && !vus.has(relais.id)) {
      vus.add(relais.id);
      relais = connus.get(relais.relaisId);
    }
    const la = relais && !relais.absentJusquAu && !vus.has(relais.id) ? relais : null;
    return {
      ...agent,
      relais: la && { id: la.id, prenom: la.prenom, nom: la.nom, telephone: la.telephone },
    };
  });
}

/** Agents by their numbers, with who stands in for those who are away that day. */
export const agentsParIds = async (
  bd: Bd,
  ids: readonly number[],
  jour: string,
): Promise<AgentDeLAnnuaire[]> => avecLeursRelais(bd, await lireParIds(bd, ids, jour), jour);

/** Those who work in these places on a day, the absent included; at most 1,000. */
export async function agentsDesSites(
  bd: Bd,
  siteIds: readonly number[],
  jour: string,
): Promise<AgentDeLAnnuaire[]> {
  if (siteIds.length === 0) return [];
  const { rows } = await sql<AgentLu>`${AGENTS(jour)} ${EN_POSTE_A(siteIds, jour)}`.execute(bd);
  return avecLeursRelais(bd, unParAgent(rows), jour);
}

/** Everyone at work that day: a directory is read whole, and searched in memory without accents. */
export async function agentsEnPoste(bd: Bd, jour: string): Promise<AgentDeLAnnuaire[]> {
  const { rows } = await sql<AgentLu>`
    ${AGENTS(jour)} where a.parti_le is null or a.parti_le > ${jour}
    order by a.nom, a.prenom, a.id limit 10000`.execute(bd);
  return avecLeursRelais(bd, unParAgent(rows), jour);
}

export interface Presence {
  agentId: number;
  etat: 'libre' | 'occupe' | 'vient_chercher' | 'absent';
  detail: string | null;
}

export async function presencesDUnSite(
  bd: Bd,
  siteId: number,
  depuis: string,
): Promise<Presence[]> {
  const { rows } = await sql<Presence>`
    select p.agent_id as "agentId", p.etat, p.detail from services.presence p
    join services.agent a on a.id = p.agent_id
    where a.site_id = ${siteId} and p.depuis >= ${depuis}::timestamptz`.execute(bd);
  return rows;
}

/** Those who work in a place on a day, and what each said of where she is since this moment: one question for both. */
export async function agentsEtPresences(
  bd: Bd,
  siteId: number,
  { jour, depuis }: { jour: string; depuis: string },
): Promise<{ agents: AgentDeLAnnuaire[]; presences: Map<number, Presence> }> {
  const { rows } = await sql<AgentLu & { presence: Omit<Presence, 'agentId'> | null }>`
    select ${LEURS_COLONNES}, case when p.agent_id is not null
      then json_build_object('etat', p.etat, 'detail', p.detail) end as presence
    from ${LEURS_TABLES(jour)}
    left join services.presence p on p.agent_id = a.id and p.depuis >= ${depuis}::timestamptz
    ${EN_POSTE_A([siteId], jour)}`.execute(bd);
  const presences = new Map<number, Presence>();
  for (const { id, presence } of rows)
    if (presence) presences.set(id, { agentId: id, ...presence });
  const lus = rows.map(({ presence: _, ...agent }) => agent);
  return { agents: await avecLeursRelais(bd, unParAgent(lus), jour), presences };
}

export async function ecrireUnePresence(
  bd: Bd,
  presence: Presence & { depuis: string },
): Promise<void> {
  const { agentId, etat, detail, depuis } = presence;
  await sql`
    insert into services.presence (agent_id, etat, detail, depuis) values (${agentId}, ${etat}, ${detail}, ${depuis})
    on conflict (agent_id) do update set etat = excluded.etat, detail = excluded.detail, depuis = excluded.depuis
  `.execute(bd);
}
