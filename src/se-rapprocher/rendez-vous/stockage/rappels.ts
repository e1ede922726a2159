import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { IssueDeRappel } from '../domaine/rappel.ts';
import { COLONNES, type RendezVous } from './rendez-vous.ts';
import type { Tables } from './tables.gen.ts';

/** Those that somebody wants to be reminded of in these hours and that were not; held until the end of the transaction. */
export async function rappelsEnAttente(
  bd: Bd,
  { de, a, combien }: { de: Instant; a: Instant; combien: number },
): Promise<RendezVous[]> {
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous
    where rappel_voulu and etat = 'prevu' and debut > ${de}::timestamptz and debut < ${a}::timestamptz
      and rappel_pour is distinct from debut
    order by debut, id limit ${combien} for update skip locked`.execute(bd);
  return rows;
}

/** What became of the reminders since this moment, for those who watch the service: numbers, and nobody. */
export async function compterEnBase(
  bd: Bd,
  depuis: Instant,
): Promise<{ issue: IssueDeRappel; combien: number }[]> {
  const { rows } = await sql<{ issue: IssueDeRappel; combien: number }>`
    select rappel_issue as issue, count(*)::integer as combien from rendez_vous.rendez_vous
    where rappel_le >= ${depuis}::timestamptz group by 1`.execute(bd);
  return rows;
}

/** The version does not move: a page that an agent holds open stays good. */
export async function noterUnRappel(
  bd: Bd,
  { id, debut }: Pick<RendezVous, 'id' | 'debut'>,
  rappel: { issue: IssueDeRappel; le: Instant; envoiId: string | null },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('rendez_vous.rendez_vous')
    .set({
      rappel_pour: debut,
      rappel_le: rappel.le,
      rappel_issue: rappel.issue,
      rappel_envoi: rappel.envoiId,
    })
    .where('id', '=', id)
    .execute();
}

/** What became of the message that was written; @returns whose it was, if it still waited for that */
export async function noterLaSuite(
  bd: Bd,
  { id, envoiId }: { id: string; envoiId: string },
  suite: { issue: 'parti' | 'pas_parti'; le: Instant },
): Promise<Pick<RendezVous, 'personneId'> | null> {
  const { rows } = await sql<Pick<RendezVous, 'personneId'>>`
    update rendez_vous.rendez_vous set rappel_issue = ${suite.issue}, rappel_le = ${suite.le}::timestamptz
    where id = ${id}::uuid and rappel_envoi = ${envoiId}::uuid and rappel_issue = 'ecrit'
    returning personne_id as "personneId"`.execute(bd);
  return rows[0] ?? null;
}

/** @returns false when it is no longer to come */
export async function ecrireLeSouhait(bd: Bd, id: string, voulu: boolean): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('rendez_vous.rendez_vous')
    .set({ rappel_voulu: voulu })
    .where('id', '=', id)
    .where('etat', '=', 'prevu')
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** The same by her receipt, for what it opens. */
export async function ecrireSonSouhait(bd: Bd, id: string, voulu: boolean): Promise<boolean> {
  const { rows } = await sql<{ fait: boolean }>`
    select rendez_vous.vouloir_un_rappel(${id}::uuid, ${voulu}) as fait`.execute(bd);
  return rows[0]?.fait ?? false;
}
