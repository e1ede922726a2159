import { type Bd, sql } from '#socle';
import type { Centimes, Instant } from '#socle/pur';
import type { Echeancier } from '../domaine/echeancier.ts';
import type { Tables } from './tables.gen.ts';

export type GenreDeDestinataire = 'elle' | 'bailleur' | 'energie' | 'prestataire' | 'autre';

export interface Destinataire {
  id: string;
  genre: GenreDeDestinataire;
  nom: string | null;
  siret: string | null;
  personneId: string;
  cle: number;
  ibanFin: string | null;
}

export interface EngagementDeDepense {
  id: string;
  enveloppeCode: string;
  enveloppeId: string | null;
  decisionId: string;
  demandeId: string;
  personneId: string;
  cle: number;
  prestation: string;
  etat: 'prevu' | 'reserve' | 'annule';
  total: Centimes;
  retenu: Centimes;
  echeancier: Echeancier;
  destinataireId: string;
}

const COLONNES = sql`
  e.id, e.enveloppe_code as "enveloppeCode", e.enveloppe_id as "enveloppeId", e.decision_id as "decisionId",
  e.demande_id as "demandeId", e.personne_id as "personneId", e.cle, e.prestation, e.etat, e.total_centimes as total,
  e.retenu_centimes as retenu, e.echeancier, e.destinataire_id as "destinataireId"`;

export async function ecrireUnEngagement(
  bd: Bd,
  un: Omit<EngagementDeDepense, 'enveloppeId' | 'etat' | 'retenu'> & { prevuLe: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.engagement_de_depense')
    .values({
      id: un.id,
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

export async function reserver(
  bd: Bd,
  {
    id,
    enveloppeId,
    retenu,
    le,
  }: { id: string; enveloppeId: string; retenu: Centimes; le: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .updateTable('paiements.engagement_de_depense')
    .set({ etat: 'reserve', enveloppe_id: enveloppeId, retenu_centimes: retenu, reserve_le: le })
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
    update paiements.engagement_de_depense e set etat = 'annule', annule_le = ${le}::timestamptz, pourquoi_annule = ${pourquoi},
      retenu_centimes = (select coalesce(sum(v.montant_centimes), 0) from paiements.versement v
        where v.engagement_id = e.id and v.etat in ('paye', 'au_bordereau'))
    where e.id = ${id}`.execute(bd);
}

export async function ecrireUnDestinataire(
  bd: Bd,
  un: Destinataire & { creeLe: Instant },
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('paiements.destinataire')
    .values({
      id: un.id,
      genre: un.genre,
      nom: un.nom,
      siret: un.siret,
      personne_id: un.personneId,
      cle: un.cle,
      iban_fin: un.ibanFin,
      cree_le: un.creeLe,
    })
    .execute();
}

const DESTINATAIRE = sql`d.id, d.genre, d.nom, d.siret, d.personne_id as "personneId", d.cle, d.iban_fin as "ibanFin"`;

export async function destinataireParId(bd: Bd, id: string): Promise<Destinataire | null> {
  const { rows } = await sql<Destinataire>`
    select ${DESTINATAIRE} from paiements.destinataire d where d.id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

/** The same payee of the same person, held by the same team, is not written twice. */
export async function chercherUnDestinataire(
  bd: Bd,
  { genre, nom, personneId, cle }: Pick<Destinataire, 'genre' | 'nom' | 'personneId' | 'cle'>,
): Promise<Destinataire | null> {
  const { rows } = await sql<Destinataire>`
    select ${DESTINATAIRE} from paiements.destinataire d
    where d.personne_id = ${personneId} and d.genre = ${genre} and d.cle = ${cle}
      and d.nom is not distinct from ${nom}::text
    order by d.cree_le desc, d.id limit 1`.execute(bd);
  return rows[0] ?? null;
}
