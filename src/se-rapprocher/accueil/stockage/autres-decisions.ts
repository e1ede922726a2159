import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** A delay decided otherwise than by the rule: never who decided it. */
export interface AutreDecision {
  id: string;
  premierContactId: string;
  cle: number;
  regle: number;
  reglesDu: DateCivile;
  delaiDeLaRegle: number;
  delaiDecide: number;
  raison: string;
  decideLe: Instant;
}

const COLONNES = sql`
  id, premier_contact_id as "premierContactId", cle, regle, regles_du as "reglesDu",
  delai_de_la_regle as "delaiDeLaRegle", delai_decide as "delaiDecide", raison, decide_le as "decideLe"`;

export async function ecrireUneDecision(bd: Bd, decision: AutreDecision): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('accueil.autre_decision')
    .values({
      id: decision.id,
      premier_contact_id: decision.premierContactId,
      cle: decision.cle,
      regle: decision.regle,
      regles_du: decision.reglesDu,
      delai_de_la_regle: decision.delaiDeLaRegle,
      delai_decide: decision.delaiDecide,
      raison: decision.raison,
      decide_le: decision.decideLe,
    })
    .execute();
}

/** The last word on this sheet, if somebody decided otherwise. */
export async function decisionDuContact(bd: Bd, contactId: string): Promise<AutreDecision | null> {
  const { rows } = await sql<AutreDecision>`
    select ${COLONNES} from accueil.autre_decision where premier_contact_id = ${contactId}::uuid
    order by decide_le desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

/** What was decided otherwise than these rules, by rule; a hundred at most, the latest first in each. */
export async function decisionsParRegle(
  bd: Bd,
  cles: readonly number[],
): Promise<
  Pick<AutreDecision, 'regle' | 'reglesDu' | 'delaiDeLaRegle' | 'delaiDecide' | 'raison'>[]
> {
  const { rows } = await sql<AutreDecision>`
    select regle, regles_du as "reglesDu", delai_de_la_regle as "delaiDeLaRegle", delai_decide as "delaiDecide", raison
    from accueil.autre_decision where cle = any (${[...cles]}::integer[])
    order by regle, decide_le desc limit 100`.execute(bd);
  return rows;
}
