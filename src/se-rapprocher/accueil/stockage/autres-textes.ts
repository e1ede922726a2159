import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Fiche } from '../domaine/fiche.ts';
import type { Tables } from './tables.gen.ts';

/** What another hand wrote on the same sheet, kept whole. */
export interface AutreTexte {
  id: string;
  agentId: number;
  versionLue: number;
  fiche: Fiche;
  ecritLe: Instant;
}

/** One an agent and a sheet: what she goes on typing replaces what she had typed. */
export async function garderUnTexte(bd: Bd, contactId: string, texte: AutreTexte): Promise<void> {
  await sql`
    insert into accueil.autre_texte (id, premier_contact_id, agent_id, version_lue, contenu, ecrit_le)
    values (${texte.id}::uuid, ${contactId}::uuid, ${texte.agentId}, ${texte.versionLue},
      ${JSON.stringify(texte.fiche)}::jsonb, ${texte.ecritLe}::timestamptz)
    on conflict (premier_contact_id, agent_id) do update
      set contenu = excluded.contenu, ecrit_le = excluded.ecrit_le`.execute(bd);
}

export async function autresTextes(bd: Bd, contactId: string): Promise<AutreTexte[]> {
  const { rows } = await sql<AutreTexte>`
    select id, agent_id as "agentId", version_lue as "versionLue", contenu as fiche, ecrit_le as "ecritLe"
    from accueil.autre_texte where premier_contact_id = ${contactId}::uuid order by ecrit_le limit 10`.execute(
    bd,
  );
  return rows;
}

export async function oublierUnTexte(bd: Bd, id: string): Promise<void> {
  await bd.withTables<Tables>().deleteFrom('accueil.autre_texte').where('id', '=', id).execute();
}
