import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export type GenreDeProche = 'famille' | 'association' | 'voisinage' | 'travail';
export interface Proche {
  id: string;
  personneId: string;
  nom: string;
  qui: string;
  genre: GenreDeProche;
  telephone: string | null;
  consigne: string | null;
  peutEtreAppele: boolean;
}

export async function prochesDe(bd: Bd, ids: readonly string[]): Promise<Proche[]> {
  const { rows } = await sql<Proche>`
    select id, personne_id as "personneId", nom, qui, genre, telephone, consigne, peut_etre_appele as "peutEtreAppele"
    from personnes.proche where personne_id = any (${[...ids]}::uuid[])
    order by peut_etre_appele desc, nom, id limit 60`.execute(bd);
  return rows;
}

const colonnesDe = ({ nom, qui, genre, telephone, consigne, peutEtreAppele }: Proche) => ({
  nom,
  qui,
  genre,
  telephone,
  consigne,
  peut_etre_appele: peutEtreAppele,
});

export async function ecrireUnProche(bd: Bd, proche: Proche, depuis: string): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('personnes.proche')
    .values({ ...colonnesDe(proche), id: proche.id, personne_id: proche.personneId, depuis })
    .execute();
}

/** @returns false when it is not there, or not this reader's */
export async function corrigerUnProcheEnBase(bd: Bd, proche: Proche): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('personnes.proche')
    .set(colonnesDe(proche))
    .where('id', '=', proche.id)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
