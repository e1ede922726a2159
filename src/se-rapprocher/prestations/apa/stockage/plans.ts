import type { Selectable } from 'kysely';
import { type Bd, parmi } from '#socle';
import { centimes, type DateCivile, type Instant } from '#socle/pur';
import type { CalculGarde } from '../domaine/calcul.ts';
import type {
  EtatDePlan,
  LigneDePlan,
  ModeDEnvoi,
  NatureDePlan,
  NatureLigne,
  Suite,
} from '../domaine/plan.ts';
import type { Tables } from './tables.gen.ts';

export interface Plan {
  id: string;
  demandeId: string;
  personneId: string;
  cle: number;
  visiteId: string;
  rang: number;
  nature: NatureDePlan;
  motif: string | null;
  etat: EtatDePlan;
  gir: number;
  ecritLe: Instant;
  envoyeLe: DateCivile | null;
  mode: ModeDEnvoi | null;
  recuLe: DateCivile | null;
  observations: string | null;
  observeLe: DateCivile | null;
  reponduLe: DateCivile | null;
  calcul: CalculGarde | null;
  /** With her agreement, straight to the service that helps her (CASF L232-15). */
  verseeA: 'elle' | 'prestataire';
  lignes: LigneDePlan[];
}

const table = (bd: Bd) => bd.withTables<Tables>();

const enLigne = (l: Selectable<Tables['apa.ligne_de_plan']>): LigneDePlan => ({
  id: l.id,
  rang: l.rang,
  nature: l.nature as NatureLigne,
  quoi: l.quoi,
  quantite: Number(l.quantite),
  tarif: centimes(l.tarif_centimes),
  prestataire: l.prestataire,
  structureId: l.structure_id,
  mode: l.mode as LigneDePlan['mode'],
});

const enPlan = (l: Selectable<Tables['apa.plan']>, lignes: LigneDePlan[]): Plan => ({
  id: l.id,
  demandeId: l.demande_id,
  personneId: l.personne_id,
  cle: l.cle,
  visiteId: l.visite_id,
  rang: l.rang,
  nature: l.nature as NatureDePlan,
  motif: l.motif,
  etat: l.etat as EtatDePlan,
  gir: l.gir,
  ecritLe: l.ecrit_le as Instant,
  envoyeLe: l.envoye_le as DateCivile | null,
  mode: l.mode as ModeDEnvoi | null,
  recuLe: l.recu_le as DateCivile | null,
  observations: l.observations,
  observeLe: l.observe_le as DateCivile | null,
  reponduLe: l.repondu_le as DateCivile | null,
  calcul: l.calcul as CalculGarde | null,
  verseeA: l.versee_a as Plan['verseeA'],
  lignes,
});

async function avecLeursLignes(bd: Bd, plans: Selectable<Tables['apa.plan']>[]): Promise<Plan[]> {
  if (plans.length === 0) return [];
  const lignes = await table(bd)
    .selectFrom('apa.ligne_de_plan')
    .selectAll()
    .where('plan_id', '=', parmi(plans.map(({ id }) => id)))
    .orderBy('rang')
    .execute();
  return plans.map((plan) =>
    enPlan(plan, lignes.filter(({ plan_id }) => plan_id === plan.id).map(enLigne)),
  );
}

export async function planParId(bd: Bd, id: string): Promise<Plan | null> {
  const lus = await table(bd).selectFrom('apa.plan').selectAll().where('id', '=', id).execute();
  return (await avecLeursLignes(bd, lus))[0] ?? null;
}

/** Each with its lines, the newest first. */
export async function plansDesDemandes(bd: Bd, demandeIds: readonly string[]): Promise<Plan[]> {
  if (demandeIds.length === 0) return [];
  const lus = await table(bd)
    .selectFrom('apa.plan')
    .selectAll()
    .where('demande_id', '=', parmi(demandeIds))
    .orderBy('rang', 'desc')
    .execute();
  return avecLeursLignes(bd, lus);
}

export type PlanAEcrire = Pick<
  Plan,
  'id' | 'demandeId' | 'personneId' | 'cle' | 'visiteId' | 'rang' | 'nature' | 'motif' | 'gir'
>;

/** @returns false when a proposal of this request is already being written, or waits for her answer */
export async function ecrireUnPlan(
  bd: Bd,
  p: PlanAEcrire & { le: Instant; par: number | null },
): Promise<boolean> {
  const fait = await table(bd)
    .insertInto('apa.plan')
    .values({
      id: p.id,
      demande_id: p.demandeId,
      personne_id: p.personneId,
      cle: p.cle,
      visite_id: p.visiteId,
      rang: p.rang,
      nature: p.nature,
      motif: p.motif,
      gir: p.gir,
      ecrit_le: p.le,
      ecrit_par: p.par,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

export async function ecrireUneLigne(
  bd: Bd,
  { id: planId, personneId, cle }: Pick<Plan, 'id' | 'personneId' | 'cle'>,
  ligne: LigneDePlan,
): Promise<void> {
  await table(bd)
    .insertInto('apa.ligne_de_plan')
    .values({
      id: ligne.id,
      plan_id: planId,
      personne_id: personneId,
      cle,
      rang: ligne.rang,
      nature: ligne.nature,
      quoi: ligne.quoi,
      quantite: String(ligne.quantite),
      tarif_centimes: ligne.tarif,
      prestataire: ligne.prestataire,
      structure_id: ligne.structureId,
      mode: ligne.mode,
    })
    .execute();
}

export async function oterUneLigneEnBase(bd: Bd, planId: string, id: string): Promise<boolean> {
  const fait = await table(bd)
    .deleteFrom('apa.ligne_de_plan')
    .where('plan_id', '=', planId)
    .where('id', '=', id)
    .executeTakeFirst();
  return fait.numDeletedRows === 1n;
}

/** @returns false when the plan was no longer in that state: somebody, or her silence, was first */
export async function avancerEnBase(
  bd: Bd,
  { id, etat }: Pick<Plan, 'id' | 'etat'>,
  suite: Suite & { observations?: string; calcul?: CalculGarde; verseeA?: Plan['verseeA'] },
): Promise<boolean> {
  const fait = await table(bd)
    .updateTable('apa.plan')
    .set(({ eb }) => ({
      etat: suite.etat,
      version: eb('version', '+', 1),
      ...(suite.envoyeLe ? { envoye_le: suite.envoyeLe, mode: suite.mode ?? null } : {}),
      ...(suite.calcul ? { calcul: JSON.stringify(suite.calcul) } : {}),
      ...(suite.verseeA ? { versee_a: suite.verseeA } : {}),
      ...(suite.recuLe ? { recu_le: suite.recuLe } : {}),
      ...(suite.observeLe
        ? { observe_le: suite.observeLe, observations: suite.observations ?? null }
        : {}),
      ...(suite.reponduLe ? { repondu_le: suite.reponduLe } : {}),
    }))
    .where('id', '=', id)
    .where('etat', '=', etat)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}
