import { type Bd, sql } from '#socle';
import type { Engagement, Moyen } from '../domaine/engagement.ts';
import type { Tables } from './tables.gen.ts';

const COLONNES = sql`
  e.id, e.cle, e.delai, e.jours_ouvres as "joursOuvres", e.quoi, e.quoi_en as "quoiEn", e.indicateur,
  e.comment_savoir as "commentSavoir", e.comment_savoir_en as "commentSavoirEn", e.publie_le as "publieLe",
  e.retire_le as "retireLe", e.pourquoi_retire as "pourquoiRetire", e.version,
  coalesce((select jsonb_agg(jsonb_build_object('rang', m.rang, 'nature', m.nature, 'quoi', m.quoi, 'quoiEn', m.quoi_en,
    'prevu', m.prevu, 'minimum', m.minimum, 'enPlace', m.en_place, 'constateLe', m.constate_le) order by m.rang)
    from qualite.moyen m where m.engagement_id = e.id), '[]'::jsonb) as moyens`;

/** The département's first, then team by team; those withdrawn since this day are still said. */
export async function engagementsDepuis(bd: Bd, jour: string): Promise<Engagement[]> {
  const { rows } = await sql<Engagement>`
    select ${COLONNES} from qualite.engagement e where e.retire_le is null or e.retire_le >= ${jour}::date
    order by (e.retire_le is not null), e.cle nulls first, e.publie_le, e.id limit 300`.execute(bd);
  return rows;
}

export async function chercherUnEngagement(bd: Bd, id: string): Promise<Engagement | null> {
  const { rows } = await sql<Engagement>`
    select ${COLONNES} from qualite.engagement e where e.id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** @returns false when this delay is already published for this team */
export async function ecrireUnEngagement(
  bd: Bd,
  engagement: Omit<Engagement, 'retireLe' | 'pourquoiRetire' | 'version'> & { publiePar: number },
): Promise<boolean> {
  const base = bd.withTables<Tables>();
  const fait = await base
    .insertInto('qualite.engagement')
    .values({
      id: engagement.id,
      cle: engagement.cle,
      delai: engagement.delai,
      jours_ouvres: engagement.joursOuvres,
      quoi: engagement.quoi,
      quoi_en: engagement.quoiEn,
      indicateur: engagement.indicateur,
      comment_savoir: engagement.commentSavoir,
      comment_savoir_en: engagement.commentSavoirEn,
      publie_le: engagement.publieLe,
      publie_par: engagement.publiePar,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  if (fait.numInsertedOrUpdatedRows !== 1n) return false;
  const moyens = engagement.moyens.map((moyen) => ({
    engagement_id: engagement.id,
    rang: moyen.rang,
    nature: moyen.nature,
    quoi: moyen.quoi,
    quoi_en: moyen.quoiEn,
    prevu: moyen.prevu,
    minimum: moyen.minimum,
    en_place: moyen.enPlace,
    constate_le: moyen.constateLe,
  }));
  // None: the end of the transaction refuses, as it would whoever wrote.
  if (moyens.length > 0) await base.insertInto('qualite.moyen').values(moyens).execute();
  return true;
}

export async function constaterEnBase(
  bd: Bd,
  engagementId: string,
  { rang, enPlace, constateLe }: Pick<Moyen, 'rang' | 'enPlace' | 'constateLe'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('qualite.moyen')
    .set({ en_place: enPlace, constate_le: constateLe })
    .where('engagement_id', '=', engagementId)
    .where('rang', '=', rang)
    .execute();
}

/** @returns false when another hand changed it first */
export async function retirerEnBase(
  bd: Bd,
  { id, version, le, pourquoi }: { id: string; version: number; le: string; pourquoi: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('qualite.engagement')
    .set({ retire_le: le, pourquoi_retire: pourquoi, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .where('retire_le', 'is', null)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
