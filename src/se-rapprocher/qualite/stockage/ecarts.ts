import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** What went otherwise, told without anyone's name. */
export interface Ecart {
  id: string;
  procedureId: string | null;
  procedure: string | null;
  cle: number | null;
  ceQuiSEstPasse: string;
  ceQuElleAVecu: string;
  ceQueNousChangeons: string;
  pourLe: DateCivile;
  noteLe: DateCivile;
  faitLe: DateCivile | null;
}

const COLONNES = sql`
  e.id, e.procedure_id as "procedureId", p.titre as procedure, e.cle, e.ce_qui_s_est_passe as "ceQuiSEstPasse",
  e.ce_qu_elle_a_vecu as "ceQuElleAVecu", e.ce_que_nous_changeons as "ceQueNousChangeons", e.pour_le as "pourLe",
  e.note_le as "noteLe", e.fait_le as "faitLe"`;

/** Those still to be mended first, the nearest day first; the policies say which this reader sees. */
export async function lesEcarts(bd: Bd, debut: number, combien: number): Promise<Ecart[]> {
  const { rows } = await sql<Ecart>`
    select ${COLONNES} from qualite.ecart e left join qualite.procedure p on p.id = e.procedure_id
    order by (e.fait_le is not null), e.pour_le, e.id limit ${combien} offset ${debut}`.execute(bd);
  return rows;
}

export async function ecrireUnEcart(
  bd: Bd,
  ecart: Omit<Ecart, 'procedure' | 'faitLe'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('qualite.ecart')
    .values({
      id: ecart.id,
      procedure_id: ecart.procedureId,
      cle: ecart.cle,
      ce_qui_s_est_passe: ecart.ceQuiSEstPasse,
      ce_qu_elle_a_vecu: ecart.ceQuElleAVecu,
      ce_que_nous_changeons: ecart.ceQueNousChangeons,
      pour_le: ecart.pourLe,
      note_le: ecart.noteLe,
    })
    .execute();
}

export async function finirUnEcart(bd: Bd, id: string, le: DateCivile): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('qualite.ecart')
    .set({ fait_le: le })
    .where('id', '=', id)
    .where('fait_le', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
