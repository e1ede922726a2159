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

/** Sent anywhere, unanswered, past the day that was said; for the job, page by page, after an id. */
export async function silencieusesPartout(bd: Bd, jour: string, apres: string, limite: number) {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where attendue_le is not null and attendue_le < ${jour}::date and id > ${apres}::uuid
    order by id limit ${limite}`.execute(bd);
  return rows;
}

/** Of each team that lets the promised day pass, the oldest such day; null stands for whoever is not of ours. */
export async function plusVieuxSilences(bd: Bd, jour: DateCivile) {
  const { rows } = await sql<{ cle: number | null; depuis: DateCivile }>`
    select vers_cle as cle, min(attendue_le) as depuis from orientations.orientation
    where attendue_le is not null and attendue_le < ${jour}::date group by vers_cle order by 2`.execute(
    bd,
  );
  return rows;
}

/** Among what a receipt opens: an orientation by itself, or those of a first contact. */
export async function lesSiennes(
  bd: Bd,
  objetIds: readonly string[],
): Promise<OrientationEnBase[]> {
  const ouverts = sql`${[...objetIds]}::uuid[]`;
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation
    where (id = any (${ouverts}) or premier_contact_id = any (${ouverts})) and etat <> 'retiree'
    order by proposee_le, id limit 50`.execute(bd);
  return rows;
}

/** The one orientation that a partner's link opens. */
export async function celleDuLien(bd: Bd): Promise<OrientationEnBase | null> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation order by envoyee_le desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

export interface OrientationEnRangee {
  id: string;
  version: number;
  etat: OrientationEnBase['etat'];
  personneId: string | null;
  envoyeeLe: string;
  reponsePourLe: DateCivile;
}

/** What a partner's system receives, in the order of ids, after one of them; only what waits for an answer when asked. */
export async function recuesParSysteme(
  bd: Bd,
  { apres, limite, aRepondre }: { apres: string | null; limite: number; aRepondre: boolean },
): Promise<OrientationEnRangee[]> {
  const { rows } = await sql<OrientationEnRangee>`
    select id, version, etat, personne_id as "personneId", envoyee_le as "envoyeeLe", reponse_pour_le as "reponsePourLe"
    from orientations.orientation
    where envoyee_le is not null and (${apres}::uuid is null or id > ${apres}::uuid)
      and (not ${aRepondre}::boolean or etat in ('envoyee', 'lue', 'plus_de_temps'))
    order by id limit ${limite}`.execute(bd);
  return rows;
}
