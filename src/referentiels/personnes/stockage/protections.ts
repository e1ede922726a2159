import { type Bd, sql } from '#socle';

export async function proteger(
  bd: Bd,
  personneId: string,
  empreintes: readonly string[],
): Promise<void> {
  await sql`select personnes.proteger(${personneId}, ${[...empreintes]}::text[])`.execute(bd);
}

export async function nommerUneLectrice(
  bd: Bd,
  personneId: string,
  agentId: number,
  jusquA: string | null,
): Promise<void> {
  await sql`select personnes.nommer_une_lectrice(${personneId}, ${agentId}, ${jusquA}::timestamptz)`.execute(
    bd,
  );
}

export async function leverLaProtectionEnBase(bd: Bd, personneId: string): Promise<void> {
  await sql`select personnes.lever_la_protection(${personneId})`.execute(bd);
}

/** Answers yes only to who already sees her. */
export async function laSaitProtegee(bd: Bd, personneId: string): Promise<boolean> {
  const { rows } = await sql<{ oui: boolean }>`
    select personnes.la_sait_protegee(${personneId}) as oui`.execute(bd);
  return rows[0]?.oui ?? false;
}
