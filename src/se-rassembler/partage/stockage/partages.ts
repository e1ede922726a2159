import { type Bd, parmi, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

/** The page that answers a link: an orientation's, or the housing fund's file. */
export type Porte = 'demande' | 'fsl';

export interface PartageEnBase {
  id: string;
  orientationId: string;
  premierContactId: string | null;
  personneId: string | null;
  cle: number;
  auteurId: number;
  auteur: string;
  cleDestinataire: number | null;
  agentDestinataire: number | null;
  structureDestinataire: string | null;
  destinataire: string;
  classe: string;
  finalite: string;
  fondement: string;
  texte: string;
  nonEnvoye: string;
  informeeLe: string | null;
  nonInformeePourquoi: string | null;
  prepareLe: string;
  envoyeLe: string | null;
  expireLe: string | null;
  version: number;
  porte: Porte;
}

export interface PartageAEcrire
  extends Omit<
    PartageEnBase,
    'informeeLe' | 'nonInformeePourquoi' | 'envoyeLe' | 'expireLe' | 'version'
  > {
  fondementDepuis: string;
  empreinte: string;
  /** Read by its author alone on this side (a child in danger). */
  fermee: boolean;
}

export async function ecrireUnPartage(bd: Bd, partage: PartageAEcrire): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('partage.partage')
    .values({
      id: partage.id,
      orientation_id: partage.orientationId,
      premier_contact_id: partage.premierContactId,
      personne_id: partage.personneId,
      cle: partage.cle,
      auteur_id: partage.auteurId,
      auteur: partage.auteur,
      cle_destinataire: partage.cleDestinataire,
      agent_destinataire: partage.agentDestinataire,
      structure_destinataire: partage.structureDestinataire,
      destinataire: partage.destinataire,
      classe: partage.classe,
      finalite: partage.finalite,
      fondement: partage.fondement,
      fondement_depuis: partage.fondementDepuis,
      texte: partage.texte,
      empreinte: partage.empreinte,
      non_envoye: partage.nonEnvoye,
      prepare_le: partage.prepareLe,
      fermee: partage.fermee,
      porte: partage.porte,
    })
    .execute();
}

const COLONNES = sql`
  id, orientation_id as "orientationId", premier_contact_id as "premierContactId", personne_id as "personneId", cle,
  auteur_id as "auteurId", auteur, cle_destinataire as "cleDestinataire", agent_destinataire as "agentDestinataire",
  structure_destinataire as "structureDestinataire",
  destinataire, classe, finalite, fondement, texte, non_envoye as "nonEnvoye", informee_le as "informeeLe",
  non_informee_pourquoi as "nonInformeePourquoi", prepare_le as "prepareLe", envoye_le as "envoyeLe",
  expire_le as "expireLe", version, porte`;

/** Those of these orientations that this reader may read now, by orientation. */
export async function partagesDe(
  bd: Bd,
  orientationIds: readonly string[],
): Promise<Map<string, PartageEnBase>> {
  if (orientationIds.length === 0) return new Map();
  const { rows } = await sql<PartageEnBase>`
    select ${COLONNES} from partage.partage
    where orientation_id = any(${[...orientationIds]}::uuid[])`.execute(bd);
  return new Map(rows.map((row) => [row.orientationId, row]));
}

/** Where the link of this partner leads; null when it opens nothing any more. */
export async function porteDuLien(bd: Bd): Promise<Porte | null> {
  const { rows } = await sql<{ porte: Porte }>`select porte from partage.partage limit 1`.execute(
    bd,
  );
  return rows[0]?.porte ?? null;
}

/** The text before it is sent, rewritten. @returns false when it was sent, or rewritten, meanwhile */
export async function recrireLeTexte(
  bd: Bd,
  partage: { orientationId: string; version: number; le: string },
  ecrit: { texte: string; empreinte: string; nonEnvoye: string },
): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('partage.partage')
    .set({
      texte: ecrit.texte,
      empreinte: ecrit.empreinte,
      non_envoye: ecrit.nonEnvoye,
      prepare_le: partage.le,
      version: partage.version + 1,
    })
    .where('orientation_id', '=', partage.orientationId)
    .where('version', '=', partage.version)
    .where('envoye_le', 'is', null)
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** Sent as it was reread: this very version. @returns false when it changed or left meanwhile */
export async function marquerEnvoye(
  bd: Bd,
  envoi: {
    orientationId: string;
    version: number;
    le: string;
    expireLe: string;
    informeeLe: string | null;
    nonInformeePourquoi: string | null;
  },
): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('partage.partage')
    .set({
      envoye_le: envoi.le,
      expire_le: envoi.expireLe,
      informee_le: envoi.informeeLe,
      non_informee_pourquoi: envoi.nonInformeePourquoi,
    })
    .where('orientation_id', '=', envoi.orientationId)
    .where('version', '=', envoi.version)
    .where('envoye_le', 'is', null)
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** @returns how many had no name, and have one now */
export async function nommerEnBase(
  bd: Bd,
  orientationIds: readonly string[],
  personneId: string,
): Promise<number> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('partage.partage')
    .set({ personne_id: personneId })
    .where('orientation_id', '=', parmi(orientationIds))
    .where('personne_id', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

export async function fermerEnBase(bd: Bd, orientationId: string): Promise<void> {
  await sql`select partage.fermer(${orientationId}::uuid)`.execute(bd);
}
