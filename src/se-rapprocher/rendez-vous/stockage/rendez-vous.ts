import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Canal, Etat, RaisonDAbsence, RaisonDAnnulation } from '../domaine/etats.ts';
import type { IssueDeRappel } from '../domaine/rappel.ts';
import type { Tables } from './tables.gen.ts';

export interface RendezVous {
  id: string;
  plageId: number | null;
  siteId: number;
  serviceId: number;
  cle: number;
  agentId: number | null;
  personneId: string | null;
  premierContactId: string | null;
  nomDit: string | null;
  telephone: string | null;
  debut: Instant;
  dureeMinutes: number;
  ou: string | null;
  /** At her home: her address is not kept here, nor on any paper of this module. */
  chezElle: boolean;
  etat: Etat;
  prisPar: Canal;
  preneurCle: number | null;
  invite: boolean;
  langue: 'fr' | 'en';
  prisLe: Instant;
  arriveeLe: Instant | null;
  raisonDAbsence: RaisonDAbsence | null;
  annulePar: 'elle' | 'nous' | null;
  raisonDAnnulation: RaisonDAnnulation | null;
  /** She wants to be reminded of it. */
  rappelVoulu: boolean;
  /** The hour it was reminded of, when, and what became of it. */
  rappelPour: Instant | null;
  rappelLe: Instant | null;
  rappelIssue: IssueDeRappel | null;
  rappelEnvoi: string | null;
  version: number;
}

export const COLONNES = sql`
  id, plage_id as "plageId", site_id as "siteId", service_id as "serviceId", cle, agent_id as "agentId",
  personne_id as "personneId", premier_contact_id as "premierContactId", nom_dit as "nomDit", telephone, debut,
  duree_minutes as "dureeMinutes", ou, chez_elle as "chezElle", etat, pris_par as "prisPar", preneur_cle as "preneurCle", invite, langue,
  arrivee_le as "arriveeLe", raison_d_absence as "raisonDAbsence", annule_par as "annulePar",
  raison_d_annulation as "raisonDAnnulation", version, rappel_voulu as "rappelVoulu", rappel_pour as "rappelPour",
  rappel_le as "rappelLe", rappel_issue as "rappelIssue", rappel_envoi as "rappelEnvoi",
  pris_le as "prisLe"`;

export interface RendezVousAEcrire
  extends Omit<
    RendezVous,
    | 'etat'
    | 'arriveeLe'
    | 'raisonDAbsence'
    | 'annulePar'
    | 'raisonDAnnulation'
    | 'version'
    | 'rappelPour'
    | 'rappelLe'
    | 'rappelIssue'
    | 'rappelEnvoi'
  > {
  preneurAgent: number | null;
}

/** @returns false when somebody took these minutes first: the database decides, not the reading that came before */
export async function ecrireUnRendezVous(bd: Bd, r: RendezVousAEcrire): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .insertInto('rendez_vous.rendez_vous')
    .values({
      id: r.id,
      plage_id: r.plageId,
      site_id: r.siteId,
      service_id: r.serviceId,
      cle: r.cle,
      agent_id: r.agentId,
      personne_id: r.personneId,
      premier_contact_id: r.premierContactId,
      nom_dit: r.nomDit,
      telephone: r.telephone,
      debut: r.debut,
      duree_minutes: r.dureeMinutes,
      ou: r.ou,
      chez_elle: r.chezElle,
      pris_par: r.prisPar,
      preneur_cle: r.preneurCle,
      preneur_agent: r.preneurAgent,
      invite: r.invite,
      langue: r.langue,
      rappel_voulu: r.rappelVoulu,
      pris_le: r.prisLe,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return reponse.numInsertedOrUpdatedRows === 1n;
}

/** The one opening a rendez-vous makes; false when this record may not be opened so. */
export async function ouvrirLaFiche(
  bd: Bd,
  personneId: string,
  cle: number | null,
  agentId: number | null,
  fin: Instant,
): Promise<boolean> {
  const { rows } = await sql<{ ouverte: boolean }>`
    select rendez_vous.ouvrir_la_fiche(${personneId}::uuid, ${cle}::integer, ${agentId}::integer, ${fin}::timestamptz)
      as ouverte`.execute(bd);
  return rows[0]?.ouverte ?? false;
}

export async function rendezVousParId(bd: Bd, id: string): Promise<RendezVous | null> {
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** A site between two moments, in the order of the hours; policies decide which of them this reader sees. */
export async function rendezVousDuSite(
  bd: Bd,
  siteId: number,
  de: Instant,
  a: Instant,
): Promise<RendezVous[]> {
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous
    where site_id = ${siteId} and debut >= ${de}::timestamptz and debut < ${a}::timestamptz
    order by debut, id limit 400`.execute(bd);
  return rows;
}

export interface HeuresPerdues {
  siteId: number;
  agentId: number | null;
  plageId: number | null;
  de: Instant;
  a: Instant | null;
}

/** Rendez-vous still to come in hours that are no longer given, the soonest first. */
export async function rendezVousAPrevenir(
  bd: Bd,
  { siteId, agentId, plageId, de, a }: HeuresPerdues,
): Promise<RendezVous[]> {
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous
    where site_id = ${siteId} and etat = 'prevu' and debut >= ${de}::timestamptz
      and (${a}::timestamptz is null or debut < ${a}::timestamptz)
      and (${agentId}::integer is null or agent_id = ${agentId})
      and (${plageId}::integer is null or plage_id = ${plageId})
    order by debut, id limit 500`.execute(bd);
  return rows;
}

/** What was taken about these first contacts or for these persons, the latest first. */
export async function rendezVousParObjets(bd: Bd, ids: readonly string[]): Promise<RendezVous[]> {
  if (ids.length === 0) return [];
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous where premier_contact_id = any (${[...ids]}::uuid[])
    union select ${COLONNES} from rendez_vous.rendez_vous where personne_id = any (${[...ids]}::uuid[])
    union select ${COLONNES} from rendez_vous.rendez_vous where id = any (${[...ids]}::uuid[])
    order by debut desc, id limit 200`.execute(bd);
  return rows;
}

/** Taken from this first contact before its person had a name, those that this reader may change. */
export async function rendezVousSansNom(bd: Bd, premierContactId: string): Promise<RendezVous[]> {
  const { rows } = await sql<RendezVous>`
    select ${COLONNES} from rendez_vous.rendez_vous
    where premier_contact_id = ${premierContactId}::uuid and personne_id is null for update`.execute(
    bd,
  );
  return rows;
}

export async function nommerEnBase(
  bd: Bd,
  ids: readonly string[],
  personneId: string,
): Promise<void> {
  await sql`update rendez_vous.rendez_vous set personne_id = ${personneId}::uuid
    where id = any (${[...ids]}::uuid[])`.execute(bd);
}

type Changement = Partial<
  Pick<
    Tables['rendez_vous.rendez_vous'],
    'arrivee_le' | 'raison_d_absence' | 'annule_par' | 'annule_le' | 'raison_d_annulation'
  >
>;

/** @returns false when another hand changed it first (its version moved) */
export async function changerLEtat(
  bd: Bd,
  { id, version }: Pick<RendezVous, 'id' | 'version'>,
  etat: Etat,
  reste: Changement = {},
): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('rendez_vous.rendez_vous')
    .set({ ...reste, etat, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** @returns how many guest bookings older than this moment were erased */
export async function effacerLesInvitesAvant(bd: Bd, avant: Instant): Promise<number> {
  const reponse = await bd
    .withTables<Tables>()
    .deleteFrom('rendez_vous.rendez_vous')
    .where('invite', '=', true)
    .where('debut', '<', avant)
    .executeTakeFirst();
  await bd
    .withTables<Tables>()
    .deleteFrom('rendez_vous.essai')
    .where('heure', '<', avant)
    .execute();
  return Number(reponse.numDeletedRows);
}

/** @returns `pris` when another rendez-vous stands there, `change` when this one moved in between */
export async function deplacerEnBase(
  bd: Bd,
  { id, version }: Pick<RendezVous, 'id' | 'version'>,
  place: Pick<RendezVous, 'plageId' | 'agentId' | 'debut' | 'dureeMinutes' | 'ou'>,
): Promise<'fait' | 'pris' | 'change'> {
  const { rows } = await sql<{ issue: 'fait' | 'pris' | 'change' }>`
    select rendez_vous.deplacer(${id}::uuid, ${version}::integer, ${place.plageId}::integer, ${place.agentId}::integer,
      ${place.debut}::timestamptz, ${place.dureeMinutes}::integer, ${place.ou}::text) as issue`.execute(
    bd,
  );
  return rows[0]?.issue ?? 'change';
}
