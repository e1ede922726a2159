import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export type NatureDeLien = 'parent' | 'vit_avec' | 'aide' | 'fratrie';
export interface Lien {
  id: string;
  de: string;
  a: string;
  nature: NatureDeLien;
  precision: string | null;
  du: string;
  au: string | null;
}
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
export type NatureDeRepresentation =
  | 'autorite_parentale'
  | 'delegation'
  | 'retrait'
  | 'tutelle'
  | 'curatelle'
  | 'mandat';
export interface Representation {
  id: string;
  personneId: string;
  nature: NatureDeRepresentation;
  par: string | null;
  parQui: string | null;
  du: string;
  au: string | null;
}
export type RubriqueDeParole = 'ce_qui_compte' | 'ce_que_je_sais_faire';
export interface Parole {
  id: string;
  rubrique: RubriqueDeParole;
  mots: string;
  ecriteLe: string;
  ecritePar: 'elle' | 'avec_elle';
  versions: number;
}

/** Her declared links, either way; those with someone this reader does not see are not among them. */
export async function liensDe(bd: Bd, id: string): Promise<Lien[]> {
  const { rows } = await sql<Lien>`
    select id, de, a, nature, precision, du, au from personnes.lien where de = ${id}
    union all select id, de, a, nature, precision, du, au from personnes.lien where a = ${id}
    order by au desc nulls first, nature, du, id limit 60`.execute(bd);
  return rows;
}

export async function ecrireUnLien(bd: Bd, lien: Lien): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    insert into personnes.lien (id, de, a, nature, precision, du)
    values (${lien.id}, ${lien.de}, ${lien.a}, ${lien.nature}, ${lien.precision}, ${lien.du})
    on conflict do nothing returning id`.execute(bd);
  return rows.length === 1;
}
export async function finirUnLienEnBase(bd: Bd, id: string, au: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update personnes.lien set au = greatest(du, ${au}::date) where id = ${id} and au is null returning id`.execute(
    bd,
  );
  return rows.length === 1;
}

export async function prochesDe(bd: Bd, id: string): Promise<Proche[]> {
  const { rows } = await sql<Proche>`
    select id, personne_id as "personneId", nom, qui, genre, telephone, consigne, peut_etre_appele as "peutEtreAppele"
    from personnes.proche where personne_id = ${id} order by peut_etre_appele desc, nom, id limit 60`.execute(
    bd,
  );
  return rows;
}
export async function ecrireUnProche(bd: Bd, proche: Proche, depuis: string): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('personnes.proche')
    .values({
      id: proche.id,
      personne_id: proche.personneId,
      nom: proche.nom,
      qui: proche.qui,
      genre: proche.genre,
      telephone: proche.telephone,
      consigne: proche.consigne,
      peut_etre_appele: proche.peutEtreAppele,
      depuis,
    })
    .execute();
}
export async function retirerUnProche(bd: Bd, personneId: string, id: string): Promise<void> {
  await sql`delete from personnes.proche where id = ${id} and personne_id = ${personneId}`.execute(
    bd,
  );
}

const REPRESENTATION = sql`
  select id, personne_id as "personneId", nature, par, par_qui as "parQui", du, au from personnes.representation`;

/** Who represents her, and whom she represents. */
export async function representationsDe(bd: Bd, id: string): Promise<Representation[]> {
  const { rows } = await sql<Representation>`
    ${REPRESENTATION} where personne_id = ${id} union all ${REPRESENTATION} where par = ${id}
    order by au desc nulls first, du desc, id limit 60`.execute(bd);
  return rows;
}
export async function ecrireUneRepresentation(
  bd: Bd,
  representation: Representation,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('personnes.representation')
    .values({
      id: representation.id,
      personne_id: representation.personneId,
      nature: representation.nature,
      par: representation.par,
      par_qui: representation.parQui,
      du: representation.du,
      au: representation.au,
    })
    .execute();
}

/** The last version of each part of her block, and how many there were. */
export async function parolesDe(bd: Bd, id: string): Promise<Parole[]> {
  const { rows } = await sql<Parole>`
    select distinct on (rubrique) id, rubrique, mots, ecrite_le as "ecriteLe", ecrite_par as "ecritePar",
      (count(*) over (partition by rubrique))::integer as versions
    from personnes.parole where personne_id = ${id} order by rubrique, ecrite_le desc, id`.execute(
    bd,
  );
  return rows;
}
export async function ecrireUneParole(
  bd: Bd,
  parole: Omit<Parole, 'versions'> & { personneId: string },
): Promise<void> {
  await sql`
    insert into personnes.parole (id, personne_id, rubrique, mots, ecrite_le, ecrite_par)
    values (${parole.id}, ${parole.personneId}, ${parole.rubrique}, ${parole.mots}, ${parole.ecriteLe},
      ${parole.ecritePar})`.execute(bd);
}
