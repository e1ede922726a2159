import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { CompetenceInscrite } from '../domaine/competence.ts';
import type { Regle } from '../domaine/orienter.ts';

/** Every rule of the département, in its order, switched off or past ones included. */
export async function reglesEnBase(bd: Bd): Promise<Regle[]> {
  const { rows } = await sql<Regle>`
    select code, rang, critere, parametres, parcours, organisme, active, depuis, jusqua, arrete
    from rsa.regle order by rang, code`.execute(bd);
  return rows;
}

export async function ecrireUneRegle(
  bd: Bd,
  r: Regle,
  qui: { agentId: number; le: Instant },
): Promise<void> {
  await sql`
    insert into rsa.regle (code, rang, critere, parametres, parcours, organisme, active, depuis, jusqua, arrete,
      modifiee_par, modifiee_le)
    values (${r.code}, ${r.rang}, ${r.critere}, ${JSON.stringify(r.parametres)}::jsonb, ${r.parcours}, ${r.organisme},
      ${r.active}, ${r.depuis}::date, ${r.jusqua}::date, ${r.arrete}, ${qui.agentId}, ${qui.le}::timestamptz)
    on conflict (code) do update set rang = excluded.rang, critere = excluded.critere, parametres = excluded.parametres,
      parcours = excluded.parcours, organisme = excluded.organisme, active = excluded.active, depuis = excluded.depuis,
      jusqua = excluded.jusqua, arrete = excluded.arrete, modifiee_par = excluded.modifiee_par,
      modifiee_le = excluded.modifiee_le`.execute(bd);
}

export async function competencesEnBase(bd: Bd): Promise<CompetenceInscrite[]> {
  const { rows } = await sql<CompetenceInscrite>`
    select du, au, mode, reference from rsa.competence order by du`.execute(bd);
  return rows;
}

/** @returns false when another fact already covers some of these days */
export async function inscrireUneCompetence(
  bd: Bd,
  c: CompetenceInscrite,
  qui: { agentId: number; le: Instant },
): Promise<boolean> {
  const { rows } = await sql`
    select 1 from rsa.competence
    where daterange(du, au, '[]') && daterange(${c.du}::date, ${c.au}::date, '[]')`.execute(bd);
  if (rows.length > 0) return false;
  await sql`
    insert into rsa.competence (du, au, mode, reference, inscrite_par, inscrite_le)
    values (${c.du}::date, ${c.au}::date, ${c.mode}, ${c.reference}, ${qui.agentId}, ${qui.le}::timestamptz)`.execute(
    bd,
  );
  return true;
}
