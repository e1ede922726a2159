import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export interface AccesAOuvrir {
  id: string;
  personneId: string;
  raison: string;
  demandeur: string;
  expireLe: Instant;
}

export async function ouvrirExceptionnellement(bd: Bd, acces: AccesAOuvrir): Promise<void> {
  await sql`select acces.ouvrir_exceptionnellement(${acces.id}, ${acces.personneId}, ${acces.raison},
    ${acces.demandeur}, ${acces.expireLe}::timestamptz)`.execute(bd);
}

export interface AccesExceptionnel {
  id: string;
  personneId: string;
  demandeur: string;
  raison: string;
  ouvertLe: Instant;
  expireLe: Instant;
  reluLe: Instant | null;
  avis: string | null;
}

/** Those that wait for the DPO first, then the latest reviewed. */
export async function lireLesAccesExceptionnels(
  bd: Bd,
  combien: number,
): Promise<AccesExceptionnel[]> {
  const { rows } = await sql<AccesExceptionnel>`
    select id, personne_id as "personneId", demandeur, raison, ouvert_le as "ouvertLe", expire_le as "expireLe",
      relu_le as "reluLe", avis_du_dpo as "avis"
    from acces.acces_exceptionnel
    order by relu_le desc nulls first, ouvert_le desc limit ${combien}`.execute(bd);
  return rows;
}

/** False when it was already reviewed, or does not exist. */
export async function marquerRelu(bd: Bd, id: string, avis: string, le: Instant): Promise<boolean> {
  const { rows } = await sql<{ id: string }>`
    update acces.acces_exceptionnel set relu_le = ${le}::timestamptz, avis_du_dpo = ${avis}
    where id = ${id} and relu_le is null returning id`.execute(bd);
  return rows.length === 1;
}
