import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface CahierEcrit {
  siteId: number;
  cle: number;
  jour: DateCivile;
  ecritLe: Instant;
  fichier: string;
  octets: number;
  rendezVous: number;
  promesses: number;
  mot: string;
}

/** @returns null when no key was ever made for this place */
export async function destinataireDuSite(bd: Bd, siteId: number): Promise<string | null> {
  const { rows } = await sql<{ destinataire: string }>`
    select destinataire from secours.cle_de_site where site_id = ${siteId} order by du desc, id desc limit 1`.execute(
    bd,
  );
  return rows[0]?.destinataire ?? null;
}

export async function sitesAvecUneCle(bd: Bd): Promise<Set<number>> {
  const { rows } = await sql<{ siteId: number }>`
    select distinct site_id as "siteId" from secours.cle_de_site`.execute(bd);
  return new Set(rows.map(({ siteId }) => siteId));
}

export async function ecrireUneCle(
  bd: Bd,
  { siteId, destinataire, du }: { siteId: number; destinataire: string; du: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('secours.cle_de_site')
    .values({ site_id: siteId, destinataire, du })
    .execute();
}

export async function noterUnCahier(bd: Bd, c: CahierEcrit): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('secours.cahier')
    .values({
      site_id: c.siteId,
      cle: c.cle,
      jour: c.jour,
      ecrit_le: c.ecritLe,
      reussi: true,
      fichier: c.fichier,
      octets: c.octets,
      rendez_vous: c.rendezVous,
      promesses: c.promesses,
      mot: c.mot,
      phrase: 'Écrit.',
    })
    .execute();
}

export async function noterUnManque(
  bd: Bd,
  m: Pick<CahierEcrit, 'siteId' | 'cle' | 'jour' | 'ecritLe'> & { phrase: string },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('secours.cahier')
    .values({
      site_id: m.siteId,
      cle: m.cle,
      jour: m.jour,
      ecrit_le: m.ecritLe,
      reussi: false,
      phrase: m.phrase,
    })
    .execute();
}

/** Where each place stands: its last pack, the last evening that failed since, the last time somebody opened one. */
export interface EtatDUnSite {
  siteId: number;
  jour: DateCivile | null;
  ecritLe: Instant | null;
  fichier: string | null;
  octets: number | null;
  rendezVous: number | null;
  promesses: number | null;
  manqueLe: Instant | null;
  manque: string | null;
  exerciceLe: Instant | null;
}

/** @param siteIds in the order they are wanted; policies hide what this reader may not know */
export async function etatsDesSites(bd: Bd, siteIds: readonly number[]): Promise<EtatDUnSite[]> {
  const { rows } = await sql<EtatDUnSite>`
    select s.id as "siteId", c.jour, c.ecrit_le as "ecritLe", c.fichier, c.octets, c.rendez_vous as "rendezVous",
      c.promesses, m.ecrit_le as "manqueLe", m.phrase as manque,
      (select max(e.le) from secours.exercice e where e.site_id = s.id) as "exerciceLe"
    from unnest(${[...siteIds]}::integer[]) with ordinality as s (id, rang)
    left join lateral (select * from secours.cahier d where d.site_id = s.id and d.reussi
      order by d.ecrit_le desc, d.id desc limit 1) c on true
    left join lateral (select * from secours.cahier d where d.site_id = s.id and not d.reussi
      and (c.ecrit_le is null or d.ecrit_le > c.ecrit_le) order by d.ecrit_le desc, d.id desc limit 1) m on true
    order by s.rang`.execute(bd);
  return rows;
}

/** Since when each place has its present key; for those who answer for keys. */
export async function clesDesSites(bd: Bd): Promise<Map<number, Instant>> {
  const { rows } = await sql<{ siteId: number; du: Instant }>`
    select site_id as "siteId", max(du) as du from secours.cle_de_site group by 1`.execute(bd);
  return new Map(rows.map(({ siteId, du }) => [siteId, du]));
}

export async function cahierDuMot(
  bd: Bd,
  siteId: number,
  mot: string,
): Promise<{ id: number; jour: DateCivile } | null> {
  const { rows } = await sql<{ id: number; jour: DateCivile }>`
    select id, jour from secours.cahier where site_id = ${siteId} and mot = ${mot} limit 1`.execute(
    bd,
  );
  return rows[0] ?? null;
}

export async function ecrireUnExercice(
  bd: Bd,
  e: { siteId: number; cle: number; cahierId: number; le: Instant; par: number },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('secours.exercice')
    .values({ site_id: e.siteId, cle: e.cle, cahier_id: e.cahierId, le: e.le, par: e.par })
    .execute();
}
