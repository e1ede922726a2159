import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Tables } from './tables.gen.ts';

export type CanalDePromesse = 'telephone' | 'message' | 'courrier' | 'sur_place' | 'par_le_recu';
export type IssueDePromesse = 'joint' | 'message_laisse' | 'pas_joint' | 'fait' | 'autre';

export interface Promesse {
  id: string;
  objet: string;
  objetId: string;
  personneId: string | null;
  cle: number;
  agentId: number | null;
  faitePar: number | null;
  nature: 'ordinaire' | 'danger';
  quoi: string;
  pourQui: string | null;
  canal: CanalDePromesse;
  precaution: string | null;
  pourLe: string;
  moment: string | null;
  faiteLe: string;
  etat: 'ouverte' | 'tenue' | 'remplacee';
  version: number;
}

/** @returns false when it was there already */
export async function ecrireUnePromesse(bd: Bd, promesse: Promesse): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .insertInto('promesses.promesse')
    .values({
      id: promesse.id,
      objet: promesse.objet,
      objet_id: promesse.objetId,
      personne_id: promesse.personneId,
      cle: promesse.cle,
      agent_id: promesse.agentId,
      faite_par: promesse.faitePar,
      nature: promesse.nature,
      quoi: promesse.quoi,
      pour_qui: promesse.pourQui,
      canal: promesse.canal,
      precaution: promesse.precaution,
      pour_le: promesse.pourLe,
      moment: promesse.moment,
      faite_le: promesse.faiteLe,
    })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return reponse.numInsertedOrUpdatedRows === 1n;
}

const COLONNES = sql`
  id, objet, objet_id as "objetId", personne_id as "personneId", cle, agent_id as "agentId",
  faite_par as "faitePar", nature, quoi, pour_qui as "pourQui", canal, precaution, pour_le as "pourLe",
  moment, faite_le as "faiteLe", etat, version`;

export async function promesseParId(bd: Bd, id: string): Promise<Promesse | null> {
  const { rows } =
    await sql<Promesse>`select ${COLONNES} from promesses.promesse where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

/** How it ended: kept, with what came of it, or replaced by another. */
export interface FinDePromesse {
  issue: IssueDePromesse | null;
  recit: string | null;
  par: number | null;
  le: string;
  remplaceePar: string | null;
}

export async function finDUnePromesse(bd: Bd, id: string): Promise<FinDePromesse | null> {
  const { rows } = await sql<FinDePromesse>`
    select issue, recit, close_par as par, close_le as le, remplacee_par as "remplaceePar"
    from promesses.promesse where id = ${id} and etat <> 'ouverte'`.execute(bd);
  return rows[0] ?? null;
}

/** A promise that is over: kept, with what came of it, or replaced by another. */
export interface PromesseFermee extends Promesse {
  issue: IssueDePromesse | null;
  closeLe: string;
  remplaceePar: string | null;
}

/** Closed ones about these objects, the latest first; the policies decide which of them this reader sees. */
export async function promessesFermeesEnBase(
  bd: Bd,
  objetIds: readonly string[],
  limite: number,
): Promise<PromesseFermee[]> {
  const { rows } = await sql<PromesseFermee>`
    select ${COLONNES}, issue, close_le as "closeLe", remplacee_par as "remplaceePar" from promesses.promesse
    where objet_id = any (${[...objetIds]}::uuid[]) and etat <> 'ouverte' and nature = 'ordinaire'
    order by close_le desc, id limit ${limite}`.execute(bd);
  return rows;
}

/** Those it took the place of, however many times it changed hands. */
export async function promessesRemplacees(
  bd: Bd,
  { id, objetId }: Pick<Promesse, 'id' | 'objetId'>,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive siennes as (
      select id, remplacee_par from promesses.promesse where objet_id = ${objetId} and remplacee_par is not null
    ), avant as (
      select id from siennes where remplacee_par = ${id}
      union select s.id from siennes s join avant on s.remplacee_par = avant.id
    ) select id from avant`.execute(bd);
  return rows.map((row) => row.id);
}

export interface FiltreDePromesses {
  objetIds?: readonly string[];
  personneId?: string;
  cles?: readonly number[];
  limite?: number;
  /** How many to pass over: the pages before this one. */
  apres?: number;
}

/** Open promises, the most urgent first; the policies decide which of them this reader sees. */
export async function promessesOuvertesEnBase(
  bd: Bd,
  filtre: FiltreDePromesses,
): Promise<Promesse[]> {
  const conditions = [sql`etat = 'ouverte'`];
  if (filtre.objetIds) conditions.push(sql`objet_id = any (${[...filtre.objetIds]}::uuid[])`);
  if (filtre.personneId) conditions.push(sql`personne_id = ${filtre.personneId}`);
  if (filtre.cles) conditions.push(sql`cle = any (${[...filtre.cles]}::integer[])`);
  const { rows } = await sql<Promesse>`
    select ${COLONNES} from promesses.promesse where ${sql.join(conditions, sql` and `)}
    order by (nature = 'danger') desc, pour_le, id limit ${filtre.limite ?? 50}
    offset ${filtre.apres ?? 0}`.execute(bd);
  return rows;
}

export interface NombreDePromesses {
  ouvertes: number;
  /** Due by this instant, or late. */
  dues: number;
}

/** The most urgent that these teams owe, and how many they owe: one reading for both. */
export async function promessesEtNombres(
  bd: Bd,
  { cles, limite, avant }: { cles: readonly number[]; limite: number; avant: string },
): Promise<{ promesses: Promesse[]; nombres: NombreDePromesses }> {
  const { rows } = await sql<Promesse & NombreDePromesses>`
    select ${COLONNES}, (count(*) over ())::int as ouvertes,
      (count(*) filter (where pour_le < ${avant}) over ())::int as dues
    from promesses.promesse where etat = 'ouverte' and cle = any (${[...cles]}::integer[])
    order by (nature = 'danger') desc, pour_le, id limit ${limite}`.execute(bd);
  const { ouvertes = 0, dues = 0 } = rows[0] ?? {};
  return { promesses: rows, nombres: { ouvertes, dues } };
}

export async function compterLesOuvertes(
  bd: Bd,
  { cles, avant }: { cles: readonly number[]; avant: string },
): Promise<NombreDePromesses> {
  const { rows } = await sql<NombreDePromesses>`
    select count(*)::int as ouvertes, count(*) filter (where pour_le < ${avant})::int as dues
    from promesses.promesse where etat = 'ouverte' and cle = any (${[...cles]}::integer[])`.execute(
    bd,
  );
  return rows[0] ?? { ouvertes: 0, dues: 0 };
}

export interface Cloture {
  id: string;
  version: number;
  issue: IssueDePromesse;
  recit: string | null;
  par: number | null;
  le: string;
}

/** @returns false when another hand closed it first (its version moved) */
export async function clore(bd: Bd, cloture: Cloture): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('promesses.promesse')
    .set({
      etat: 'tenue',
      issue: cloture.issue,
      recit: cloture.recit,
      close_par: cloture.par,
      close_le: cloture.le,
      version: cloture.version + 1,
    })
    .where('id', '=', cloture.id)
    .where('version', '=', cloture.version)
    .where('etat', '=', 'ouverte')
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

/** What one team promised about this object, before anybody knew whose it is. */
export async function rattacherEnBase(
  bd: Bd,
  { objetId, cle, personneId }: { objetId: string; cle: number; personneId: string },
): Promise<number> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('promesses.promesse')
    .set({ personne_id: personneId })
    .where('objet_id', '=', objetId)
    .where('cle', '=', cle)
    .where('personne_id', 'is', null)
    .executeTakeFirst();
  return Number(numUpdatedRows);
}

/** @returns false when another hand closed it first */
export async function remplacer(
  bd: Bd,
  ancienne: { id: string; version: number; le: string; par: number | null },
  nouvelleId: string,
): Promise<boolean> {
  const reponse = await bd
    .withTables<Tables>()
    .updateTable('promesses.promesse')
    .set({
      etat: 'remplacee',
      remplacee_par: nouvelleId,
      close_le: ancienne.le,
      close_par: ancienne.par,
      version: ancienne.version + 1,
    })
    .where('id', '=', ancienne.id)
    .where('version', '=', ancienne.version)
    .where('etat', '=', 'ouverte')
    .executeTakeFirst();
  return reponse.numUpdatedRows === 1n;
}

export interface EtatDePromesses {
  ouvertes: number;
  tenues: number;
  /** The nearest day that is owed; null when nothing is. */
  prochaine: Instant | null;
  derniereTenueLe: Instant | null;
}

/** How many are owed and kept about each of these, and when: no word is read. */
export async function etatsDesPromesses(
  bd: Bd,
  objetIds: readonly string[],
): Promise<Map<string, EtatDePromesses>> {
  const { rows } = await sql<EtatDePromesses & { objetId: string }>`
    select objet_id as "objetId", count(*) filter (where etat = 'ouverte')::integer as ouvertes,
      count(*) filter (where etat = 'tenue')::integer as tenues,
      min(pour_le) filter (where etat = 'ouverte') as prochaine,
      max(close_le) filter (where etat = 'tenue') as "derniereTenueLe"
    from promesses.promesse
    where objet_id = any (${[...objetIds]}::uuid[]) and nature = 'ordinaire' group by objet_id`.execute(
    bd,
  );
  return new Map(rows.map(({ objetId, ...etat }) => [objetId, etat]));
}
