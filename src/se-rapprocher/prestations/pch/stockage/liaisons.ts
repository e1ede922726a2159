import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Panne } from '../domaine/panne.ts';

/** Whether the other system answers; nothing of anyone. */
export interface Liaison {
  panne: Panne | null;
  enPanneDepuis: Instant | null;
  essais: number;
  pasAvant: Instant | null;
}

const COLONNES = sql`panne, en_panne_depuis as "enPanneDepuis", essais, pas_avant as "pasAvant"`;

export async function liaisonDe(bd: Bd, systeme: string): Promise<Liaison | null> {
  const { rows } = await sql<Liaison>`
    select ${COLONNES} from pch.liaison where systeme = ${systeme}`.execute(bd);
  return rows[0] ?? null;
}

/** The breakdown that lasts, whichever way carries; null: none. */
export async function panneEnCours(bd: Bd): Promise<Liaison | null> {
  const { rows } = await sql<Liaison>`
    select ${COLONNES} from pch.liaison where panne is not null order by en_panne_depuis limit 1`.execute(
    bd,
  );
  return rows[0] ?? null;
}

export async function noterLaReprise(bd: Bd, systeme: string, le: Instant): Promise<void> {
  await sql`
    insert into pch.liaison (systeme, reussie_le) values (${systeme}, ${le}::timestamptz)
    on conflict (systeme) do update set reussie_le = excluded.reussie_le, panne = null, en_panne_depuis = null,
      essais = 0, pas_avant = null`.execute(bd);
}

export async function noterLaPanne(
  bd: Bd,
  systeme: string,
  { panne, le, essais, pasAvant }: { panne: Panne; le: Instant; essais: number; pasAvant: Instant },
): Promise<void> {
  await sql`
    insert into pch.liaison (systeme, panne, en_panne_depuis, essais, pas_avant)
    values (${systeme}, ${panne}, ${le}::timestamptz, ${essais}, ${pasAvant}::timestamptz)
    on conflict (systeme) do update set panne = excluded.panne, essais = excluded.essais,
      en_panne_depuis = coalesce(pch.liaison.en_panne_depuis, excluded.en_panne_depuis),
      pas_avant = excluded.pas_avant`.execute(bd);
}
