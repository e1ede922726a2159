import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { NomDEtat, Parole } from '../domaine/etats.ts';
import type { AutreChemin, Issue, MotifDeRefus, PassageDeMain } from '../domaine/mots.ts';
import type { Tables } from './tables.gen.ts';

export type GenreDeDestinataire = 'service' | 'partenaire' | 'institution';

/** Who asks whom, about whom, for what: written once, when it is proposed. */
export interface QuiEtQuoi {
  id: string;
  premierContactId: string | null;
  personneId: string | null;
  quoi: string;
  /** A protected person: a named receiver, and words that say nothing. */
  discrete: boolean;
  /** On the sender's side, its author alone reads it. */
  fermee: boolean;
  deCle: number;
  deAgent: number;
  deNom: string;
  deTelephone: string | null;
  versGenre: GenreDeDestinataire;
  versCle: number | null;
  versAgent: number | null;
  versStructure: string | null;
  versNom: string;
  versContact: string | null;
  versTelephone: string | null;
  /** Where a partner is written to, from the directory or as the sender corrected it. */
  versCourriel: string | null;
  versSource: string | null;
  engagementJours: number | null;
  proposeeLe: Instant;
}

/** A row as it is kept: what is not yet known is null. `relire` turns it into a state. */
export interface OrientationEnBase extends QuiEtQuoi {
  version: number;
  etat: NomDEtat;
  accord: 'personne' | 'sans_elle' | null;
  accordeeLe: Instant | null;
  envoyeeLe: Instant | null;
  reponsePourLe: DateCivile | null;
  lueLe: Instant | null;
  repondueLe: Instant | null;
  reponduPar: string | null;
  reponduMoyen: Parole['moyen'] | null;
  motif: MotifDeRefus | null;
  motifMots: string | null;
  autreChemin: AutreChemin | null;
  autreCheminMots: string | null;
  plusDeTempsJusquAu: DateCivile | null;
  mainPasseeComment: PassageDeMain | null;
  mainPasseeMots: string | null;
  premierRendezVousLe: Instant | null;
  closeLe: Instant | null;
  issue: Issue | null;
  issueMots: string | null;
  rappels: number;
  dernierRappelLe: DateCivile | null;
  retourVuLe: Instant | null;
  /** How the partner got its address: written to by the product, or by the sender's own hand. */
  lienPar: 'courriel' | 'main' | null;
}

export const COLONNES = sql`
  id, version, premier_contact_id as "premierContactId", personne_id as "personneId", quoi, discrete, fermee,
  de_cle as "deCle", de_agent as "deAgent", de_nom as "deNom", de_telephone as "deTelephone",
  vers_genre as "versGenre", vers_cle as "versCle", vers_agent as "versAgent", vers_structure as "versStructure",
  vers_nom as "versNom", vers_contact as "versContact", vers_telephone as "versTelephone",
  vers_courriel as "versCourriel", lien_par as "lienPar", vers_source as "versSource", engagement_jours as "engagementJours", etat, proposee_le as "proposeeLe", accord,
  accordee_le as "accordeeLe", envoyee_le as "envoyeeLe", reponse_pour_le as "reponsePourLe", lue_le as "lueLe",
  repondue_le as "repondueLe", repondu_par as "reponduPar", repondu_moyen as "reponduMoyen", motif,
  motif_mots as "motifMots", autre_chemin as "autreChemin", autre_chemin_mots as "autreCheminMots",
  plus_de_temps_jusqu_au as "plusDeTempsJusquAu", main_passee_comment as "mainPasseeComment",
  main_passee_mots as "mainPasseeMots", premier_rendez_vous_le as "premierRendezVousLe", close_le as "closeLe",
  issue, issue_mots as "issueMots", rappels, dernier_rappel_le as "dernierRappelLe", retour_vu_le as "retourVuLe"`;

export async function ecrireUneOrientation(bd: Bd, nouvelle: QuiEtQuoi): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('orientations.orientation')
    .values({
      id: nouvelle.id,
      premier_contact_id: nouvelle.premierContactId,
      personne_id: nouvelle.personneId,
      quoi: nouvelle.quoi,
      discrete: nouvelle.discrete,
      fermee: nouvelle.fermee,
      de_cle: nouvelle.deCle,
      de_agent: nouvelle.deAgent,
      de_nom: nouvelle.deNom,
      de_telephone: nouvelle.deTelephone,
      vers_genre: nouvelle.versGenre,
      vers_cle: nouvelle.versCle,
      vers_agent: nouvelle.versAgent,
      vers_structure: nouvelle.versStructure,
      vers_nom: nouvelle.versNom,
      vers_contact: nouvelle.versContact,
      vers_telephone: nouvelle.versTelephone,
      vers_courriel: nouvelle.versCourriel,
      vers_source: nouvelle.versSource,
      engagement_jours: nouvelle.engagementJours,
      proposee_le: nouvelle.proposeeLe,
    })
    .execute();
}

/** One orientation, if this reader sees it. */
export async function orientationParId(bd: Bd, id: string): Promise<OrientationEnBase | null> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** The same, held until the end of the transaction: two hands at once go one after the other. */
export async function retenirUneOrientation(bd: Bd, id: string): Promise<OrientationEnBase | null> {
  const { rows } = await sql<OrientationEnBase>`
    select ${COLONNES} from orientations.orientation where id = ${id}::uuid for update`.execute(bd);
  return rows[0] ?? null;
}

/** @returns false when it changed since it was read, or when this reader may not change it */
export async function changer(
  bd: Bd,
  { id, version }: { id: string; version: number },
  valeurs: Partial<Record<keyof Tables['orientations.orientation'], unknown>>,
  versionSuivante = version + 1,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('orientations.orientation')
    .set({ ...valeurs, version: versionSuivante } as never)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** What was asked from this first contact and had no name; a child's danger stays without one. */
export async function nommerEnBase(
  bd: Bd,
  {
    premierContactId,
    cle,
    personneId,
  }: { premierContactId: string; cle: number; personneId: string },
) {
  const { rows } = await sql<{ id: string; acceptee: boolean }>`
    update orientations.orientation set personne_id = ${personneId}::uuid
    where premier_contact_id = ${premierContactId}::uuid and personne_id is null and not fermee
      and de_cle = ${cle}
    returning id, etat in ('acceptee', 'premier_rendez_vous') as acceptee`.execute(bd);
  return rows;
}

/** Opens the record to who accepted; the base judges again whether it may. */
export async function ouvrirLaFicheEnBase(bd: Bd, id: string): Promise<void> {
  await sql`select orientations.ouvrir_la_fiche(${id}::uuid)`.execute(bd);
}
