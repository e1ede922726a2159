import { type Bd, sql } from '#socle';
import type { Chiffre } from '../domaine/compter.ts';
import type { Tables } from './tables.gen.ts';

export interface QuandLire {
  calculeLe: string;
  encadrementLe: string;
  publicLe: string;
}

export async function ecrireLesChiffres(
  bd: Bd,
  mois: string,
  chiffres: readonly Chiffre[],
  { calculeLe, encadrementLe, publicLe }: QuandLire,
): Promise<void> {
  const lignes = chiffres.map((chiffre) => ({
    ...chiffre,
    mois,
    calcule_le: calculeLe,
    encadrement_le: encadrementLe,
    public_le: publicLe,
  }));
  if (lignes.length > 0)
    await bd.withTables<Tables>().insertInto('observatoire.chiffre').values(lignes).execute();
}

/** The months whose figures this reader may read, the newest first; the policies say which. */
export async function moisLisibles(bd: Bd): Promise<string[]> {
  const { rows } = await sql<{ mois: string }>`
    select distinct mois from observatoire.chiffre order by mois desc limit 24`.execute(bd);
  return rows.map(({ mois }) => mois);
}

export const chiffresDuMois = (bd: Bd, mois: string): Promise<Chiffre[]> =>
  bd
    .withTables<Tables>()
    .selectFrom('observatoire.chiffre')
    .where('mois', '=', mois)
    .orderBy('indicateur')
    .orderBy('axe')
    .select(['indicateur', 'axe', 'valeur', 'effectif', 'mediane', 'p90', 'part'])
    .execute() as Promise<Chiffre[]>;
