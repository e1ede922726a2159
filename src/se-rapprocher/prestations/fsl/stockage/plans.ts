import { type Bd, sql } from '#socle';
import type { Centimes, DateCivile } from '#socle/pur';
import type { Mensualite } from '../domaine/plan.ts';
import type { Tables } from './tables.gen.ts';

export interface MensualiteTenue extends Mensualite {
  etat: 'a_venir' | 'tenue' | 'manquee';
  noteeLe: DateCivile | null;
  noteePar: string | null;
  promesseId: string | null;
}

export interface Plan {
  id: string;
  demandeId: string;
  creancier: string;
  etat: 'en_cours' | 'arrete';
  convenuLe: DateCivile;
  convenuPar: string;
  arreteLe: DateCivile | null;
  pourquoi: string | null;
  mensualites: readonly MensualiteTenue[];
}

/** @returns false when one is already under way */
export async function ecrireUnPlan(
  bd: Bd,
  plan: Pick<Plan, 'id' | 'demandeId' | 'creancier' | 'convenuLe' | 'convenuPar'>,
  mensualites: readonly Mensualite[],
): Promise<boolean> {
  const base = bd.withTables<Tables>();
  const fait = await base
    .insertInto('fsl.plan')
    .values({
      id: plan.id,
      demande_id: plan.demandeId,
      creancier: plan.creancier,
      convenu_le: plan.convenuLe,
      convenu_par: plan.convenuPar,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  if (fait.numInsertedOrUpdatedRows !== 1n) return false;
  await base
    .insertInto('fsl.mensualite')
    .values(
      mensualites.map(({ rang, dueLe, centimes }) => ({
        plan_id: plan.id,
        rang,
        due_le: dueLe,
        centimes,
      })),
    )
    .execute();
  return true;
}

interface LigneDePlan extends Omit<Plan, 'mensualites'> {
  mensualites: { rang: number; dueLe: DateCivile; centimes: Centimes }[];
}

/** The latest first, each with its instalments in order. */
export async function plansDe(bd: Bd, demandeId: string): Promise<Plan[]> {
  const { rows } = await sql<LigneDePlan>`
    select p.id, p.demande_id as "demandeId", p.creancier, p.etat, p.convenu_le as "convenuLe",
      p.convenu_par as "convenuPar", p.arrete_le as "arreteLe", p.pourquoi,
      (select coalesce(jsonb_agg(jsonb_build_object('rang', m.rang, 'dueLe', m.due_le, 'centimes', m.centimes,
        'etat', m.etat, 'noteeLe', m.notee_le, 'noteePar', m.notee_par, 'promesseId', m.promesse_id) order by m.rang), '[]')
       from fsl.mensualite m where m.plan_id = p.id) as mensualites
    from fsl.plan p where p.demande_id = ${demandeId}::uuid order by p.convenu_le desc, p.id`.execute(
    bd,
  );
  return rows as unknown as Plan[];
}

/** @returns false when it was already noted */
export async function noterEnBase(
  bd: Bd,
  { planId, rang }: { planId: string; rang: number },
  note: { etat: 'tenue' | 'manquee'; le: DateCivile; par: string; promesseId: string | null },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('fsl.mensualite')
    .set({
      etat: note.etat,
      notee_le: note.le,
      notee_par: note.par,
      promesse_id: note.promesseId,
    })
    .where('plan_id', '=', planId)
    .where('rang', '=', rang)
    .where('etat', '=', 'a_venir')
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** @returns false when it is already stopped */
export async function arreterEnBase(
  bd: Bd,
  planId: string,
  { le, pourquoi }: { le: DateCivile; pourquoi: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('fsl.plan')
    .set({ etat: 'arrete', arrete_le: le, pourquoi })
    .where('id', '=', planId)
    .where('etat', '=', 'en_cours')
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
