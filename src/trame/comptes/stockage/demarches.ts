import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export type GenreDeDemarche =
  | 'second_facteur'
  | 'totp'
  | 'cle_d_acces'
  | 'nouvelle_cle'
  | 'fournisseur'
  | 'activation';

export interface DemarcheLue {
  compteId: string | null;
  contenuChiffre: string;
}

export async function ecrireUneDemarche(
  bd: Bd,
  demarche: DemarcheLue & { empreinte: string; genre: GenreDeDemarche; expireLe: Instant },
): Promise<void> {
  await sql`
    insert into comptes.demarche (empreinte, genre, compte_id, contenu_chiffre, expire_le)
    values (${demarche.empreinte}, ${demarche.genre}, ${demarche.compteId}, ${demarche.contenuChiffre},
      ${demarche.expireLe}::timestamptz)`.execute(bd);
}

export async function lireLaDemarche(
  bd: Bd,
  empreinte: string,
  genre: GenreDeDemarche,
  le: Instant,
): Promise<DemarcheLue | null> {
  const { rows } = await sql<DemarcheLue>`
    select compte_id as "compteId", contenu_chiffre as "contenuChiffre" from comptes.demarche
    where empreinte = ${empreinte} and genre = ${genre} and expire_le > ${le}::timestamptz`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Ended, so that it works once. */
export async function effacerLaDemarche(bd: Bd, empreinte: string): Promise<void> {
  await sql`delete from comptes.demarche where empreinte = ${empreinte}`.execute(bd);
}
