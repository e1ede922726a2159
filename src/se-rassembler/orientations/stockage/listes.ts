import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import { COLONNES, type OrientationEnBase } from './orientations.ts';

/** Those of first contacts, in the order they were proposed. */
export async function orientationsDesContacts(
  bd: Bd,
  contactIds: readonly string[],
): Promise<OrientationEnBase[]> {
  if (contactIds.length === 0) return [];
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where premier_contact_id = any (${[...contactIds]}::uuid[]) order by proposee_le, id limit 500`.execute(
    bd,
  );
  return rows;
}

export async function orientationsDesPersonnes(
  bd: Bd,
  personneIds: readonly string[],
): Promise<OrientationEnBase[]> {
  if (personneIds.length === 0) return [];
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where personne_id = any (${[...personneIds]}::uuid[]) order by proposee_le, id limit 500`.execute(
    bd,
  );
  return rows;
}

/** What came back to a team and that nobody there has seen yet, the latest first. */
export async function retoursNonVus(bd: Bd, cle: number, limite: number) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where de_cle = ${cle} and retour_vu_le is null and repondue_le is not null
      and etat in ('plus_de_temps', 'acceptee', 'refusee', 'premier_rendez_vous', 'close')
    order by repondue_le desc, id limit ${limite}`.execute(bd);
  return rows;
}

const ECHEANCE = sql`case when etat = 'plus_de_temps' then plus_de_temps_jusqu_au else reponse_pour_le end`;

/** Sent, unanswered, past the day that was said: the oldest date first. */
export async function silencieusesDUneEquipe(bd: Bd, cle: number, jour: string, limite: number) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where de_cle = ${cle} and etat in ('envoyee', 'lue', 'plus_de_temps') and ${ECHEANCE} < ${jour}::date
    order by ${ECHEANCE}, id limit ${limite}`.execute(bd);
  return rows;
}

/** The same everywhere, for the job: page by page, after an id. */
export async function silencieusesPartout(bd: Bd, jour: string, apres: string, limite: number) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where etat in ('envoyee', 'lue', 'plus_de_temps') and reponse_pour_le < ${jour}::date
      and ${ECHEANCE} < ${jour}::date and id > ${apres}::uuid
    order by id limit ${limite}`.execute(bd);
  return rows;
}

/** Of each team that lets the promised day pass, the oldest such day; null stands for whoever is not of ours. */
export async function plusVieuxSilences(bd: Bd, jour: DateCivile) {
  const { rows } = await sql<{ cle: number | null; depuis: DateCivile }>`
    select vers_cle as cle, min(${ECHEANCE}) as depuis from orientations.orientation
    where etat in ('envoyee', 'lue', 'plus_de_temps') and reponse_pour_le < ${jour}::date
      and ${ECHEANCE} < ${jour}::date
    group by vers_cle order by 2`.execute(bd);
  return rows;
}

/** Addressed to a team, or to this agent by name, and not answered yet. */
export async function recuesSansReponse(
  bd: Bd,
  { cle, agentId, limite }: { cle: number; agentId: number; limite: number },
) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where (vers_cle = ${cle} or vers_agent = ${agentId}) and etat in ('envoyee', 'lue', 'plus_de_temps')
      and envoyee_le is not null
    order by reponse_pour_le, id limit ${limite}`.execute(bd);
  return rows;
}

/** What a team still answers for, whatever its state: one page, the nearest date first. */
export async function emisesEnCours(bd: Bd, cle: number, apres: number, limite: number) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where de_cle = ${cle} and etat in ('proposee', 'accordee', 'envoyee', 'lue', 'plus_de_temps', 'acceptee',
      'refusee', 'main_passee', 'premier_rendez_vous')
    order by reponse_pour_le nulls first, id offset ${apres} limit ${limite}`.execute(bd);
  return rows;
}

/** What a receipt opens. */
export async function lesSiennes(bd: Bd): Promise<OrientationEnBase[]> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where etat <> 'retiree' order by proposee_le, id limit 50`.execute(bd);
  return rows;
}

/** The one orientation that a partner's link opens. */
export async function celleDuLien(bd: Bd): Promise<OrientationEnBase | null> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation order by envoyee_le desc limit 1`.execute(bd);
  return rows[0] ?? null;
}
