import { type Bd, sql } from '#socle';

export interface Adresse {
  id: string;
  systemeId: string;
  url: string;
  etat: 'ouverte' | 'suspendue' | 'retiree';
  inscriteLe: string;
  suspendueLe: string | null;
  suspenduePourquoi: string | null;
  ancienJusquA: string | null;
  echecs: number;
  derniereReussiteLe: string | null;
}

/** @returns false when this system is already told there */
export async function ecrireUneAdresse(
  bd: Bd,
  une: { id: string; systemeId: string; url: string; secret: string; le: string; par: number },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into systemes.adresse (id, systeme_id, url, secret, inscrite_le, inscrite_par)
    values (${une.id}::uuid, ${une.systemeId}::uuid, ${une.url}, ${une.secret}, ${une.le}, ${une.par})
    on conflict do nothing returning id`.execute(bd);
  return rows.length === 1;
}

/** Those that are not taken away, or only the ones that a system has. */
export async function adressesEnBase(bd: Bd): Promise<Adresse[]> {
  const { rows } = await sql<Adresse>`
    select id, systeme_id as "systemeId", url, etat, inscrite_le as "inscriteLe", suspendue_le as "suspendueLe",
      suspendue_pourquoi as "suspenduePourquoi", ancien_jusqu_a as "ancienJusquA", echecs,
      derniere_reussite_le as "derniereReussiteLe"
    from systemes.adresse where etat <> 'retiree' order by inscrite_le, id limit 1000`.execute(bd);
  return rows;
}

/** @returns whether there was one */
export async function changerDEtat(
  bd: Bd,
  id: string,
  vers:
    | { etat: 'ouverte' }
    | { etat: 'retiree' }
    | { etat: 'suspendue'; le: string; pourquoi: string },
): Promise<boolean> {
  const suspendue = vers.etat === 'suspendue' ? vers : null;
  const { rows } = await sql<{ id: string }>`
    update systemes.adresse set etat = ${vers.etat}, suspendue_le = ${suspendue?.le ?? null},
      suspendue_pourquoi = ${suspendue?.pourquoi ?? null}, echecs = 0
    where id = ${id}::uuid and etat <> 'retiree' and etat <> ${vers.etat} returning id`.execute(bd);
  return rows.length === 1;
}

/** Suspended since it was last told to the administration; kept from another process until this transaction ends. */
export async function suspensionsADire(bd: Bd): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from systemes.adresse where etat = 'suspendue'
      and (suspension_dite_le is null or suspension_dite_le < suspendue_le)
    order by id limit 1000 for update skip locked`.execute(bd);
  return rows.map(({ id }) => id);
}

export async function noterLesSuspensionsDites(
  bd: Bd,
  ids: readonly string[],
  le: string,
): Promise<void> {
  await sql`update systemes.adresse set suspension_dite_le = ${le}
    where id = any (${[...ids]}::uuid[])`.execute(bd);
}

/** A trigger keeps the secret it had, to sign as well until then. */
export async function changerLeSecretEnBase(
  bd: Bd,
  { id, secret, ancienJusquA }: { id: string; secret: string; ancienJusquA: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update systemes.adresse set secret = ${secret}, ancien_secret = ${secret}, ancien_jusqu_a = ${ancienJusquA}
    where id = ${id}::uuid and etat <> 'retiree' returning id`.execute(bd);
  return rows.length === 1;
}

/** Where these systems are told. */
export async function adressesDesSystemes(
  bd: Bd,
  systemeIds: readonly string[],
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select id from systemes.adresse where systeme_id = any (${[...systemeIds]}::uuid[]) and etat <> 'retiree'`.execute(
    bd,
  );
  return rows.map(({ id }) => id);
}
