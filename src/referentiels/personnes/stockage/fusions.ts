import { type Bd, sql } from '#socle';

export interface Fusion {
  id: string;
  garde: string;
  absorbee: string;
  raison: string;
  faiteLe: string;
  faitePar: number | null;
  defaiteLe: string | null;
}

const FUSION = sql`
  select id, garde, absorbee, raison, faite_le as "faiteLe", faite_par as "faitePar", defaite_le as "defaiteLe"
  from personnes.fusion`;

export async function fusionsDe(bd: Bd, garde: string): Promise<Fusion[]> {
  const { rows } = await sql<Fusion>`
    ${FUSION} where garde = ${garde} order by faite_le desc, id limit 50`.execute(bd);
  return rows;
}
export async function fusionParId(bd: Bd, id: string): Promise<Fusion | null> {
  const { rows } = await sql<Fusion>`${FUSION} where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

/** Who could read one record reads both; the merge keeps what it opened. */
export async function ecrireUneFusion(bd: Bd, fusion: Omit<Fusion, 'defaiteLe'>): Promise<void> {
  const { id, garde, absorbee, raison, faiteLe, faitePar } = fusion;
  await sql`
    insert into personnes.fusion (id, garde, absorbee, raison, faite_le, faite_par, ouvertures)
    values (${id}, ${garde}, ${absorbee}, ${raison}, ${faiteLe}, ${faitePar},
      personnes.reunir_les_ouvertures(${garde}, ${absorbee}))`.execute(bd);
  await sql`
    update personnes.personne set fusionnee_dans = ${garde}, version = version + 1
    where id = ${absorbee}`.execute(bd);
}

/** Undoes exactly what the merge did; whoever saw one record through the other alone sees it no more. */
export async function defaireUneFusion(
  bd: Bd,
  fusion: Fusion,
  par: { le: string; agentId: number | null; raison: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update personnes.fusion set defaite_le = ${par.le}, defaite_par = ${par.agentId}, raison_de_defaire = ${par.raison}
    where id = ${fusion.id} and defaite_le is null returning id`.execute(bd);
  if (rows.length === 0) return false;
  await sql`
    update personnes.personne set fusionnee_dans = null, version = version + 1
    where id = ${fusion.absorbee}`.execute(bd);
  await sql`select personnes.separer_les_ouvertures(${fusion.id})`.execute(bd);
  return true;
}

/** Records merged into these. */
export async function absorbeesPar(bd: Bd, ids: readonly string[]): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from personnes.personne where fusionnee_dans = any (${[...ids]}::uuid[])`.execute(bd);
  return rows.map(({ id }) => id);
}

export async function ecrirePasDoublon(
  bd: Bd,
  [une, autre]: readonly [string, string],
  le: string,
  par: number | null,
): Promise<void> {
  await sql`
    insert into personnes.pas_doublon (une, autre, dit_le, dit_par)
    values (least(${une}::uuid, ${autre}::uuid), greatest(${une}::uuid, ${autre}::uuid), ${le}, ${par})
    on conflict do nothing`.execute(bd);
}
export async function pasDoublonsDe(bd: Bd, id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select autre as id from personnes.pas_doublon where une = ${id}
    union all select une as id from personnes.pas_doublon where autre = ${id}`.execute(bd);
  return rows.map((ligne) => ligne.id);
}
