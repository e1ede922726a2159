import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface Moyen {
  id: string;
  personneId: string;
  genre: 'mobile' | 'fixe' | 'courriel';
  valeur: string;
  /** null: she was not asked whether someone else reads it. */
  sur: boolean | null;
  consigne: string | null;
}

export interface Lieu {
  id: string;
  personneId: string;
  nature: 'logement' | 'heberge' | 'courrier';
  numero: string | null;
  voie: string | null;
  complement: string | null;
  codePostal: string | null;
  commune: string | null;
  communeCode: string | null;
  consigne: string | null;
  du: string;
  au: string | null;
}

export async function moyensDe(bd: Bd, ids: readonly string[]): Promise<Moyen[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Moyen>`
    select id, personne_id as "personneId", genre, valeur, sur, consigne from personnes.moyen
    where personne_id = any (${[...ids]}::uuid[]) order by sur desc nulls last, depuis, id`.execute(
    bd,
  );
  return rows;
}

export async function lieuxDe(bd: Bd, ids: readonly string[]): Promise<Lieu[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<Lieu>`
    select id, personne_id as "personneId", nature, numero, voie, complement, code_postal as "codePostal", commune,
      commune_code as "communeCode", consigne, du, au
    from personnes.lieu where personne_id = any (${[...ids]}::uuid[]) order by au desc nulls first, du, id`.execute(
    bd,
  );
  return rows;
}

export async function ecrireDesMoyens(
  bd: Bd,
  moyens: readonly Moyen[],
  depuis: string,
): Promise<void> {
  if (moyens.length === 0) return;
  await bd
    .withTables<Tables>()
    .insertInto('personnes.moyen')
    .values(
      moyens.map(({ id, personneId, genre, valeur, sur, consigne }) => ({
        id,
        personne_id: personneId,
        genre,
        valeur,
        sur,
        consigne,
        depuis,
      })),
    )
    .execute();
}

export async function ecrireDesLieux(bd: Bd, lieux: readonly Lieu[]): Promise<void> {
  if (lieux.length === 0) return;
  await bd
    .withTables<Tables>()
    .insertInto('personnes.lieu')
    .values(
      lieux.map((lieu) => ({
        id: lieu.id,
        personne_id: lieu.personneId,
        nature: lieu.nature,
        numero: lieu.numero,
        voie: lieu.voie,
        complement: lieu.complement,
        code_postal: lieu.codePostal,
        commune: lieu.commune,
        commune_code: lieu.communeCode,
        consigne: lieu.consigne,
        du: lieu.du,
        au: lieu.au,
      })),
    )
    .execute();
}

/** Rows are corrected one by one: what another hand wrote meanwhile stays. A row that is gone is left gone. */
export async function corrigerUnMoyen(bd: Bd, moyen: Omit<Moyen, 'personneId'>): Promise<void> {
  const { id, genre, valeur, sur, consigne } = moyen;
  await sql`
    update personnes.moyen set genre = ${genre}, valeur = ${valeur}, sur = ${sur}, consigne = ${consigne}
    where id = ${id}`.execute(bd);
}

/** The same for a place; one hidden from this reader is not reached. */
export async function corrigerUnLieu(bd: Bd, lieu: Omit<Lieu, 'personneId'>): Promise<void> {
  await sql`
    update personnes.lieu set nature = ${lieu.nature}, numero = ${lieu.numero}, voie = ${lieu.voie},
      complement = ${lieu.complement}, code_postal = ${lieu.codePostal}, commune = ${lieu.commune},
      commune_code = ${lieu.communeCode}, consigne = ${lieu.consigne}, du = ${lieu.du}, au = ${lieu.au}
    where id = ${lieu.id}`.execute(bd);
}

export async function retirerDesMoyens(bd: Bd, ids: readonly string[]): Promise<void> {
  await sql`delete from personnes.moyen where id = any (${[...ids]}::uuid[])`.execute(bd);
}
export async function retirerDesLieux(bd: Bd, ids: readonly string[]): Promise<void> {
  await sql`delete from personnes.lieu where id = any (${[...ids]}::uuid[])`.execute(bd);
}
