import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Faits } from '../domaine/criteres.ts';
import type { Tables } from './tables.gen.ts';

export type Suite = 'continue' | 'passe_la_main' | 'autonome';

export interface ParcoursEnBase {
  id: string;
  version: number;
  personneId: string;
  demandeId: string;
  cle: number;
  cleReferente: number | null;
  departement: string;
  entreeLe: DateCivile;
  voie: 'flux_cnaf' | 'agent';
  faits: Partial<Faits>;
  referentAgent: number | null;
  referentNom: string | null;
  rendezVousId: string | null;
  rendezVousLe: Instant | null;
  /** Since when France Travail may orient her: nobody did in six weeks. */
  ailleursPossibleDepuis: DateCivile | null;
  sortieLe: DateCivile | null;
  suite: Suite | null;
  suiteMots: string | null;
}

const COLONNES = sql`
  id, version, personne_id as "personneId", demande_id as "demandeId", cle, cle_referente as "cleReferente",
  departement, entree_le as "entreeLe", voie, faits, referent_agent as "referentAgent", referent_nom as "referentNom",
  rendez_vous_id as "rendezVousId", rendez_vous_le as "rendezVousLe",
  ailleurs_possible_depuis as "ailleursPossibleDepuis", sortie_le as "sortieLe", suite, suite_mots as "suiteMots"`;

export async function ecrireUnParcours(
  bd: Bd,
  p: Pick<
    ParcoursEnBase,
    'id' | 'personneId' | 'demandeId' | 'cle' | 'cleReferente' | 'departement' | 'entreeLe' | 'voie'
  >,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('rsa.parcours')
    .values({
      id: p.id,
      personne_id: p.personneId,
      demande_id: p.demandeId,
      cle: p.cle,
      cle_referente: p.cleReferente,
      departement: p.departement,
      entree_le: p.entreeLe,
      voie: p.voie,
    })
    .execute();
}

export async function parcoursParId(bd: Bd, id: string): Promise<ParcoursEnBase | null> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

/** The same, held until the end of the transaction. */
export async function retenirUnParcours(bd: Bd, id: string): Promise<ParcoursEnBase | null> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours where id = ${id}::uuid for update`.execute(bd);
  return rows[0] ?? null;
}

export async function parcoursDeLaDemande(
  bd: Bd,
  demandeId: string,
): Promise<ParcoursEnBase | null> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours where demande_id = ${demandeId}::uuid`.execute(bd);
  return rows[0] ?? null;
}

export async function parcoursDuRendezVous(bd: Bd, id: string): Promise<ParcoursEnBase | null> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours where rendez_vous_id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

export async function parcoursDeLaPersonne(bd: Bd, personneId: string): Promise<ParcoursEnBase[]> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours where personne_id = ${personneId}::uuid
    order by sortie_le is null desc, entree_le desc limit 20`.execute(bd);
  return rows;
}

/** What her receipt opens. */
export async function monParcoursEnBase(bd: Bd): Promise<ParcoursEnBase | null> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours order by sortie_le is null desc, entree_le desc limit 1`.execute(
    bd,
  );
  return rows[0] ?? null;
}

/** Those of this reader's teams that are not over, the oldest entry first. */
export async function parcoursDeLEquipe(
  bd: Bd,
  { cles, limite }: { cles: readonly number[]; limite: number },
): Promise<ParcoursEnBase[]> {
  const { rows } = await sql<ParcoursEnBase>`
    select ${COLONNES} from rsa.parcours
    where (cle = any (${[...cles]}::integer[]) or cle_referente = any (${[...cles]}::integer[])) and sortie_le is null
    order by entree_le, id limit ${limite}`.execute(bd);
  return rows;
}

/** @returns false when it changed since it was read, or when this reader may not change it */
export async function changerLeParcours(
  bd: Bd,
  { id, version }: Pick<ParcoursEnBase, 'id' | 'version'>,
  valeurs: Partial<Record<keyof Tables['rsa.parcours'], unknown>>,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('rsa.parcours')
    .set({ ...valeurs, version: version + 1 } as never)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Gives it to the team of the place she chose, whose members then see her record. */
export async function confierEnBase(bd: Bd, id: string, cle: number): Promise<void> {
  await sql`select rsa.confier(${id}::uuid, ${cle}::integer)`.execute(bd);
}
