import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Faits } from '../domaine/criteres.ts';
import type { LigneDExplication, Organisme, TypeDeParcours } from '../domaine/orienter.ts';
import type { Tables } from './tables.gen.ts';

export interface OrientationEnBase {
  id: string;
  parcoursId: string;
  explication: readonly LigneDExplication[];
  faitsLus: Faits;
  parcoursPropose: TypeDeParcours | null;
  organismePropose: Organisme | null;
  parcours: TypeDeParcours;
  organisme: Organisme;
  serviceId: number | null;
  structureId: string | null;
  raison: string | null;
  confirmeeLe: Instant;
  confirmeePar: number;
  confirmeeNom: string;
  decisionId: string | null;
  signeeLe: DateCivile | null;
  notifieeLe: DateCivile | null;
  remplaceeLe: DateCivile | null;
}

const COLONNES = sql`
  id, parcours_id as "parcoursId", explication, faits_lus as "faitsLus", parcours_propose as "parcoursPropose",
  organisme_propose as "organismePropose", parcours, organisme, service_id as "serviceId",
  structure_id as "structureId", raison, confirmee_le as "confirmeeLe", confirmee_par as "confirmeePar",
  confirmee_nom as "confirmeeNom", decision_id as "decisionId", signee_le as "signeeLe",
  notifiee_le as "notifieeLe", remplacee_le as "remplaceeLe"`;

export async function ecrireUneOrientation(
  bd: Bd,
  o: Omit<OrientationEnBase, 'signeeLe' | 'notifieeLe' | 'remplaceeLe'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('rsa.orientation')
    .values({
      id: o.id,
      parcours_id: o.parcoursId,
      explication: JSON.stringify(o.explication),
      faits_lus: JSON.stringify(o.faitsLus),
      parcours_propose: o.parcoursPropose,
      organisme_propose: o.organismePropose,
      parcours: o.parcours,
      organisme: o.organisme,
      service_id: o.serviceId,
      structure_id: o.structureId,
      raison: o.raison,
      confirmee_le: o.confirmeeLe,
      confirmee_par: o.confirmeePar,
      confirmee_nom: o.confirmeeNom,
      decision_id: o.decisionId,
    })
    .execute();
}

/** Orientations of these parcours, the latest first. */
export async function orientationsDes(
  bd: Bd,
  parcoursIds: readonly string[],
): Promise<OrientationEnBase[]> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from rsa.orientation where parcours_id = any (${[...parcoursIds]}::uuid[])
    order by remplacee_le is null desc, confirmee_le desc`.execute(bd);
  return rows;
}

export async function orientationDeLaDecision(
  bd: Bd,
  decisionId: string,
): Promise<OrientationEnBase | null> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from rsa.orientation where decision_id = ${decisionId}::uuid`.execute(bd);
  return rows[0] ?? null;
}

export async function remplacerLOrientation(
  bd: Bd,
  parcoursId: string,
  le: DateCivile,
): Promise<void> {
  await sql`update rsa.orientation set remplacee_le = ${le}::date
    where parcours_id = ${parcoursId}::uuid and remplacee_le is null`.execute(bd);
}

export async function daterLOrientation(
  bd: Bd,
  id: string,
  dates: { signee_le?: DateCivile; notifiee_le?: DateCivile },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('rsa.orientation')
    .set(dates)
    .where('id', '=', id)
    .execute();
}
