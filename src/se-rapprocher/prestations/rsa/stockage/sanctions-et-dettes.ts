import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export interface SanctionEnBase {
  id: string;
  version: number;
  parcoursId: string;
  etat: 'engagee' | 'decidee' | 'abandonnee' | 'levee';
  faits: string;
  manquementLe: DateCivile;
  genre: 'suspension' | 'suppression';
  degre: 'premiere' | 'repetee';
  taux: number;
  mois: number;
  foyerPersonnes: number;
  foyerMajore: boolean;
  prevenueLe: DateCivile;
  observations: string | null;
  observationsLe: DateCivile | null;
  auditionDemandee: boolean;
  auditionProposeeLe: DateCivile | null;
  entendueLe: DateCivile | null;
  accompagneeDe: string | null;
  avisDeLEquipe: string | null;
  decisionId: string | null;
  decideeLe: DateCivile | null;
  finieLe: DateCivile | null;
  finieParceQue: string | null;
}

const SANCTION = sql`
  id, version, parcours_id as "parcoursId", etat, faits, manquement_le as "manquementLe", genre, degre, taux, mois,
  foyer_personnes as "foyerPersonnes", foyer_majore as "foyerMajore", prevenue_le as "prevenueLe", observations,
  observations_le as "observationsLe", audition_demandee as "auditionDemandee",
  audition_proposee_le as "auditionProposeeLe", entendue_le as "entendueLe", accompagnee_de as "accompagneeDe",
  avis_de_l_equipe as "avisDeLEquipe", decision_id as "decisionId", decidee_le as "decideeLe", finie_le as "finieLe",
  finie_parce_que as "finieParceQue"`;

type Colonnes = Partial<Record<keyof Tables['rsa.sanction'], unknown>>;

export async function sanctionsDu(bd: Bd, parcoursId: string): Promise<SanctionEnBase[]> {
  const { rows } = await sql<SanctionEnBase>`
    select ${SANCTION} from rsa.sanction where parcours_id = ${parcoursId}::uuid
    order by prevenue_le desc, id`.execute(bd);
  return rows;
}

export async function retenirUneSanction(bd: Bd, id: string): Promise<SanctionEnBase | null> {
  const { rows } = await sql<SanctionEnBase>`
    select ${SANCTION} from rsa.sanction where id = ${id}::uuid for update`.execute(bd);
  return rows[0] ?? null;
}

export async function ecrireUneSanction(bd: Bd, valeurs: Colonnes): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('rsa.sanction')
    .values(valeurs as never)
    .execute();
}

/** @returns false when it changed since it was read, or when this reader may not change it */
export async function changerLaSanction(
  bd: Bd,
  { id, version }: Pick<SanctionEnBase, 'id' | 'version'>,
  valeurs: Colonnes,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('rsa.sanction')
    .set({ ...valeurs, version: version + 1 } as never)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

export interface RemiseEnBase {
  id: string;
  mots: string;
  demandeeLe: DateCivile;
  accordee: number | null;
  repondueLe: DateCivile | null;
  motif: string | null;
  decisionId: string | null;
}

export interface DetteEnBase {
  id: string;
  parcoursId: string;
  montant: number;
  du: DateCivile;
  au: DateCivile;
  motif: string;
  fausseDeclarationEtablie: boolean;
  constateeLe: DateCivile;
  decisionId: string | null;
  remises: readonly RemiseEnBase[];
}

const DETTE = sql`
  d.id, d.parcours_id as "parcoursId", d.montant_centimes as "montant", d.du, d.au, d.motif,
  d.fausse_declaration_etablie as "fausseDeclarationEtablie", d.constatee_le as "constateeLe",
  d.decision_id as "decisionId",
  coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'mots', r.mots, 'demandeeLe', r.demandee_le,
      'accordee', r.accordee_centimes, 'repondueLe', r.repondue_le, 'motif', r.motif, 'decisionId', r.decision_id) order by r.demandee_le, r.id)
    from rsa.remise r where r.dette_id = d.id), '[]') as remises`;

export async function dettesDu(bd: Bd, parcoursId: string): Promise<DetteEnBase[]> {
  const { rows } = await sql<DetteEnBase>`
    select ${DETTE} from rsa.dette d where d.parcours_id = ${parcoursId}::uuid
    order by d.constatee_le desc, d.id`.execute(bd);
  return rows;
}

export async function retenirUneDette(bd: Bd, id: string): Promise<DetteEnBase | null> {
  const { rows } = await sql<DetteEnBase>`
    select ${DETTE} from rsa.dette d where d.id = ${id}::uuid for update of d`.execute(bd);
  return rows[0] ?? null;
}

export async function ecrireUneDette(bd: Bd, d: Omit<DetteEnBase, 'remises'>): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('rsa.dette')
    .values({
      id: d.id,
      parcours_id: d.parcoursId,
      montant_centimes: d.montant,
      du: d.du,
      au: d.au,
      motif: d.motif,
      fausse_declaration_etablie: d.fausseDeclarationEtablie,
      constatee_le: d.constateeLe,
      decision_id: d.decisionId,
    })
    .execute();
}

export async function demanderUneRemiseEnBase(
  bd: Bd,
  remise: { id: string; detteId: string; mots: string; demandeeLe: DateCivile },
): Promise<void> {
  await sql`
    insert into rsa.remise (id, dette_id, mots, demandee_le)
    values (${remise.id}::uuid, ${remise.detteId}::uuid, ${remise.mots}, ${remise.demandeeLe}::date)`.execute(
    bd,
  );
}

export async function repondreALaRemiseEnBase(
  bd: Bd,
  remise: {
    id: string;
    accordee: number;
    repondueLe: DateCivile;
    motif: string;
    decisionId: string;
  },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update rsa.remise set accordee_centimes = ${remise.accordee}, repondue_le = ${remise.repondueLe}::date,
      motif = ${remise.motif}, decision_id = ${remise.decisionId}::uuid
    where id = ${remise.id}::uuid and repondue_le is null`.execute(bd);
  return (numAffectedRows ?? 0n) === 1n;
}
