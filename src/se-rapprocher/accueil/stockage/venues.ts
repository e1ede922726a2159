import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { EtatDeVenue, MotifDeDepart } from '../domaine/venue.ts';

export interface Venue {
  id: string;
  siteId: number;
  cle: number;
  codeSalle: string;
  arriveeLe: Instant;
  nomDit: string | null;
  precisionDite: string | null;
  personneId: string | null;
  rendezVousId: string | null;
  attenduPar: number | null;
  espaceCalme: boolean;
  interprete: string | null;
  etat: EtatDeVenue;
  bureau: string | null;
  appeleeLe: Instant | null;
  version: number;
}

const COLONNES = sql`
  id, site_id as "siteId", cle, code_salle as "codeSalle", arrivee_le as "arriveeLe", nom_dit as "nomDit",
  precision_dite as "precisionDite", personne_id as "personneId", rendez_vous_id as "rendezVousId",
  attendu_par as "attenduPar", espace_calme as "espaceCalme", interprete, etat, bureau,
  appelee_le as "appeleeLe", version`;

/** Who waits here today, the first to come first. */
export async function fileDuJour(bd: Bd, siteId: number, jour: DateCivile): Promise<Venue[]> {
  const { rows } = await sql<Venue>`
    select ${COLONNES} from accueil.venue
    where site_id = ${siteId} and jour = ${jour} and etat in ('attend', 'appelee')
    order by arrivee_le, rang limit 200`.execute(bd);
  return rows;
}

export async function venueParId(bd: Bd, id: string): Promise<Venue | null> {
  const { rows } = await sql<Venue>`select ${COLONNES} from accueil.venue where id = ${id}`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Which rendez-vous have already arrived today. */
export async function arriveesDesRendezVous(
  bd: Bd,
  siteId: number,
  jour: DateCivile,
): Promise<Map<string, { arriveeLe: Instant; codeSalle: string; etat: EtatDeVenue }>> {
  const { rows } = await sql<{
    rendezVousId: string;
    arriveeLe: Instant;
    codeSalle: string;
    etat: EtatDeVenue;
  }>`
    select rendez_vous_id as "rendezVousId", arrivee_le as "arriveeLe", code_salle as "codeSalle", etat
    from accueil.venue where site_id = ${siteId} and jour = ${jour} and rendez_vous_id is not null`.execute(
    bd,
  );
  return new Map(rows.map((une) => [une.rendezVousId, une]));
}

/** The last hall code given here today, with its rank; the site's day is locked until the commit. */
export async function dernierCodeDuJour(
  bd: Bd,
  siteId: number,
  jour: DateCivile,
): Promise<{ rang: number; codeSalle: string } | null> {
  await sql`select pg_advisory_xact_lock(421701, ${siteId})`.execute(bd);
  const { rows } = await sql<{ rang: number; codeSalle: string }>`
    select rang, code_salle as "codeSalle" from accueil.venue
    where site_id = ${siteId} and jour = ${jour} order by rang desc limit 1`.execute(bd);
  return rows[0] ?? null;
}

export type VenueAEcrire = Pick<
  Venue,
  | 'id'
  | 'siteId'
  | 'cle'
  | 'codeSalle'
  | 'arriveeLe'
  | 'nomDit'
  | 'precisionDite'
  | 'personneId'
  | 'rendezVousId'
  | 'attenduPar'
  | 'espaceCalme'
  | 'interprete'
> & { jour: DateCivile; rang: number };

export async function ecrireUneVenue(bd: Bd, venue: VenueAEcrire): Promise<void> {
  await sql`
    insert into accueil.venue (id, site_id, cle, jour, rang, code_salle, arrivee_le, nom_dit, precision_dite,
      personne_id, rendez_vous_id, attendu_par, espace_calme, interprete)
    values (${venue.id}, ${venue.siteId}, ${venue.cle}, ${venue.jour}, ${venue.rang}, ${venue.codeSalle},
      ${venue.arriveeLe}, ${venue.nomDit}, ${venue.precisionDite}, ${venue.personneId},
      ${venue.rendezVousId}, ${venue.attenduPar}, ${venue.espaceCalme}, ${venue.interprete})`.execute(
    bd,
  );
}

/** The visit of a sheet that has a person from now on. */
export async function rattacherLaVenue(bd: Bd, id: string, personneId: string): Promise<void> {
  await sql`update accueil.venue set personne_id = ${personneId}
    where id = ${id} and personne_id is null`.execute(bd);
}

export interface Changement {
  etat?: EtatDeVenue;
  bureau?: string | null;
  appeleeLe?: Instant;
  recueLe?: Instant;
  recuePar?: number;
  finieLe?: Instant;
  motif?: MotifDeDepart;
  espaceCalme?: boolean;
}

/** @returns false when another hand changed this row first (its version moved) */
export async function changerUneVenue(
  bd: Bd,
  { id, version }: { id: string; version: number },
  change: Changement,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update accueil.venue set
      etat = coalesce(${change.etat ?? null}, etat),
      bureau = coalesce(${change.bureau ?? null}, bureau),
      appelee_le = coalesce(${change.appeleeLe ?? null}::timestamptz, appelee_le),
      recue_le = coalesce(${change.recueLe ?? null}::timestamptz, recue_le),
      recue_par = coalesce(${change.recuePar ?? null}::integer, recue_par),
      finie_le = coalesce(${change.finieLe ?? null}::timestamptz, finie_le),
      motif = coalesce(${change.motif ?? null}, motif),
      espace_calme = coalesce(${change.espaceCalme ?? null}::boolean, espace_calme),
      version = version + 1
    where id = ${id} and version = ${version}`.execute(bd);
  return numAffectedRows === 1n;
}

/** Codes on the hall screen: who is called now, and where; never a name. */
export async function appelesDansLaSalle(
  bd: Bd,
  siteId: number,
  jour: DateCivile,
): Promise<{ codeSalle: string; bureau: string | null; appeleeLe: Instant }[]> {
  const { rows } = await sql<{ codeSalle: string; bureau: string | null; appeleeLe: Instant }>`
    select code_salle as "codeSalle", bureau, appelee_le as "appeleeLe" from accueil.venue
    where site_id = ${siteId} and jour = ${jour} and etat = 'appelee' order by appelee_le desc limit 6`.execute(
    bd,
  );
  return rows;
}
