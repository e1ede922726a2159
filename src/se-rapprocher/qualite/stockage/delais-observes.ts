import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { DelaiCompte, FaitDeDelai } from '../domaine/compter-les-delais.ts';
import type { Tables } from './tables.gen.ts';

export const moisDejaObserves = async (bd: Bd): Promise<string[]> => {
  const { rows } = await sql<{ mois: string }>`select mois from qualite.mois_observe`.execute(bd);
  return rows.map(({ mois }) => mois);
};

export async function ecrireUnMois(
  bd: Bd,
  mois: DateCivile,
  faits: readonly FaitDeDelai[],
  compteLe: DateCivile,
): Promise<void> {
  const base = bd.withTables<Tables>();
  await base.insertInto('qualite.mois_observe').values({ mois, compte_le: compteLe }).execute();
  if (faits.length > 0)
    await base
      .insertInto('qualite.fait_de_delai')
      .values(faits.map((fait) => ({ ...fait, mois })))
      .execute();
}

export async function faitsDuTrimestre(
  bd: Bd,
  { du, au }: { du: DateCivile; au: DateCivile },
): Promise<FaitDeDelai[]> {
  const { rows } = await sql<FaitDeDelai>`
    select quoi, issue, jours, sum(combien)::integer as combien from qualite.fait_de_delai
    where mois >= ${du}::date and mois < ${au}::date group by quoi, issue, jours`.execute(bd);
  return rows;
}

export async function trimestreEstCompte(bd: Bd, trimestre: DateCivile): Promise<boolean> {
  const { rows } = await sql`
    select 1 from qualite.delai_observe where trimestre = ${trimestre}::date limit 1`.execute(bd);
  return rows.length > 0;
}

export async function ecrireUnTrimestre(
  bd: Bd,
  trimestre: DateCivile,
  delais: readonly DelaiCompte[],
  {
    calculeLe,
    encadrementLe,
    publicLe,
  }: Record<'calculeLe' | 'encadrementLe' | 'publicLe', string>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('qualite.delai_observe')
    .values(
      delais.map((delai) => ({
        ...delai,
        trimestre,
        calcule_le: calculeLe,
        encadrement_le: encadrementLe,
        public_le: publicLe,
      })),
    )
    .execute();
}

export interface DelaiObserve extends DelaiCompte {
  trimestre: DateCivile;
  calculeLe: DateCivile;
}

/** The newest quarter that this reader may read; the policies say which. */
export async function dernierTrimestre(bd: Bd): Promise<DelaiObserve[]> {
  const { rows } = await sql<DelaiObserve>`
    select quoi, effectif, mediane, part, trimestre, calcule_le as "calculeLe" from qualite.delai_observe
    where trimestre = (select max(trimestre) from qualite.delai_observe)`.execute(bd);
  return rows;
}

export async function oublierLesFaitsAvant(bd: Bd, jour: DateCivile): Promise<void> {
  await sql`delete from qualite.fait_de_delai where mois < ${jour}::date`.execute(bd);
  await sql`delete from qualite.mois_observe where mois < ${jour}::date`.execute(bd);
}
