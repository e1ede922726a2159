import type { Bd } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

/** Another voice than hers, kept apart. */
export interface AvisDAidant {
  id: string;
  demandeId: string;
  nomDit: string;
  lien: string;
  mots: string;
  pourSoi: string;
  repit: boolean;
  peutLuiEtreDit: boolean;
  recueilliLe: Instant;
}

const table = (bd: Bd) => bd.withTables<Tables>();

export async function ecrireUnAvis(
  bd: Bd,
  a: AvisDAidant & { personneId: string; cle: number; par: number | null },
): Promise<void> {
  await table(bd)
    .insertInto('apa.avis_d_aidant')
    .values({
      id: a.id,
      demande_id: a.demandeId,
      personne_id: a.personneId,
      cle: a.cle,
      nom_dit: a.nomDit,
      lien: a.lien,
      mots: a.mots,
      pour_soi: a.pourSoi,
      repit: a.repit,
      peut_lui_etre_dit: a.peutLuiEtreDit,
      recueilli_le: a.recueilliLe,
      recueilli_par: a.par,
    })
    .execute();
}

export async function avisDeLaDemande(bd: Bd, demandeId: string): Promise<AvisDAidant[]> {
  const lignes = await table(bd)
    .selectFrom('apa.avis_d_aidant')
    .selectAll()
    .where('demande_id', '=', demandeId)
    .orderBy('recueilli_le')
    .execute();
  return lignes.map((l) => ({
    id: l.id,
    demandeId: l.demande_id,
    nomDit: l.nom_dit,
    lien: l.lien,
    mots: l.mots,
    pourSoi: l.pour_soi,
    repit: l.repit,
    peutLuiEtreDit: l.peut_lui_etre_dit,
    recueilliLe: l.recueilli_le as Instant,
  }));
}
