import { type Bd, sql } from '#socle';

export async function taire(bd: Bd, personneId: string, depuis: string): Promise<void> {
  await sql`insert into messages.silence (personne_id, depuis) values (${personneId}, ${depuis})
    on conflict do nothing`.execute(bd);
}

export async function reprendre(bd: Bd, personneId: string): Promise<void> {
  await sql`delete from messages.silence where personne_id = ${personneId}`.execute(bd);
}

export async function estTue(bd: Bd, personneId: string): Promise<boolean> {
  const { rows } = await sql`
    select from messages.silence where personne_id = ${personneId}`.execute(bd);
  return rows.length > 0;
}
