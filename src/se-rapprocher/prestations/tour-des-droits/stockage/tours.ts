import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface TourEnBase {
  id: string;
  objetId: string;
  cle: number | null;
  personneId: string | null;
  voie: 'guichet' | 'en_ligne';
  langue: 'fr' | 'en';
  mois: string;
  /** Ciphered. */
  carnet: string;
  demandes: readonly string[];
  gardeLe: Instant;
  gardePar: number | null;
}

export async function ecrireUnTour(bd: Bd, tour: TourEnBase): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('tour_des_droits.tour')
    .values({
      id: tour.id,
      objet_id: tour.objetId,
      cle: tour.cle,
      personne_id: tour.personneId,
      voie: tour.voie,
      langue: tour.langue,
      mois: tour.mois,
      carnet: tour.carnet,
      demandes: [...tour.demandes],
      garde_le: tour.gardeLe,
      garde_par: tour.gardePar,
    })
    .execute();
}

const COLONNES = sql`
  id, objet_id as "objetId", cle, personne_id as "personneId", voie, langue, mois, carnet, demandes,
  garde_le as "gardeLe", garde_par as "gardePar"`;

/** Those of these objects, of this person, or this one; the policies decide which this reader sees. The latest first. */
export async function toursDe(
  bd: Bd,
  quels: { id: string } | { objetIds: readonly string[] } | { personneIds: readonly string[] },
): Promise<TourEnBase[]> {
  const condition =
    'id' in quels
      ? sql`id = ${quels.id}::uuid`
      : 'objetIds' in quels
        ? sql`objet_id = any (${[...quels.objetIds]}::uuid[])`
        : sql`personne_id = any (${[...quels.personneIds]}::uuid[])`;
  const { rows } = await sql<TourEnBase>`
    select ${COLONNES} from tour_des_droits.tour where ${condition}
    order by garde_le desc, id limit 20`.execute(bd);
  return rows;
}

/** @returns false when there was none that this reader may erase */
export async function effacerEnBase(bd: Bd, id: string): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .deleteFrom('tour_des_droits.tour')
    .where('id', '=', id)
    .executeTakeFirst();
  return reponse.numDeletedRows === 1n;
}
