import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Calcul, MotifDeDroit, Sens } from '../domaine/decisions.ts';
import type { Tables } from './tables.gen.ts';

export const MODES_DE_NOTIFICATION = [
  'remise_en_main_propre',
  'lettre_recommandee',
  'lettre_suivie',
  'en_ligne',
] as const;
export type ModeDeNotification = (typeof MODES_DE_NOTIFICATION)[number];
export type EtatDeDecision = 'preparee' | 'signee' | 'notifiee' | 'remplacee' | 'abandonnee';

export interface Decision {
  id: string;
  demandeId: string;
  etat: EtatDeDecision;
  sens: Sens;
  motifsDeDroit: readonly MotifDeDroit[];
  motifsDeFait: readonly string[];
  montantCentimes: number | null;
  periodicite: 'unique' | 'mensuelle' | null;
  depuis: DateCivile | null;
  jusquau: DateCivile | null;
  enveloppe: string | null;
  calcul: Calcul | null;
  /** Until the one that follows: notified, the request goes on. */
  provisoire: boolean;
  prepareeLe: Instant;
  prepareePar: string;
  signeeLe: Instant | null;
  signeePar: string | null;
  signeeQualite: string | null;
  delegationId: string | null;
  notifieeLe: Instant | null;
  mode: ModeDeNotification | null;
  dateCertaine: DateCivile | null;
}

const COLONNES = sql`
  id, demande_id as "demandeId", etat, sens, motifs_de_droit as "motifsDeDroit", motifs_de_fait as "motifsDeFait",
  montant_centimes as "montantCentimes", periodicite, depuis, jusquau, enveloppe, calcul, provisoire, preparee_le as "prepareeLe",
  preparee_par as "prepareePar", signee_le as "signeeLe", signee_par as "signeePar", signee_qualite as "signeeQualite",
  delegation_id as "delegationId", notifiee_le as "notifieeLe", mode, date_certaine as "dateCertaine"`;

export type DecisionAEcrire = Pick<
  Decision,
  | 'id'
  | 'demandeId'
  | 'sens'
  | 'motifsDeDroit'
  | 'motifsDeFait'
  | 'montantCentimes'
  | 'periodicite'
  | 'depuis'
  | 'jusquau'
  | 'enveloppe'
  | 'calcul'
  | 'provisoire'
  | 'prepareeLe'
  | 'prepareePar'
>;

export async function ecrireUneDecision(bd: Bd, d: DecisionAEcrire): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('demandes_de_droits.decision')
    .values({
      id: d.id,
      demande_id: d.demandeId,
      sens: d.sens,
      motifs_de_droit: JSON.stringify(d.motifsDeDroit),
      motifs_de_fait: [...d.motifsDeFait],
      montant_centimes: d.montantCentimes,
      periodicite: d.periodicite,
      depuis: d.depuis,
      jusquau: d.jusquau,
      enveloppe: d.enveloppe,
      calcul: d.calcul === null ? null : JSON.stringify(d.calcul),
      provisoire: d.provisoire,
      preparee_le: d.prepareeLe,
      preparee_par: d.prepareePar,
    })
    .execute();
}

/** Of one request, the latest first. */
export async function decisionsDe(bd: Bd, demandeIds: readonly string[]): Promise<Decision[]> {
  if (demandeIds.length === 0) return [];
  const { rows } = await sql<Decision>`
    select ${COLONNES} from demandes_de_droits.decision
    where demande_id = any (${[...demandeIds]}::uuid[]) and etat <> 'abandonnee'
    order by preparee_le desc, id limit 500`.execute(bd);
  return rows;
}

export async function decisionParId(bd: Bd, id: string): Promise<Decision | null> {
  const { rows } = await sql<Decision>`
    select ${COLONNES} from demandes_de_droits.decision where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

type Valeurs = Partial<Record<keyof Tables['demandes_de_droits.decision'], unknown>>;

export async function changerUneDecision(
  bd: Bd,
  id: string,
  depuis: EtatDeDecision,
  valeurs: Valeurs,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.decision')
    .set(valeurs as never)
    .where('id', '=', id)
    .where('etat', '=', depuis)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What was only prepared gives way to another project; what was in force until now is replaced by a new notification. @returns which */
export async function remplacer(
  bd: Bd,
  demandeId: string,
  de: EtatDeDecision,
  par: EtatDeDecision,
  sauf: string | null = null,
): Promise<string[]> {
  const changees = await bd
    .withTables<Tables>()
    .updateTable('demandes_de_droits.decision')
    .set({ etat: par })
    .where('demande_id', '=', demandeId)
    .where('etat', '=', de)
    .where((eb) => (sauf ? eb('id', '<>', sauf) : eb.val(true)))
    .returning('id')
    .execute();
  return changees.map(({ id }) => id);
}
