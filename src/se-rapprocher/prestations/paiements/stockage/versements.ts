import { type Bd, sql } from '#socle';
import type { Centimes, DateCivile } from '#socle/pur';
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
}

const COLONNES = sql`
  v.id, v.reference, v.engagement_id as "engagementId", v.demande_id as "demandeId", v.personne_id as "personneId", v.cle,
  v.prestation, v.a_qui as "aQui", v.destinataire_id as "destinataireId", v.montant_centimes as montant,
  v.mois, v.retenue_centimes as retenue, v.prevu_le as "prevuLe", v.etat, v.paye_le as "payeLe", v.rejete_le as "rejeteLe",
  v.pourquoi_rejete as "pourquoiRejete"`;

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

/** What is to be paid by that day and has an account to go to, kept for this transaction. */
export async function retenirCeQuiEstDu(
  bd: Bd,
  { le, limite }: { le: DateCivile; limite: number },
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v
    where v.etat = 'prevu' and v.prevu_le <= ${le}
      and exists (select from paiements.coordonnees c where c.destinataire_id = v.destinataire_id)
    order by v.prevu_le, v.id limit ${limite} for update of v skip locked`.execute(bd);
  return rows;
}

export async function mettreAuBordereau(
  bd: Bd,
  { ids, bordereauId }: { ids: readonly string[]; bordereauId: string },
): Promise<void> {
  await sql`
    update paiements.versement set etat = 'au_bordereau', bordereau_id = ${bordereauId}
    where id = any (${[...ids]}::uuid[])`.execute(bd);
}

export async function versementsDuBordereau(bd: Bd, bordereauId: string): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    select ${COLONNES} from paiements.versement v where v.bordereau_id = ${bordereauId} order by v.id`.execute(
    bd,
  );
  return rows;
}

/** Writes what the paymaster answered of those that wait for it; said twice, it changes nothing. @returns those that changed */
export async function appliquerLaReponse(
  bd: Bd,
  { bordereauId, lignes }: { bordereauId: string; lignes: readonly LigneDeReponse[] },
): Promise<Versement[]> {
  const { rows } = await sql<Versement>`
    update paiements.versement v set etat = r.statut,
      paye_le = case when r.statut = 'paye' then r.le end,
      rejete_le = case when r.statut = 'rejete' then r.le else v.rejete_le end,
      pourquoi_rejete = case when r.statut = 'rejete' then r.motif else v.pourquoi_rejete end
    from jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) as r (reference text, statut text, le date, motif text)
    where v.reference = r.reference and v.bordereau_id = ${bordereauId} and v.etat = 'au_bordereau'
    returning ${COLONNES}`.execute(bd);
  return rows;
}
