import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Faits } from '../domaine/calculer.ts';
import type { Calcul, CauseDeCalcul } from '../domaine/echeance.ts';
import type { Tables } from './tables.gen.ts';

export type NomDEtat = 'en_cours' | 'suspendue' | 'depassee' | 'tenue' | 'levee';

/** A clock as its row says it; the rule it obeys is found by `regime` and `regimeDu`. */
export interface EcheanceEnBase {
  id: string;
  regime: string;
  regimeDu: DateCivile;
  objet: string;
  objetId: string;
  personneId: string | null;
  cle: number;
  cleDuDepot: number | null;
  etat: NomDEtat;
  faits: Faits;
  echueLe: DateCivile | null;
  aRegarderLe: DateCivile | null;
  depasseeLe: DateCivile | null;
  tenueLe: DateCivile | null;
  closeLe: Instant | null;
}

const COLONNES = sql`
  e.id, e.regime, e.regime_du as "regimeDu", e.objet, e.objet_id as "objetId", e.personne_id as "personneId", e.cle,
  e.cle_du_depot as "cleDuDepot", e.etat, e.faits, e.echue_le as "echueLe", e.a_regarder_le as "aRegarderLe", e.depassee_le as "depasseeLe",
  e.tenue_le as "tenueLe", e.close_le as "closeLe"`;
const QUI_COURT = sql`e.etat in ('en_cours', 'suspendue', 'depassee')`;

/** @returns false when one of this kind runs already about this object */
export async function ecrireUneEcheance(
  bd: Bd,
  une: EcheanceEnBase & { poseeLe: Instant },
): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await bd
    .withTables<Tables>()
    .insertInto('echeances.echeance')
    .values({
      id: une.id,
      regime: une.regime,
      regime_du: une.regimeDu,
      objet: une.objet,
      objet_id: une.objetId,
      personne_id: une.personneId,
      cle: une.cle,
      cle_du_depot: une.cleDuDepot,
      etat: une.etat,
      faits: JSON.stringify(une.faits),
      echue_le: une.echueLe,
      a_regarder_le: une.aRegarderLe,
      posee_le: une.poseeLe,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Writes what changes of a clock that the transaction holds. */
export async function changerUneEcheance(bd: Bd, une: EcheanceEnBase): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('echeances.echeance')
    .set({
      etat: une.etat,
      faits: JSON.stringify(une.faits),
      echue_le: une.echueLe,
      a_regarder_le: une.aRegarderLe,
      depassee_le: une.depasseeLe,
      tenue_le: une.tenueLe,
      close_le: une.closeLe,
    })
    .where('id', '=', une.id)
    .execute();
}

/** Adds one line to the history of a due date. */
export async function inscrireUnCalcul(
  bd: Bd,
  { id, faits, echueLe }: Pick<EcheanceEnBase, 'id' | 'faits' | 'echueLe'>,
  {
    cause,
    motif,
    le,
    par,
  }: { cause: CauseDeCalcul; motif: string | null; le: Instant; par: number | null },
): Promise<void> {
  await sql`
    insert into echeances.calcul (echeance_id, rang, cause, motif, faits, echue_le, calcule_le, par)
    select ${id}::uuid, coalesce(max(c.rang), 0) + 1, ${cause}, ${motif}, ${JSON.stringify(faits)}::jsonb,
      ${echueLe}::date, ${le}::timestamptz, ${par}::integer
    from echeances.calcul c where c.echeance_id = ${id}`.execute(bd);
}

/** Those that run about this object, kept for this transaction. */
export async function retenirCellesQuiCourent(
  bd: Bd,
  { objetId, regime }: { objetId: string; regime?: string },
): Promise<EcheanceEnBase[]> {
  const { rows } = await sql<EcheanceEnBase>`
    select ${COLONNES} from echeances.echeance e
    where e.objet_id = ${objetId} and ${QUI_COURT} and (${regime ?? null}::text is null or e.regime = ${regime ?? null})
    order by e.id for update`.execute(bd);
  return rows;
}

/** Gives the clocks of an object to the team that received it. @returns how many moved */
export async function confierEnBase(
  bd: Bd,
  { objetId, depuis, vers }: { objetId: string; depuis: number; vers: number },
): Promise<number> {
  const { rows } = await sql<{ combien: number }>`
    select echeances.confier(${objetId}::uuid, ${depuis}, ${vers}) as combien`.execute(bd);
  return rows[0]?.combien ?? 0;
}

/** Those that the morning job has something to say of, the oldest first. */
export async function retenirCellesARegarder(
  bd: Bd,
  { aujourdHui, limite }: { aujourdHui: DateCivile; limite: number },
): Promise<EcheanceEnBase[]> {
  const { rows } = await sql<EcheanceEnBase>`
    select ${COLONNES} from echeances.echeance e where e.a_regarder_le <= ${aujourdHui}
    order by e.a_regarder_le, e.id limit ${limite} for update skip locked`.execute(bd);
  return rows;
}

/** Every clock of these objects with its history, those that end first before. */
export async function echeancesDesObjets(
  bd: Bd,
  objetIds: readonly string[],
): Promise<(EcheanceEnBase & { calculs: Calcul[] })[]> {
  const { rows } = await sql<EcheanceEnBase & { calculs: Calcul[] }>`
    select ${COLONNES}, (
        select coalesce(jsonb_agg(jsonb_build_object('rang', c.rang, 'cause', c.cause, 'motif', c.motif, 'faits', c.faits,
          'echueLe', c.echue_le, 'calculeLe', to_char(c.calcule_le at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'))
          order by c.rang), '[]')
        from echeances.calcul c where c.echeance_id = e.id) as calculs
    from echeances.echeance e where e.objet_id = any (${[...objetIds]}::uuid[])
    order by e.echue_le nulls last, e.id`.execute(bd);
  return rows;
}
