import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface Avis {
  id: string;
  demandeId: string;
  avis: string | null;
  raisonDuSansAvis: string | null;
  recueilliLe: Instant;
  recueilliPar: string;
}

export async function ecrireUnAvis(bd: Bd, avis: Avis): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.avis_de_la_personne')
    .values({
      id: avis.id,
      demande_id: avis.demandeId,
      avis: avis.avis,
      raison_du_sans_avis: avis.raisonDuSansAvis,
      recueilli_le: avis.recueilliLe,
      recueilli_par: avis.recueilliPar,
    })
    .execute();
}

/** The last one counts; the others stay. */
export async function dernierAvis(bd: Bd, demandeId: string): Promise<Avis | null> {
  const { rows } = await sql<Avis>`
    select id, demande_id as "demandeId", avis, raison_du_sans_avis as "raisonDuSansAvis",
      recueilli_le as "recueilliLe", recueilli_par as "recueilliPar"
    from demandes_de_droits.avis_de_la_personne where demande_id = ${demandeId}::uuid
    order by recueilli_le desc, id desc limit 1`.execute(bd);
  return rows[0] ?? null;
}
