import { type Bd, sql } from '#socle';
import type { ListeDeTravail } from '../domaine/listes.ts';
import { COLONNES, type OrientationEnBase } from './orientations.ts';

export interface PourQui {
  /** One for a team; one a territory for a mission over the whole département. */
  cles: readonly number[];
  /** −1 for a reader who is nobody by name. */
  agentId: number;
  jour: string;
}

type Fragment = ReturnType<typeof sql>;

interface Requete {
  /** Of the keys of the team, « = s.cle » one by one or « = any (…) »: each reads one index; no row is in two of them. */
  parCle: readonly ((egale: Fragment) => Fragment)[];
  /** Of this agent by name. */
  aElle?: Fragment;
  /** What comes before the day, where a list has one. */
  rang?: Fragment;
  jour: Fragment;
  sens: 'asc' | 'desc';
}

const REVENUE = sql`retour_vu_le is null and repondue_le is not null
  and etat in ('plus_de_temps', 'acceptee', 'refusee', 'premier_rendez_vous', 'close')`;

const deToutes = (cles: readonly number[]): Fragment => sql`${[...cles]}::integer[]`;

/** Those that this team, or this agent by name, received; a service that wrote to itself has them once. */
const recues = ({ cles, agentId }: PourQui, condition: Fragment) => ({
  parCle: (egale: Fragment) =>
    sql`vers_cle ${egale} and vers_agent is null and not de_cle = any (${deToutes(cles)}) and ${condition}`,
  aElle: sql`vers_agent = ${agentId} and not de_cle = any (${deToutes(cles)}) and ${condition}`,
});

function requeteDe(liste: ListeDeTravail, qui: PourQui): Requete {
  const { agentId, jour } = qui;
  switch (liste) {
    case 'a_repondre': {
      const attend = sql`attendue_le is not null`;
      return {
        parCle: [(egale) => sql`vers_cle ${egale} and vers_agent is null and ${attend}`],
        aElle: sql`vers_agent = ${agentId} and ${attend}`,
        jour: sql`attendue_le`,
        sens: 'asc',
      };
    }
    case 'revenues':
      return {
        parCle: [(egale) => sql`de_cle ${egale} and ${REVENUE}`],
        jour: sql`repondue_le`,
        sens: 'desc',
      };
    case 'sans_nouvelles':
      return {
        parCle: [
          // Said twice: the first is what the planner knows the share of.
          (egale) =>
            sql`de_cle ${egale} and attendue_le is not null and attendue_le < ${jour}::date`,
        ],
        jour: sql`attendue_le`,
        sens: 'asc',
      };
    case 'en_cours': {
      const nous = recues(qui, sql`etat in ('acceptee', 'premier_rendez_vous')`);
      return {
        parCle: [
          (egale) => sql`de_cle ${egale} and close_le is null and not (${REVENUE})
            and (attendue_le is null or attendue_le >= ${jour}::date)`,
          nous.parCle,
        ],
        aElle: nous.aElle,
        // First what waits for a move of ours: another way to find, an agreement, a sending.
        rang: sql`case etat when 'refusee' then 0 when 'proposee' then 1 when 'accordee' then 1
          when 'acceptee' then 3 when 'main_passee' then 3 when 'premier_rendez_vous' then 4 else 2 end`,
        jour: sql`coalesce(attendue_le::timestamp, (premier_rendez_vous_le at time zone 'Europe/Paris'),
          (proposee_le at time zone 'Europe/Paris'))`,
        sens: 'asc',
      };
    }
    case 'terminees': {
      const finie = sql`close_le is not null`;
      const nous = recues(qui, finie);
      return {
        parCle: [(egale) => sql`de_cle ${egale} and ${finie}`, nous.parCle],
        aElle: nous.aElle,
        jour: sql`close_le`,
        sens: 'desc',
      };
    }
  }
}

/** Each reading asked of each key, in the order of its index, then of the agent herself. */
const desLectures = (
  { parCle, aElle }: Requete,
  { cles }: PourQui,
  lire: (condition: Fragment) => Fragment,
): Fragment[] => [
  ...parCle.map(
    (condition) =>
      sql`(select d.* from unnest(${deToutes(cles)}) as s (cle) cross join lateral (${lire(condition(sql`= s.cle`))}) d)`,
  ),
  ...(aElle ? [sql`(${lire(aElle)})`] : []),
];

/** The first of a work list, as many as said of each of its readings, and in which order they come. */
function premieres(liste: ListeDeTravail, qui: PourQui, combien: number) {
  const requete = requeteDe(liste, qui);
  const { rang, jour, sens } = requete;
  // The base refuses to order by a constant.
  const avant = rang ? sql`${rang}, ` : sql``;
  const ordre = sens === 'asc' ? sql`asc` : sql`desc`;
  const lues = desLectures(
    requete,
    qui,
    (condition) => sql`select ${COLONNES}, ${rang ?? sql`0`} as rang, ${jour} as ordre
      from orientations.orientation where ${condition}
      order by ${avant}${jour} ${ordre}, id limit ${combien}`,
  );
  return { lues: sql.join(lues, sql` union all `), enOrdre: sql`rang, ordre ${ordre}, id` };
}

/** One page of a work list, in its order; each branch reads no further than the page. */
export async function pageDeTravail(
  bd: Bd,
  liste: ListeDeTravail,
  qui: PourQui,
  { debut, combien }: { debut: number; combien: number },
): Promise<OrientationEnBase[]> {
  const { lues, enOrdre } = premieres(liste, qui, debut + combien);
  const { rows } = await sql<OrientationEnBase>`
    select * from (${lues}) lues order by ${enOrdre} offset ${debut} limit ${combien}`.execute(bd);
  return rows;
}

export interface TeteDeListe {
  premieres: OrientationEnBase[];
  /** True up to the bound. */
  combien: number;
}

/** What is asked of a list: how many to show, and up to how many to count. */
export interface EnTete {
  montrees: number;
  comptees: number;
}

/** The first of each of these lists, and how many each holds up to its bound: one reading for all. */
export async function tetesDesListes<L extends ListeDeTravail>(
  bd: Bd,
  voulues: Readonly<Record<L, EnTete>>,
  qui: PourQui,
): Promise<Record<L, TeteDeListe>> {
  const listes = Object.keys(voulues) as L[];
  const tetes = listes.map((liste) => {
    const { montrees, comptees } = voulues[liste];
    const { lues, enOrdre } = premieres(liste, qui, Math.max(montrees, comptees));
    return sql`select * from (
      select l.*, ${liste}::text as liste, row_number() over (order by ${enOrdre}) as place,
        (count(*) over ())::int as combien from (${lues}) l) t where place <= ${Math.max(montrees, 1)}`;
  });
  const { rows } = await sql<OrientationEnBase & { liste: L; combien: number }>`
    ${sql.join(tetes, sql` union all `)} order by liste, place`.execute(bd);
  const rendues = {} as Record<L, TeteDeListe>;
  for (const liste of listes) {
    const siennes = rows.filter((row) => row.liste === liste);
    // Where none is shown, one row still brought the number.
    const premieres = siennes.slice(0, voulues[liste].montrees);
    rendues[liste] = { premieres, combien: siennes[0]?.combien ?? 0 };
  }
  return rendues;
}

/** How many each of these lists holds, up to a bound beyond which the figure would not help. */
export async function compterLeTravail<L extends ListeDeTravail>(
  bd: Bd,
  listes: readonly L[],
  qui: PourQui,
  borne: number,
): Promise<Record<L, number>> {
  const comptes = listes.map((liste) => {
    const requete = requeteDe(liste, qui);
    const branches = [
      ...requete.parCle.map((condition) => condition(sql`= any (${deToutes(qui.cles)})`)),
      ...(requete.aElle ? [requete.aElle] : []),
    ].map(
      (condition) =>
        sql`(select 1 from orientations.orientation where ${condition} limit ${borne})`,
    );
    return sql`(select count(*)::int from (${sql.join(branches, sql` union all `)}) c) as ${sql.ref(liste)}`;
  });
  const { rows } = await sql<Record<L, number>>`select ${sql.join(comptes)}`.execute(bd);
  return rows[0] as Record<L, number>;
}
