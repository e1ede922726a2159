import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export const AVIS = {
  favorable: 'Favorable',
  reserve: 'Favorable, avec une réserve',
  defavorable: 'Défavorable',
} as const;
export type AvisDePartenaire = keyof typeof AVIS;

/** What its partner reads of it by its link, and its answer. */
export interface InstructionLue {
  id: string;
  demandeId: string;
  destinataire: string;
  contact: string | null;
  deNom: string;
  deTelephone: string | null;
  demandeeLe: string;
  pourLe: DateCivile;
  avis: AvisDePartenaire | null;
  mots: string | null;
  qui: string | null;
  repondueLe: string | null;
  retireeLe: string | null;
}

export interface Instruction extends InstructionLue {
  telephone: string | null;
}

const DU_PARTENAIRE = sql`id, demande_id as "demandeId", destinataire, contact, de_nom as "deNom", de_telephone as "deTelephone",
  demandee_le as "demandeeLe", pour_le as "pourLe", avis, mots, qui, repondue_le as "repondueLe",
  retiree_le as "retireeLe"`;

export async function ecrireUneInstruction(
  bd: Bd,
  une: Omit<Instruction, 'avis' | 'mots' | 'qui' | 'repondueLe' | 'retireeLe'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('fsl.instruction')
    .values({
      id: une.id,
      demande_id: une.demandeId,
      destinataire: une.destinataire,
      contact: une.contact,
      telephone: une.telephone,
      de_nom: une.deNom,
      de_telephone: une.deTelephone,
      demandee_le: une.demandeeLe,
      pour_le: une.pourLe,
    })
    .execute();
}

/** The latest first. */
export async function instructionsDe(bd: Bd, demandeId: string): Promise<Instruction[]> {
  const { rows } = await sql<Instruction>`
    select ${DU_PARTENAIRE}, telephone from fsl.instruction
    where demande_id = ${demandeId}::uuid order by demandee_le desc, id`.execute(bd);
  return rows;
}

/** The one that a partner's link opens. */
export async function celleDuLien(bd: Bd): Promise<InstructionLue | null> {
  const { rows } = await sql<InstructionLue>`
    select ${DU_PARTENAIRE} from fsl.instruction limit 1`.execute(bd);
  return rows[0] ?? null;
}

/** @returns false when it was answered, or taken back, meanwhile */
export async function repondreEnBase(
  bd: Bd,
  id: string,
  reponse: { avis: AvisDePartenaire; mots: string | null; qui: string; le: string },
): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update fsl.instruction set avis = ${reponse.avis}, mots = ${reponse.mots}, qui = ${reponse.qui},
      repondue_le = ${reponse.le}::timestamptz
    where id = ${id}::uuid and repondue_le is null returning id`.execute(bd);
  return rows.length === 1;
}

/** @returns false when it was already answered or taken back */
export async function retirerEnBase(bd: Bd, id: string, le: string): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update fsl.instruction set retiree_le = ${le}::timestamptz
    where id = ${id}::uuid and retiree_le is null and repondue_le is null returning id`.execute(bd);
  return rows.length === 1;
}
