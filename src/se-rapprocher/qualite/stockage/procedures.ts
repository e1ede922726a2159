import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { ObjetDeProcedure, Procedure, VersionVerifiee } from '../domaine/procedure.ts';
import type { Tables } from './tables.gen.ts';

const COLONNES = sql`
  p.id, p.titre, p.objet, p.etats, p.responsable, p.cle, p.retiree_le as "retireeLe",
  p.pourquoi_retiree as "pourquoiRetiree",
  coalesce((select jsonb_agg(jsonb_build_object('rang', v.rang, 'etapes', v.etapes, 'pourquoi', v.pourquoi,
    'effetLe', v.effet_le, 'relireLe', v.relire_le, 'ecriteLe', v.ecrite_le, 'ecritePar', v.ecrite_par) order by v.rang)
    from qualite.version_de_procedure v where v.procedure_id = p.id), '[]'::jsonb) as versions`;

export async function toutesLesProcedures(bd: Bd): Promise<Procedure[]> {
  const { rows } = await sql<Procedure>`
    select ${COLONNES} from qualite.procedure p
    order by (p.retiree_le is not null), p.objet, p.titre, p.id limit 500`.execute(bd);
  return rows;
}

export async function chercherUneProcedure(bd: Bd, id: string): Promise<Procedure | null> {
  const { rows } = await sql<Procedure>`
    select ${COLONNES} from qualite.procedure p where p.id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** Those that say what to do of a request of these kinds in this state. */
export async function proceduresPour(
  bd: Bd,
  objets: readonly ObjetDeProcedure[],
  etat: string,
): Promise<Procedure[]> {
  const { rows } = await sql<Procedure>`
    select ${COLONNES} from qualite.procedure p
    where p.retiree_le is null and p.objet = any (${[...objets]}::text[]) and ${etat} = any (p.etats)
    order by (p.objet = 'demande'), p.titre limit 10`.execute(bd);
  return rows;
}

export async function ecrireUneProcedure(
  bd: Bd,
  procedure: Pick<Procedure, 'id' | 'titre' | 'objet' | 'etats' | 'responsable' | 'cle'>,
): Promise<void> {
  const { etats, ...reste } = procedure;
  await bd
    .withTables<Tables>()
    .insertInto('qualite.procedure')
    .values({ ...reste, etats: [...etats] })
    .execute();
}

/** @returns false when another hand wrote this version first */
export async function ecrireUneVersion(
  bd: Bd,
  procedureId: string,
  version: VersionVerifiee & { rang: number; ecriteLe: DateCivile; ecritePar: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .insertInto('qualite.version_de_procedure')
    .values({
      procedure_id: procedureId,
      rang: version.rang,
      etapes: [...version.etapes],
      pourquoi: version.pourquoi,
      effet_le: version.effetLe,
      relire_le: version.relireLe,
      ecrite_le: version.ecriteLe,
      ecrite_par: version.ecritePar,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

export async function retirerUneProcedureEnBase(
  bd: Bd,
  { id, le, pourquoi }: { id: string; le: DateCivile; pourquoi: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('qualite.procedure')
    .set({ retiree_le: le, pourquoi_retiree: pourquoi })
    .where('id', '=', id)
    .where('retiree_le', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** The rank that this reader read, and said so for herself; the policies show no other's. */
export async function maLecture(bd: Bd, procedureId: string): Promise<number | null> {
  const { rows } = await sql<{ rang: number | null }>`
    select max(rang) as rang from qualite.lecture_de_procedure where procedure_id = ${procedureId}::uuid`.execute(
    bd,
  );
  return rows[0]?.rang ?? null;
}

export async function noterMaLecture(
  bd: Bd,
  lecture: { procedureId: string; rang: number; agentId: number; le: DateCivile },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('qualite.lecture_de_procedure')
    .values({
      procedure_id: lecture.procedureId,
      rang: lecture.rang,
      agent_id: lecture.agentId,
      le: lecture.le,
    })
    .onConflict((conflit) => conflit.doNothing())
    .execute();
}

/** How many reviews are past due, by who owes them; key 0: the direction. */
export async function compterLesRelectures(
  bd: Bd,
  avant: DateCivile,
): Promise<{ cle: number; combien: number }[]> {
  const { rows } = await sql<{ cle: number; combien: number }>`
    select coalesce(p.cle, 0) as cle, count(*)::integer as combien
    from qualite.procedure p cross join lateral (select v.relire_le from qualite.version_de_procedure v
      where v.procedure_id = p.id order by v.rang desc limit 1) v
    where p.retiree_le is null and v.relire_le < ${avant}::date group by 1`.execute(bd);
  return rows;
}
