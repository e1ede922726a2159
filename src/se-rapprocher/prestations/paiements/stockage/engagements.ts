import { type Bd, sql } from '#socle';
import type { Centimes, Instant } from '#socle/pur';
import type { Echeancier } from '../domaine/echeancier.ts';
import type { Tables } from './tables.gen.ts';

export interface EngagementDeDepense {
  id: string;
  enveloppeCode: string;
  enveloppeId: string | null;
  decisionId: string;
  demandeId: string;
  personneId: string;
  cle: number;
  prestation: string;
  /** `a_engager`: owed, and its year has no credits for it yet. */
  etat: 'prevu' | 'a_engager' | 'reserve' | 'annule';
  total: Centimes;
  retenu: Centimes;
  /** Owed of its year, and without credits while the rest has them. */
  manque: Centimes;
  echeancier: Echeancier;
  destinataireId: string;
  /** The year of the envelope; null before it is signed. */
  annee: number | null;
  /** The row of its first year; null: it is that one. */
  suiteDeId: string | null;
  avance: boolean;
  /** A revision, signed and not yet handed to her. */
  attendLaRemise: boolean;
}

const COLONNES = sql`
  e.id, e.enveloppe_code as "enveloppeCode", e.enveloppe_id as "enveloppeId", e.decision_id as "decisionId",
  e.demande_id as "demandeId", e.personne_id as "personneId", e.cle, e.prestation, e.etat, e.total_centimes as total,
  e.retenu_centimes as retenu, e.manque_centimes as manque, e.echeancier, e.destinataire_id as "destinataireId",
  coalesce(e.annee, extract(year from e.reserve_le at time zone 'Europe/Paris')::integer) as annee,
  e.suite_de_id as "suiteDeId", e.avance, e.attend_la_remise as "attendLaRemise"`;

export async function ecrireUnEngagement(
  bd: Bd,
  un: Omit<EngagementDeDepense, 'enveloppeId' | 'etat' | 'retenu' | 'manque'> & {
    etat?: 'prevu' | 'a_engager';
    prevuLe: Instant;
  },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.engagement_de_depense')
    .values({
      id: un.id,
      etat: un.etat ?? 'prevu',
      annee: un.annee,
      suite_de_id: un.suiteDeId,
      avance: un.avance,
      attend_la_remise: un.attendLaRemise,
      enveloppe_code: un.enveloppeCode,
      decision_id: un.decisionId,
      demande_id: un.demandeId,
      personne_id: un.personneId,
      cle: un.cle,
      prestation: un.prestation,
      total_centimes: un.total,
      echeancier: JSON.stringify(un.echeancier),
      destinataire_id: un.destinataireId,
      prevu_le: un.prevuLe,
    })
    .execute();
}

/** Of one decision, in the order they were foreseen, kept for this transaction. */
export async function engagementsDUneDecision(
  bd: Bd,
  decisionId: string,
): Promise<EngagementDeDepense[]> {
  const { rows } = await sql<EngagementDeDepense>`
    select ${COLONNES} from paiements.engagement_de_depense e where e.decision_id = ${decisionId}
    order by e.prevu_le, e.id for update`.execute(bd);
  return rows;
}

/** Living monthly rights of one request, the oldest first, each with the years that follow it; kept for this transaction. */
export async function droitsDUneDemande(bd: Bd, demandeId: string): Promise<EngagementDeDepense[]> {
  const { rows } = await sql<EngagementDeDepense>`
    select ${COLONNES} from paiements.engagement_de_depense e
    where e.demande_id = ${demandeId} and e.etat in ('reserve', 'a_engager') and e.echeancier ->> 'genre' = 'mensuel'
    order by e.prevu_le, e.id for update`.execute(bd);
  return rows;
}

/** What is living of a request, whatever it is: foreseen, owed or reserved. */
export async function engagementsVivants(
  bd: Bd,
  demandeIds: readonly string[],
): Promise<EngagementDeDepense[]> {
  const { rows } = await sql<EngagementDeDepense>`
    select ${COLONNES} from paiements.engagement_de_depense e
    where e.demande_id = any (${[...demandeIds]}::uuid[]) and e.etat <> 'annule' order by e.prevu_le, e.id limit 500`.execute(
    bd,
  );
  return rows;
}

/** Requests that owe something of a year without credits, the oldest first; or whose right goes on into the next one. */
export async function demandesAReconduire(
  bd: Bd,
  { annee, apres, combien }: { annee: number; apres: string | null; combien: number },
): Promise<string[]> {
  const { rows } = await sql<{ demandeId: string }>`
    select distinct e.demande_id as "demandeId" from paiements.engagement_de_depense e
    where e.etat in ('reserve', 'a_engager') and e.echeancier ->> 'genre' = 'mensuel'
      and (e.etat = 'a_engager' or e.manque_centimes > 0 or (e.suite_de_id is null and not e.attend_la_remise and coalesce(e.annee, 0) < ${annee}
        and coalesce(e.echeancier ->> 'jusquau', '9999') >= ${`${annee}-01-01`}
        and not exists (select from paiements.engagement_de_depense s where s.suite_de_id = e.id and s.annee >= ${annee})))
      and (${apres}::uuid is null or e.demande_id > ${apres}::uuid)
    order by e.demande_id limit ${combien}`.execute(bd);
  return rows.map(({ demandeId }) => demandeId);
}

export interface CeQuiAttend {
  code: string;
  combien: number;
  total: Centimes;
}

/** All of a year without credits, or what is missing of it. */
const CE_QUI_ATTEND = sql`case when e.etat = 'a_engager' then e.total_centimes else e.manque_centimes end`;
const IL_ATTEND = sql`((e.etat = 'a_engager' and e.total_centimes > 0) or (e.etat = 'reserve' and e.manque_centimes > 0))`;

/** What is owed of a year and has no credits: by envelope, as a sum. */
export async function resteAFinancer(bd: Bd, annee: number): Promise<CeQuiAttend[]> {
  const { rows } = await sql<CeQuiAttend>`
    select e.enveloppe_code as code, count(*)::integer as combien, sum(${CE_QUI_ATTEND})::bigint as total
    from paiements.engagement_de_depense e where e.annee = ${annee} and ${IL_ATTEND}
    group by e.enveloppe_code order by e.enveloppe_code`.execute(bd);
  return rows;
}

export interface AnneeQuiAttend {
  annee: number;
  total: Centimes;
}

/** Years of these requests that wait for their credits, by request: for their team, or for who holds their receipt. */
export async function anneesQuiAttendent(
  bd: Bd,
  demandeIds: readonly string[],
): Promise<Map<string, AnneeQuiAttend[]>> {
  const { rows } = await sql<AnneeQuiAttend & { demandeId: string }>`
    select e.demande_id as "demandeId", e.annee, sum(${CE_QUI_ATTEND})::bigint as total
    from paiements.engagement_de_depense e
    where e.demande_id = any (${[...demandeIds]}::uuid[]) and e.annee is not null and ${IL_ATTEND}
    group by e.demande_id, e.annee order by e.demande_id, e.annee`.execute(bd);
  const parDemande = new Map<string, AnneeQuiAttend[]>();
  for (const { demandeId, annee, total } of rows)
    parDemande.set(demandeId, [...(parDemande.get(demandeId) ?? []), { annee, total }]);
  return parDemande;
}

export type Changement = Partial<
  Pick<EngagementDeDepense, 'etat' | 'enveloppeId' | 'retenu' | 'manque' | 'total' | 'annee'> & {
    echeancier: Echeancier;
    attendLaRemise: boolean;
    reserveLe: Instant;
  }
>;

export async function changerUnEngagement(bd: Bd, id: string, c: Changement): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('paiements.engagement_de_depense')
    .set({
      ...(c.etat === undefined ? {} : { etat: c.etat }),
      ...(c.enveloppeId === undefined ? {} : { enveloppe_id: c.enveloppeId }),
      ...(c.retenu === undefined ? {} : { retenu_centimes: c.retenu }),
      ...(c.manque === undefined ? {} : { manque_centimes: c.manque }),
      ...(c.total === undefined ? {} : { total_centimes: c.total }),
      ...(c.annee === undefined ? {} : { annee: c.annee }),
      ...(c.echeancier === undefined ? {} : { echeancier: JSON.stringify(c.echeancier) }),
      ...(c.attendLaRemise === undefined ? {} : { attend_la_remise: c.attendLaRemise }),
      ...(c.reserveLe === undefined ? {} : { reserve_le: c.reserveLe }),
    })
    .where('id', '=', id)
    .execute();
}

/** Nothing more is paid of it: what is not gone yet is given back to its envelope. */
export async function annulerEnBase(
  bd: Bd,
  { id, le, pourquoi }: { id: string; le: Instant; pourquoi: string },
): Promise<void> {
  await sql`
    update paiements.versement set etat = 'annule' where engagement_id = ${id} and etat in ('prevu', 'rejete')`.execute(
    bd,
  );
  await sql`
    update paiements.engagement_de_depense e set etat = 'annule', manque_centimes = 0, annule_le = ${le}::timestamptz, pourquoi_annule = ${pourquoi},
      retenu_centimes = (select coalesce(sum(v.montant_centimes), 0) from paiements.versement v
        where v.engagement_id = e.id and v.etat in ('paye', 'au_bordereau'))
    where e.id = ${id}`.execute(bd);
}
