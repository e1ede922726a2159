import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Delegation } from '../domaine/deleguer.ts';
import type { Tables } from './tables.gen.ts';

const COLONNES = sql`
  id, agent_id as "agentId", agent_nom as "agentNom", qualite, prestation, sens, plafond_euros as "plafondEuros", du, au,
  reference, revoquee_le as "revoqueeLe"`;

export async function ecrireUneDelegation(
  bd: Bd,
  d: Omit<Delegation, 'revoqueeLe'> & { donneeLe: Instant; donneePar: string },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.delegation_de_signature')
    .values({
      id: d.id,
      agent_id: d.agentId,
      agent_nom: d.agentNom,
      qualite: d.qualite,
      prestation: d.prestation,
      sens: [...d.sens],
      plafond_euros: d.plafondEuros,
      du: d.du,
      au: d.au,
      reference: d.reference,
      donnee_le: d.donneeLe,
      donnee_par: d.donneePar,
    })
    .execute();
}

export async function delegationsDe(bd: Bd, agentId: number): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${COLONNES} from demandes_de_droits.delegation_de_signature
    where agent_id = ${agentId} order by du desc, id limit 100`.execute(bd);
  return rows;
}

/** All of them, in force or to come first. */
export async function toutesLesDelegations(bd: Bd, jour: DateCivile): Promise<Delegation[]> {
  const { rows } = await sql<Delegation>`
    select ${COLONNES} from demandes_de_droits.delegation_de_signature
    order by (coalesce(least(au, revoquee_le), 'infinity'::date) < ${jour}::date), agent_nom, du desc, id
    limit 300`.execute(bd);
  return rows;
}

export async function revoquerEnBase(bd: Bd, id: string, le: DateCivile): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.delegation_de_signature')
    .set({ revoquee_le: le })
    .where('id', '=', id)
    .where('revoquee_le', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
