import type { Aide } from '#droits';
import { type Bd, sql } from '#socle';
import type { DateCivile } from '#socle/pur';
import type { EtatDeReglement, PrestationDeReglement } from '../domaine/etats.ts';
import type { Tables } from './tables.gen.ts';

/** One version of one regulation. */
export interface Reglement {
  id: string;
  code: string;
  prestation: PrestationDeReglement;
  etat: EtatDeReglement;
  /** Rank among the published versions of its code; null before. */
  numero: number | null;
  contenu: Aide;
  depuis: DateCivile;
  jusqua: DateCivile | null;
  pourquoi: string;
  redigePar: number;
  redigeLe: string;
  retour: string | null;
  publieLe: string | null;
  revision: number;
}

const COLONNES = sql`id, code, prestation, etat, numero, contenu, depuis, jusqua, pourquoi, redige_par as "redigePar",
  redige_le as "redigeLe", retour, publie_le as "publieLe", revision`;

/** Those that this reader may read, by code, the latest first. */
export async function tousLesReglements(bd: Bd): Promise<Reglement[]> {
  const { rows } = await sql<Reglement>`
    select ${COLONNES} from reglements.reglement
    order by code, numero desc nulls first limit 1000`.execute(bd);
  return rows;
}

/** The version of each code (or of one) that rules that day; one that is over leaves nobody in its place. */
export async function reglementsAu(
  bd: Bd,
  le: DateCivile,
  code: string | null = null,
): Promise<Reglement[]> {
  const { rows } = await sql<Reglement>`
    select * from (select distinct on (code) ${COLONNES} from reglements.reglement
      where etat = 'publie' and depuis <= ${le}::date and (${code}::text is null or code = ${code})
      order by code, depuis desc, numero desc) v
    where v.jusqua is null or v.jusqua >= ${le}::date`.execute(bd);
  return rows;
}

export async function reglementsDuCode(bd: Bd, code: string): Promise<Reglement[]> {
  const { rows } = await sql<Reglement>`
    select ${COLONNES} from reglements.reglement where code = ${code}
    order by numero desc nulls first`.execute(bd);
  return rows;
}

export async function reglementParId(bd: Bd, id: string): Promise<Reglement | null> {
  const { rows } = await sql<Reglement>`
    select ${COLONNES} from reglements.reglement where id = ${id}::uuid`.execute(bd);
  return rows[0] ?? null;
}

export interface BrouillonAEcrire {
  prestation: PrestationDeReglement;
  contenu: Aide;
  pourquoi: string;
  redigePar: number;
  redigeLe: string;
}

const champsDe = ({ prestation, contenu, pourquoi, redigePar, redigeLe }: BrouillonAEcrire) => ({
  prestation,
  contenu: JSON.stringify(contenu),
  depuis: contenu.depuis,
  jusqua: contenu.jusqua,
  pourquoi,
  redige_par: redigePar,
  redige_le: redigeLe,
});

/** @returns false when a draft of this code is already there */
export async function creerEnBase(
  bd: Bd,
  brouillon: BrouillonAEcrire & { id: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .insertInto('reglements.reglement')
    .values({ id: brouillon.id, code: brouillon.contenu.id, ...champsDe(brouillon) })
    .onConflict((conflit) => conflit.doNothing())
    .executeTakeFirst();
  return fait.numInsertedOrUpdatedRows === 1n;
}

/** @returns false when another hand changed it, or published it, meanwhile */
export async function reecrireEnBase(
  bd: Bd,
  { id, revision }: { id: string; revision: number },
  brouillon: BrouillonAEcrire,
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('reglements.reglement')
    .set({ ...champsDe(brouillon), etat: 'brouillon', revision: revision + 1 })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('etat', '<>', 'publie')
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** @returns false when it is not where it was, or another hand changed it */
export async function changerDEtat(
  bd: Bd,
  { id, revision, de }: { id: string; revision: number; de: EtatDeReglement },
  vers:
    | { etat: 'propose' }
    | { etat: 'brouillon'; retour: string }
    | { etat: 'publie'; numero: number; publiePar: number; publieLe: string },
): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .updateTable('reglements.reglement')
    .set({
      etat: vers.etat,
      retour: vers.etat === 'brouillon' ? vers.retour : null,
      ...(vers.etat === 'publie'
        ? { numero: vers.numero, publie_par: vers.publiePar, publie_le: vers.publieLe }
        : {}),
      revision: revision + 1,
    })
    .where('id', '=', id)
    .where('revision', '=', revision)
    .where('etat', '=', de)
    .executeTakeFirst();
  return fait.numUpdatedRows === 1n;
}

/** @returns false when it is no longer a draft */
export async function abandonnerEnBase(bd: Bd, id: string): Promise<boolean> {
  const fait = await bd
    .withTables<Tables>()
    .deleteFrom('reglements.reglement')
    .where('id', '=', id)
    .where('etat', '=', 'brouillon')
    .executeTakeFirst();
  return fait.numDeletedRows === 1n;
}
