import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';
import type { Chiffres, Ecartes } from '../domaine/chiffrer.ts';

export interface Autorisation {
  id: string;
  nom: string;
  finalite: string;
  baseLegale: string;
  aipd: string;
  aipdLe: string;
  droits: readonly string[];
  cle: number;
  du: string;
  au: string;
  arreteeLe: string | null;
}

const COLONNES = sql`id, nom, finalite, base_legale as "baseLegale", aipd, aipd_le::text as "aipdLe", droits, cle,
  du::text as du, au::text as au, arretee_le::text as "arreteeLe"`;

export async function toutesLesAutorisations(bd: Bd): Promise<Autorisation[]> {
  const { rows } = await sql<Autorisation>`select ${COLONNES} from non_recours.autorisation
    order by arretee_le is not null, au desc, id limit 50`.execute(bd);
  return rows;
}

export async function autorisationsDuJour(bd: Bd, jour: string): Promise<Autorisation[]> {
  const { rows } = await sql<Autorisation>`select ${COLONNES} from non_recours.autorisation
    where du <= ${jour}::date and au > ${jour}::date and arretee_le is null order by id`.execute(
    bd,
  );
  return rows;
}

export async function ecrireUneAutorisation(
  bd: Bd,
  une: Omit<Autorisation, 'arreteeLe'> & { enregistreeLe: Instant; par: number },
): Promise<void> {
  await sql`insert into non_recours.autorisation (id, nom, finalite, base_legale, aipd, aipd_le, droits, cle, du, au,
      enregistree_le, enregistree_par)
    values (${une.id}::uuid, ${une.nom}, ${une.finalite}, ${une.baseLegale}, ${une.aipd}, ${une.aipdLe}::date,
      ${[...une.droits]}::text[], ${une.cle}, ${une.du}::date, ${une.au}::date, ${une.enregistreeLe}, ${une.par})`.execute(
    bd,
  );
}

/** @returns whether it was going on */
export async function arreterEnBase(bd: Bd, id: string, jour: string): Promise<boolean> {
  const { rows } = await sql<{
    id: string;
  }>`update non_recours.autorisation set arretee_le = ${jour}::date
    where id = ${id}::uuid and arretee_le is null returning id`.execute(bd);
  return rows.length > 0;
}

export interface Passage {
  autorisationId: string;
  le: Instant;
  mois: string;
  lus: number;
  chiffres: Chiffres;
  ecartes: Ecartes;
  secondes: number;
}

export async function noterUnPassage(bd: Bd, id: string, passage: Passage): Promise<void> {
  await sql`insert into non_recours.passage (id, autorisation_id, le, mois, lus, chiffres, ecartes, secondes)
    values (${id}::uuid, ${passage.autorisationId}::uuid, ${passage.le}, ${passage.mois}, ${passage.lus},
      ${JSON.stringify(passage.chiffres)}::jsonb, ${JSON.stringify(passage.ecartes)}::jsonb, ${passage.secondes})`.execute(
    bd,
  );
}

/** The last one of each mission. */
export async function derniersPassages(bd: Bd): Promise<Passage[]> {
  const { rows } =
    await sql<Passage>`select distinct on (autorisation_id) autorisation_id as "autorisationId", le, mois,
    lus, chiffres, ecartes, secondes from non_recours.passage order by autorisation_id, le desc`.execute(
      bd,
    );
  return rows;
}
