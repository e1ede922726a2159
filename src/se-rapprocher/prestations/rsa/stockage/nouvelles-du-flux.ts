import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';

export type GenreDeNouvelle = 'a_orienter' | 'suspendu' | 'repris' | 'clos';
export type EtatDeNouvelle = 'a_voir' | 'vue' | 'ouverte' | 'sans_objet';

export interface NouvelleEnBase {
  id: string;
  personneId: string;
  cle: number;
  genre: GenreDeNouvelle;
  reference: DateCivile;
  appriseLe: DateCivile;
  parcoursId: string | null;
  etat: EtatDeNouvelle;
}

const COLONNES = sql`id, personne_id as "personneId", cle, genre, reference, apprise_le as "appriseLe",
  parcours_id as "parcoursId", etat`;

export interface NouvelleAEcrire
  extends Pick<NouvelleEnBase, 'id' | 'personneId' | 'cle' | 'genre' | 'parcoursId'> {
  foyerId: string;
}

/** @returns those that were not known yet */
export async function ecrireDesNouvelles(
  bd: Bd,
  nouvelles: readonly NouvelleAEcrire[],
  { reference, appriseLe }: Pick<NouvelleEnBase, 'reference' | 'appriseLe'>,
): Promise<NouvelleEnBase[]> {
  const { rows } = await sql<NouvelleEnBase>`
    insert into rsa.nouvelle_du_flux (id, personne_id, foyer_id, cle, genre, reference, apprise_le, parcours_id)
    select id, "personneId", "foyerId", cle, genre, ${reference}::date, ${appriseLe}::date, "parcoursId"
    from jsonb_to_recordset(${JSON.stringify(nouvelles)}::jsonb) as n (id uuid, "personneId" uuid, "foyerId" uuid,
      cle integer, genre text, "parcoursId" uuid)
    on conflict (personne_id, genre, reference) do nothing
    returning ${COLONNES}`.execute(bd);
  return rows;
}

/** Of these persons, the parcours that is not over, with the team that accompanies. */
export async function parcoursOuvertsDe(
  bd: Bd,
  personneIds: readonly string[],
): Promise<ReadonlyMap<string, { parcoursId: string; cle: number }>> {
  const { rows } = await sql<{ personneId: string; parcoursId: string; cle: number }>`
    select personne_id as "personneId", id as "parcoursId", coalesce(cle_referente, cle) as cle from rsa.parcours
    where personne_id = any (${[...personneIds]}::uuid[]) and sortie_le is null`.execute(bd);
  return new Map(rows.map(({ personneId, ...ou }) => [personneId, ou]));
}

/** Entries of these persons that nobody answered yet. */
export async function entreesEnAttente(
  bd: Bd,
  personneIds: readonly string[],
): Promise<NouvelleEnBase[]> {
  const { rows } = await sql<NouvelleEnBase>`select ${COLONNES} from rsa.nouvelle_du_flux
    where personne_id = any (${[...personneIds]}::uuid[]) and genre = 'a_orienter' and etat = 'a_voir'`.execute(
    bd,
  );
  return rows;
}

/** What this reader's teams have not seen yet, entries first in the order in which they were known; 200 at most. */
export async function nouvellesAVoir(bd: Bd): Promise<NouvelleEnBase[]> {
  const { rows } = await sql<NouvelleEnBase>`select ${COLONNES} from rsa.nouvelle_du_flux
    where etat = 'a_voir' order by genre <> 'a_orienter', apprise_le, id limit 200`.execute(bd);
  return rows;
}

export async function nouvellesDuParcours(bd: Bd, parcoursId: string): Promise<NouvelleEnBase[]> {
  const { rows } = await sql<NouvelleEnBase>`select ${COLONNES} from rsa.nouvelle_du_flux
    where parcours_id = ${parcoursId}::uuid and etat = 'a_voir' order by reference desc, id`.execute(
    bd,
  );
  return rows;
}

export async function uneNouvelle(bd: Bd, id: string): Promise<NouvelleEnBase | null> {
  const { rows } = await sql<NouvelleEnBase>`select ${COLONNES} from rsa.nouvelle_du_flux
    where id = ${id}::uuid and etat = 'a_voir' for update`.execute(bd);
  return rows[0] ?? null;
}

export async function repondreAuxNouvelles(
  bd: Bd,
  ids: readonly string[],
  {
    etat,
    le,
    nom = null,
    mots = null,
    parcoursId = null,
  }: {
    etat: Exclude<EtatDeNouvelle, 'a_voir'>;
    le: DateCivile;
    nom?: string | null;
    mots?: string | null;
    parcoursId?: string | null;
  },
): Promise<void> {
  await sql`update rsa.nouvelle_du_flux set etat = ${etat}, vue_le = ${le}::date, vue_nom = ${nom}, mots = ${mots},
    parcours_id = coalesce(parcours_id, ${parcoursId}::uuid) where id = any (${[...ids]}::uuid[])`.execute(
    bd,
  );
}

/** The team of her commune sees her record: it must orient her. */
export async function ouvrirAQuiOriente(
  bd: Bd,
  entrees: readonly Pick<NouvelleEnBase, 'personneId' | 'cle'>[],
): Promise<void> {
  await sql`select rsa.ouvrir_a_qui_oriente(${entrees.map((e) => e.personneId)}::uuid[],
    ${entrees.map((e) => e.cle)}::integer[])`.execute(bd);
}
