import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Envoi, Etat, SensDeLaCommission } from '../domaine/echange.ts';
import type { Tables } from './tables.gen.ts';

export interface DossierEnBase {
  demandeId: string;
  version: number;
  personneId: string;
  cle: number;
  depotCle: number;
  reference: string;
  etat: Etat;
  informeeLe: Instant;
  transmisLe: Instant | null;
  empreinte: string | null;
  accuseLe: DateCivile | null;
  referenceMdph: string | null;
  rejetMotif: string | null;
  decisionSens: SensDeLaCommission | null;
  decideeLe: DateCivile | null;
}

const COLONNES = sql`
  demande_id as "demandeId", version, personne_id as "personneId", cle, depot_cle as "depotCle", reference, etat,
  informee_le as "informeeLe", transmis_le as "transmisLe", empreinte, accuse_le as "accuseLe",
  reference_mdph as "referenceMdph", rejet_motif as "rejetMotif", decision_sens as "decisionSens",
  decidee_le as "decideeLe"`;

export async function dossiersDes(bd: Bd, demandeIds: readonly string[]): Promise<DossierEnBase[]> {
  const { rows } = await sql<DossierEnBase>`
    select ${COLONNES} from pch.dossier where demande_id = any (${[...demandeIds]}::uuid[])`.execute(
    bd,
  );
  return rows;
}

/** Those that her receipt opens. */
export async function mesDossiers(bd: Bd): Promise<DossierEnBase[]> {
  const { rows } = await sql<DossierEnBase>`
    select ${COLONNES} from pch.dossier order by informee_le desc limit 20`.execute(bd);
  return rows;
}

export async function dossierParReference(
  bd: Bd,
  reference: string,
): Promise<DossierEnBase | null> {
  const { rows } = await sql<DossierEnBase>`
    select ${COLONNES} from pch.dossier where reference = ${reference} for update`.execute(bd);
  return rows[0] ?? null;
}

/** What waits to leave, the oldest first. */
export async function envoisATransmettre(
  bd: Bd,
  limite: number,
): Promise<{ demandeId: string; version: number; envoi: Envoi }[]> {
  const { rows } = await sql<{ demandeId: string; version: number; envoi: Envoi }>`
    select demande_id as "demandeId", version, envoi from pch.dossier
    where etat = 'a_transmettre' and envoi is not null order by informee_le, demande_id limit ${limite}`.execute(
    bd,
  );
  return rows;
}

/** Prepared, or prepared again after the MDPH gave it back. */
export async function preparerLEnvoi(
  bd: Bd,
  d: Pick<
    DossierEnBase,
    'demandeId' | 'personneId' | 'cle' | 'depotCle' | 'reference' | 'informeeLe'
  >,
  envoi: Envoi,
): Promise<void> {
  await sql`
    insert into pch.dossier (demande_id, personne_id, cle, depot_cle, reference, envoi, informee_le)
    values (${d.demandeId}::uuid, ${d.personneId}::uuid, ${d.cle}, ${d.depotCle}, ${d.reference},
      ${JSON.stringify(envoi)}::jsonb, ${d.informeeLe}::timestamptz)
    on conflict (demande_id) do update set envoi = excluded.envoi, etat = 'a_transmettre', transmis_le = null,
      empreinte = null, rejet_motif = null, informee_le = excluded.informee_le, version = pch.dossier.version + 1`.execute(
    bd,
  );
}

/** @returns false when it changed since it was read */
export async function changerLeDossier(
  bd: Bd,
  { demandeId, version }: Pick<DossierEnBase, 'demandeId' | 'version'>,
  valeurs: Partial<Record<keyof Tables['pch.dossier'], unknown>>,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('pch.dossier')
    .set({ ...valeurs, version: version + 1 } as never)
    .where('demande_id', '=', demandeId)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
