import { type Bd, sql } from '#socle';
import { type Centimes, centimes, type DateCivile } from '#socle/pur';
import type { LigneDeReponse } from '../domaine/bordereau.ts';
import type { GenreDeDestinataire } from './destinataires.ts';

export type EtatDeVersement = 'prevu' | 'au_bordereau' | 'paye' | 'rejete' | 'annule';

export interface Versement {
  id: string;
  reference: string;
  engagementId: string;
  demandeId: string;
  personneId: string;
  cle: number;
  prestation: string;
  aQui: GenreDeDestinataire;
  destinataireId: string;
  montant: Centimes;
  /** First day of the month that it is for; null: paid once. */
  mois: DateCivile | null;
  /** Kept back of it: had already, in advance or for the same days. */
  retenue: Centimes;
  prevuLe: DateCivile;
  etat: EtatDeVersement;
  payeLe: DateCivile | null;
  rejeteLe: DateCivile | null;
  pourquoiRejete: string | null;
  /** Kept by the accountant, who asks for something. */
  enInstance: string | null;
  /** Its rank among the pieces of the year, once it is in a slip. */
  piece: number | null;
}

const COLONNES = sql`
  v.id, v.reference, v.engagement_id as "engagementId", v.demande_id as "demandeId", v.personne_id as "personneId", v.cle,
  v.prestation, v.a_qui as "aQui", v.destinataire_id as "destinataireId", v.montant_centimes as montant,
  v.mois, v.retenue_centimes as retenue, v.prevu_le as "prevuLe", v.etat, v.paye_le as "payeLe", v.rejete_le as "rejeteLe",
  v.pourquoi_rejete as "pourquoiRejete", v.en_instance as "enInstance", v.piece`;

export type VersementAEcrire = Pick<
  Versement,
  | 'id'
  | 'reference'
  | 'engagementId'
  | 'demandeId'
  | 'personneId'
  | 'cle'
  | 'prestation'
  | 'aQui'
  | 'destinataireId'
  | 'montant'
  | 'mois'
  | 'retenue'
  | 'prevuLe'
>;

export async function ecrireDesVersements(
  bd: Bd,
  versements: readonly VersementAEcrire[],
): Promise<void> {
  if (versements.length === 0) return;
  await sql`
    insert into paiements.versement (id, reference, engagement_id, demande_id, personne_id, cle, prestation, a_qui,
      destinataire_id, montant_centimes, mois, retenue_centimes, prevu_le)
    select * from jsonb_to_recordset(${JSON.stringify(
      versements,
    )}::jsonb) as v (id uuid, reference text, "engagementId" uuid, "demandeId" uuid, "personneId" uuid, cle integer,
      prestation text, "aQui" text, "destinataireId" uuid, montant bigint, mois date, retenue bigint, "prevuLe" date)`.execute(
    bd,
  );
}

/** Of these commitments, gone or to go; what was cancelled is not in it. */
export async function versementsDesEngagements(
  bd: Bd,
  engagementIds: readonly string[],
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v
    where v.engagement_id = any (${[...engagementIds]}::uuid[]) and v.etat <> 'annule' order by v.prevu_le, v.id`.execute(
    bd,
  );
  return rows;
}

/** Of what did not go yet alone: another sum, another day, or nothing. */
export async function changerUnVersement(
  bd: Bd,
  id: string,
  { montant, retenue, prevuLe }: Pick<Versement, 'montant' | 'retenue' | 'prevuLe'>,
): Promise<void> {
  await sql`
    update paiements.versement set montant_centimes = ${montant}, retenue_centimes = ${retenue}, prevu_le = ${prevuLe}::date
    where id = ${id} and etat in ('prevu', 'rejete')`.execute(bd);
}

export async function annulerDesVersements(bd: Bd, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql`
    update paiements.versement set etat = 'annule'
    where id = any (${[...ids]}::uuid[]) and etat in ('prevu', 'rejete')`.execute(bd);
}

export async function versementsDesDemandes(
  bd: Bd,
  demandeIds: readonly string[],
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v where v.demande_id = any (${[...demandeIds]}::uuid[])
    order by v.prevu_le, v.mois, v.id limit 500`.execute(bd);
  return rows;
}

export interface PageDeVersements {
  etat: EtatDeVersement;
  cles: readonly number[] | null;
  limite: number;
  apres: number;
}

/** One page of a state, the oldest first; `cles: null` for who orders the payments of all. */
export async function versementsParEtat(
  bd: Bd,
  { etat, cles, limite, apres }: PageDeVersements,
): Promise<Versement[]> {
  const filtre = cles === null ? sql`true` : sql`v.cle = any (${[...cles]}::integer[])`;
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v where v.etat = ${etat} and ${filtre}
    order by v.prevu_le, v.id limit ${limite} offset ${apres}`.execute(bd);
  return rows;
}

/** What came back and nobody put right yet, in number and in sum. */
export async function sommeDesRevenus(
  bd: Bd,
  cles: readonly number[] | null,
): Promise<{ combien: number; total: Centimes }> {
  const filtre = cles === null ? sql`true` : sql`v.cle = any (${[...cles]}::integer[])`;
  const { rows } = await sql<{ combien: number; total: Centimes }>`
    select count(*)::integer as combien, coalesce(sum(v.montant_centimes), 0)::bigint as total
    from paiements.versement v where v.etat = 'rejete' and ${filtre}`.execute(bd);
  return rows[0] ?? { combien: 0, total: centimes(0) };
}

/** What is to be paid by that day and has an account to go to (and a creditor who is told, where one must be), kept for this transaction. */
export async function retenirCeQuiEstDu(
  bd: Bd,
  { le, limite, creancierDit }: { le: DateCivile; limite: number; creancierDit: boolean },
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v
    where v.etat = 'prevu' and v.prevu_le <= ${le}
      and exists (select from paiements.coordonnees c where c.destinataire_id = v.destinataire_id)
      and (not ${creancierDit} or exists (
        select from paiements.destinataire d where d.id = v.destinataire_id and d.creancier_dit))
    order by v.prevu_le, v.id limit ${limite} for update of v skip locked`.execute(bd);
  return rows;
}

export async function mettreAuBordereau(
  bd: Bd,
  {
    ids,
    bordereauId,
    premierePiece,
  }: { ids: readonly string[]; bordereauId: string; premierePiece: number },
): Promise<void> {
  await sql`
    update paiements.versement v set etat = 'au_bordereau', bordereau_id = ${bordereauId}, en_instance = null,
      piece = ${premierePiece}::integer + n.rang::integer - 1
    from unnest(${[...ids]}::uuid[]) with ordinality as n (id, rang) where v.id = n.id`.execute(bd);
}

export async function versementsDuBordereau(bd: Bd, bordereauId: string): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v where v.bordereau_id = ${bordereauId} order by v.piece, v.id`.execute(
    bd,
  );
  return rows;
}

/** The code of the envelope that each of these commitments is charged to. */
export async function enveloppesDesEngagements(
  bd: Bd,
  engagementIds: readonly string[],
): Promise<Map<string, string>> {
  const { rows } = await sql<{ id: string; code: string }>`
    select id, enveloppe_code as code from paiements.engagement_de_depense
    where id = any (${[...engagementIds]}::uuid[])`.execute(bd);
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/**
 * Writes what the paymaster answered of those that wait for it. A bank may send back what was paid: that is a rejection
 * too. Said twice, or of a payment that has left since in another slip, it changes nothing. @returns those that changed
 */
export async function appliquerLaReponse(
  bd: Bd,
  { bordereauId, lignes }: { bordereauId: string; lignes: readonly LigneDeReponse[] },
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    update paiements.versement v set etat = case r.statut when 'instance' then v.etat else r.statut end,
      paye_le = case when r.statut = 'paye' then r.le end,
      rejete_le = case when r.statut = 'rejete' then r.le else v.rejete_le end,
      pourquoi_rejete = case when r.statut = 'rejete' then r.motif else v.pourquoi_rejete end,
      en_instance = case when r.statut = 'instance' then r.motif end
    from jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) as r (reference text, statut text, le date, motif text)
    where v.reference = r.reference and v.bordereau_id = ${bordereauId}
      and ((v.etat = 'au_bordereau' and (r.statut <> 'instance' or v.en_instance is distinct from r.motif))
        or (v.etat = 'paye' and r.statut = 'rejete' and r.le >= v.paye_le))
    returning ${COLONNES}`.execute(bd);
  return rows;
}

/** A slip came back whole: those of it that nothing else is said of are to pay again, as they were. @returns how many */
export async function rendreAPayer(bd: Bd, bordereauId: string): Promise<number> {
  const { numAffectedRows } = await sql`
    update paiements.versement set etat = 'prevu', bordereau_id = null, piece = null, en_instance = null
    where bordereau_id = ${bordereauId} and etat = 'au_bordereau'`.execute(bd);
  return Number(numAffectedRows ?? 0);
}

/** What came back is to pay again, from that day; its reason is kept. @returns null when it did not come back */
export async function remettreAPayerEnBase(
  bd: Bd,
  { id, le }: { id: string; le: DateCivile },
): Promise<Versement | null> {
  const { rows } = await sql<Versement>`
    update paiements.versement v set etat = 'prevu', prevu_le = ${le}::date, bordereau_id = null, piece = null
    where v.id = ${id} and v.etat = 'rejete' returning ${COLONNES}`.execute(bd);
  return rows[0] ?? null;
}
