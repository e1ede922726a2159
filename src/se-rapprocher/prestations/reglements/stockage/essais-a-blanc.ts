import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { ComptesMontrables } from '../domaine/montrer-les-comptes.ts';
import type { Tables } from './tables.gen.ts';

export interface EssaiABlanc {
  id: string;
  reglementId: string | null;
  parametre: string | null;
  valeur: number | null;
  depuis: DateCivile;
  demandeLe: string;
  faitLe: string | null;
  comptes: Readonly<Record<string, ComptesMontrables>> | null;
}

const COLONNES = sql`id, reglement_id as "reglementId", parametre, valeur, depuis, demande_le as "demandeLe",
  fait_le as "faitLe", comptes`;

export async function ecrireUnEssai(
  bd: Bd,
  essai: Pick<
    EssaiABlanc,
    'id' | 'reglementId' | 'parametre' | 'valeur' | 'depuis' | 'demandeLe'
  > & {
    demandePar: number;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('reglements.essai_a_blanc')
    .values({
      id: essai.id,
      reglement_id: essai.reglementId,
      parametre: essai.parametre,
      valeur: essai.valeur,
      depuis: essai.depuis,
      demande_par: essai.demandePar,
      demande_le: essai.demandeLe,
    })
    .execute();
}

/** Those of one version, or (null) those of parameters of the law; the latest first. */
export async function essaisDe(bd: Bd, reglementId: string | null): Promise<EssaiABlanc[]> {
  const { rows } = await sql<EssaiABlanc>`
    select ${COLONNES} from reglements.essai_a_blanc
    where reglement_id is not distinct from ${reglementId}::uuid order by demande_le desc, id limit 20`.execute(
    bd,
  );
  return rows;
}

export async function essaiParId(bd: Bd, id: string): Promise<EssaiABlanc | null> {
  const { rows } = await sql<EssaiABlanc>`
    select ${COLONNES} from reglements.essai_a_blanc where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

export async function noterLesComptes(
  bd: Bd,
  id: string,
  { comptes, le }: { comptes: NonNullable<EssaiABlanc['comptes']>; le: string },
): Promise<void> {
  await sql`update reglements.essai_a_blanc set comptes = ${JSON.stringify(comptes)}::jsonb,
    fait_le = ${le}::timestamptz where id = ${id}::uuid and fait_le is null`.execute(bd);
}
