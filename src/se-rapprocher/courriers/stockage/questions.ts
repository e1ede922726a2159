import { type Bd, sql } from '#socle';
import type { Tables } from './tables.gen.ts';

export const CANAUX = ['telephone', 'courrier', 'guichet', 'en_ligne'] as const;
export type CanalDeQuestion = (typeof CANAUX)[number];
export const REPONDRE_PAR = ['par_le_recu', 'telephone', 'courrier', 'sur_place'] as const;
export type RepondrePar = (typeof REPONDRE_PAR)[number];

export interface Question {
  id: string;
  cle: number;
  canal: CanalDeQuestion;
  texte: string;
  nomDit: string | null;
  repondrePar: RepondrePar;
  coordonnees: string | null;
  langue: 'fr' | 'en';
  personneId: string | null;
  poseeLe: string;
  noteePar: number | null;
  pourLe: string;
  promesseId: string;
  etat: 'ouverte' | 'repondue' | 'comprise';
  repondueLe: string | null;
  version: number;
}

const COLONNES = sql`
  id, cle, canal, texte, nom_dit as "nomDit", repondre_par as "repondrePar", coordonnees, langue,
  personne_id as "personneId", posee_le as "poseeLe", notee_par as "noteePar", pour_le as "pourLe",
  promesse_id as "promesseId", etat, repondue_le as "repondueLe", version`;

export async function ecrireUneQuestion(
  bd: Bd,
  question: Omit<Question, 'etat' | 'repondueLe' | 'version'>,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('courriers.question')
    .values({
      id: question.id,
      cle: question.cle,
      canal: question.canal,
      texte: question.texte,
      nom_dit: question.nomDit,
      repondre_par: question.repondrePar,
      coordonnees: question.coordonnees,
      langue: question.langue,
      personne_id: question.personneId,
      posee_le: question.poseeLe,
      notee_par: question.noteePar,
      pour_le: question.pourLe,
      promesse_id: question.promesseId,
    })
    .execute();
}

export async function chercherLaQuestion(bd: Bd, id: string): Promise<Question | null> {
  const { rows } =
    await sql<Question>`select ${COLONNES} from courriers.question where id = ${id}`.execute(bd);
  return rows[0] ?? null;
}

/** Locked, so that a reaction delivered twice acts once. */
export async function prendreLaQuestion(bd: Bd, id: string): Promise<Question | null> {
  const { rows } =
    await sql<Question>`select ${COLONNES} from courriers.question where id = ${id} for update`.execute(
      bd,
    );
  return rows[0] ?? null;
}

export const QUESTIONS_PAR_PAGE = 30;

/** Questions that wait, the nearest day first; the policies decide which ones this reader sees. */
export async function questionsOuvertes(bd: Bd, page: number): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${COLONNES} from courriers.question where etat = 'ouverte'
    order by pour_le, id limit ${QUESTIONS_PAR_PAGE + 1} offset ${page * QUESTIONS_PAR_PAGE}`.execute(
    bd,
  );
  return rows;
}

export async function questionsRepondues(bd: Bd): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${COLONNES} from courriers.question where etat <> 'ouverte'
    order by repondue_le desc, id limit ${QUESTIONS_PAR_PAGE}`.execute(bd);
  return rows;
}

export async function questionsParIds(bd: Bd, ids: readonly string[]): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${COLONNES} from courriers.question where id = any (${[...ids]}::uuid[])
    order by posee_le desc`.execute(bd);
  return rows;
}

/** Those that this receipt opens: the policy says which. */
export async function questionsDuRecu(bd: Bd): Promise<Question[]> {
  const { rows } = await sql<Question>`
    select ${COLONNES} from courriers.question order by posee_le desc limit 20`.execute(bd);
  return rows;
}

/** @returns false when another hand moved it first */
export async function changerLEtat(
  bd: Bd,
  { id, version }: Pick<Question, 'id' | 'version'>,
  vers: { etat: Question['etat']; repondueLe?: string; pourLe?: string; promesseId?: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('courriers.question')
    .set({
      etat: vers.etat,
      version: version + 1,
      ...(vers.repondueLe ? { repondue_le: vers.repondueLe } : {}),
      ...(vers.pourLe ? { pour_le: vers.pourLe } : {}),
      ...(vers.promesseId ? { promesse_id: vers.promesseId } : {}),
    })
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** Questions tied to nobody's record, answered before this moment. @returns how many went */
export async function effacerLesQuestionsSimples(bd: Bd, avant: string): Promise<number> {
  const { rows } = await sql`
    delete from courriers.question
    where etat <> 'ouverte' and personne_id is null and repondue_le < ${avant} returning id`.execute(
    bd,
  );
  return rows.length;
}
