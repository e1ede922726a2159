import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** By field of the sheet's form; never empty words. */
export type SaisieEnCours = Readonly<Record<string, string>>;

/** The policies show an agent her own row alone. */
export async function saisieDeLaFiche(bd: Bd, contactId: string): Promise<SaisieEnCours> {
  const ligne = await bd
    .withTables<Tables>()
    .selectFrom('accueil.saisie_en_cours')
    .where('premier_contact_id', '=', contactId)
    .select('champs')
    .executeTakeFirst();
  return (ligne?.champs ?? {}) as SaisieEnCours;
}

export async function ecrireLaSaisie(
  bd: Bd,
  contactId: string,
  { agentId, champs, le }: { agentId: number; champs: SaisieEnCours; le: Instant },
): Promise<void> {
  await sql`
    insert into accueil.saisie_en_cours (premier_contact_id, agent_id, champs, ecrite_le)
    values (${contactId}::uuid, ${agentId}, ${JSON.stringify(champs)}::jsonb, ${le}::timestamptz)
    on conflict (premier_contact_id, agent_id) do update
      set champs = excluded.champs, ecrite_le = excluded.ecrite_le`.execute(bd);
}

export async function oublierLaSaisie(bd: Bd, contactId: string): Promise<void> {
  await bd
    .withTables<Tables>()
    .deleteFrom('accueil.saisie_en_cours')
    .where('premier_contact_id', '=', contactId)
    .execute();
}
