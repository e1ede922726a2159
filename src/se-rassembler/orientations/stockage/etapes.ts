import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export type GenreDEtape =
  | 'proposee'
  | 'accordee'
  | 'envoyee'
  | 'lue'
  | 'acceptee'
  | 'refusee'
  | 'plus_de_temps'
  | 'premier_rendez_vous'
  | 'main_passee'
  | 'close'
  | 'retiree'
  | 'rappel'
  | 'a_rappeler'
  | 'lien_envoye'
  | 'code_donne'
  | 'code_envoye'
  | 'rappel_ecrit'
  | 'parti'
  | 'pas_parti'
  | 'lien_eteint';

export interface Etape {
  id: string;
  orientationId: string;
  /** The team that sent. */
  cle: number;
  /** `emetteur`: her words when she agreed are for the team that heard them. */
  pour: 'tous' | 'emetteur';
  genre: GenreDEtape;
  le: Instant;
  auteur: string;
  moyen: 'en_ligne' | 'lien' | 'telephone' | 'machine' | 'systeme';
  mots: string | null;
}

export async function ecrireUneEtape(bd: Bd, etape: Etape): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('orientations.etape')
    .values({
      id: etape.id,
      orientation_id: etape.orientationId,
      cle: etape.cle,
      pour: etape.pour,
      genre: etape.genre,
      le: etape.le,
      auteur: etape.auteur,
      moyen: etape.moyen,
      mots: etape.mots,
    })
    .execute();
}

export async function etapeParId(bd: Bd, id: string): Promise<Etape | null> {
  const { rows } = await sql<Etape>`
    select id, orientation_id as "orientationId", cle, pour, genre, le, auteur, moyen, mots
    from orientations.etape where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** Within one instant (a danger is proposed, agreed and sent at once), the order of a life. */
const ORDRE = [
  'proposee',
  'accordee',
  'envoyee',
  'lue',
  'acceptee',
  'premier_rendez_vous',
  'close',
];

/** What happened, the latest first; only what this reader may read of it. */
export async function etapesDe(bd: Bd, orientationId: string): Promise<Etape[]> {
  const { rows } = await sql<Etape>`
    select id, orientation_id as "orientationId", cle, pour, genre, le, auteur, moyen, mots
    from orientations.etape where orientation_id = ${orientationId}::uuid order by le desc, array_position(${ORDRE}::text[], genre) desc, id limit 200`.execute(
    bd,
  );
  return rows;
}
