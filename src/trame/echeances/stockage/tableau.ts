import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';

/** Where a clock stands for whoever must answer. */
export type Situation = 'a_l_heure' | 'bientot' | 'en_retard';

export interface LigneDuTableau {
  regime: string;
  aLHeure: number;
  bientot: number;
  enRetard: number;
  arretees: number;
  /** Done since the day asked, and of these, in time. */
  tenues: number;
  tenuesALHeure: number;
}

export async function compterParRegime(
  bd: Bd,
  { jour, bientotLe, depuis }: { jour: DateCivile; bientotLe: DateCivile; depuis: Instant },
): Promise<LigneDuTableau[]> {
  const { rows } = await sql<LigneDuTableau>`
    select regime, a_l_heure as "aLHeure", bientot as "bientot", en_retard as "enRetard", arretees, tenues,
      tenues_a_l_heure as "tenuesALHeure"
    from echeances.compter_pour_le_tableau(${jour}::date, ${bientotLe}::date, ${depuis}::timestamptz)`.execute(
    bd,
  );
  return rows;
}

export interface EcheanceATraiter {
  id: string;
  objet: string;
  objetId: string;
  personneId: string | null;
  depart: DateCivile;
  echueLe: DateCivile;
}

/** One page of a rule's clocks in one situation, the nearest end first; the policies say which of them this reader sees. */
export async function echeancesATraiter(
  bd: Bd,
  {
    regime,
    situation,
    jour,
    bientotLe,
    cles,
    limite,
    apres,
  }: {
    regime: string;
    situation: Situation;
    jour: DateCivile;
    bientotLe: DateCivile;
    /** Repeated from the policy so that the planner sees its values; null: all that the policies let see. */
    cles: readonly number[] | null;
    limite: number;
    apres: number;
  },
): Promise<EcheanceATraiter[]> {
  const ou = {
    a_l_heure: sql`e.etat = 'en_cours' and e.echue_le > ${bientotLe}`,
    bientot: sql`e.etat = 'en_cours' and e.echue_le between ${jour} and ${bientotLe}`,
    en_retard: sql`e.etat in ('en_cours', 'depassee') and e.echue_le < ${jour}`,
  }[situation];
  const equipes = cles === null ? sql`true` : sql`e.cle = any (${[...cles]}::integer[])`;
  const { rows } = await sql<EcheanceATraiter>`
    select e.id, e.objet, e.objet_id as "objetId", e.personne_id as "personneId", e.faits->>'depart' as depart,
      e.echue_le as "echueLe"
    from echeances.echeance e
    where e.etat in ('en_cours', 'suspendue', 'depassee') and ${equipes} and e.regime = ${regime} and ${ou}
    order by e.echue_le, e.id limit ${limite} offset ${apres}`.execute(bd);
  return rows;
}

/** What of a kind has a day of the administration's that is past, or near: the nearest first, up to a bound. */
export async function objetsQuiPressent(
  bd: Bd,
  {
    genre,
    situation,
    jour,
    bientotLe,
    cles,
    regimes,
    limite,
  }: {
    genre: string;
    situation: Exclude<Situation, 'a_l_heure'>;
    jour: DateCivile;
    bientotLe: DateCivile;
    cles: readonly number[];
    regimes: readonly string[];
    limite: number;
  },
): Promise<string[]> {
  const ou =
    situation === 'bientot'
      ? sql`e.etat = 'en_cours' and e.echue_le between ${jour} and ${bientotLe}`
      : sql`e.etat in ('en_cours', 'depassee') and e.echue_le < ${jour}`;
  const { rows } = await sql<{ objetId: string }>`
    select e.objet_id as "objetId" from echeances.echeance e
    where e.etat in ('en_cours', 'suspendue', 'depassee') and e.cle = any (${[...cles]}::integer[])
      and e.regime = any (${[...regimes]}::text[]) and e.objet = ${genre} and ${ou}
    group by 1 order by min(e.echue_le), 1 limit ${limite}`.execute(bd);
  return rows.map(({ objetId }) => objetId);
}
