import { type Bd, sql } from '#socle';
import type { DateCivile, Instant } from '#socle/pur';
import type { Contrat, Engagement } from '../domaine/contrat.ts';
import type { EtatDeContrat } from '../domaine/ou-elle-en-est.ts';
import type { Tables } from './tables.gen.ts';

export interface ContratEnBase extends Contrat {
  id: string;
  version: number;
  parcoursId: string;
  orientationId: string;
  etat: EtatDeContrat;
  ecritLe: Instant;
  proposeLe: Instant | null;
  proposeNom: string | null;
  signeLe: DateCivile | null;
  signature: 'papier' | 'recu' | null;
  reexamenLe: DateCivile | null;
  finiLe: DateCivile | null;
}

const COLONNES = sql`
  c.id, c.version, c.parcours_id as "parcoursId", c.orientation_id as "orientationId", c.etat, c.but,
  c.referent_nom as "referent", c.heures, c.pourquoi_moins as "pourquoiMoins", c.sans_heures as "sansHeures",
  c.reexamen_allonge as "reexamenAllonge", c.ecrit_le as "ecritLe", c.propose_le as "proposeLe",
  c.propose_nom as "proposeNom", c.signe_le as "signeLe", c.signature, c.reexamen_le as "reexamenLe",
  c.fini_le as "finiLe",
  coalesce((select jsonb_agg(jsonb_build_object('de', e.de, 'quoi', e.quoi, 'pourLe', e.pour_le) order by e.rang)
    from rsa.engagement e where e.contrat_id = c.id), '[]') as engagements`;

/** Contracts of these parcours that are not over, in one query. */
export async function contratsEnCours(
  bd: Bd,
  parcoursIds: readonly string[],
): Promise<ContratEnBase[]> {
  const { rows } = await sql<ContratEnBase>`
    select ${COLONNES} from rsa.contrat c
    where c.parcours_id = any (${[...parcoursIds]}::uuid[]) and c.etat <> 'fini'`.execute(bd);
  return rows;
}

export async function retenirLeContrat(bd: Bd, parcoursId: string): Promise<ContratEnBase | null> {
  const { rows } = await sql<ContratEnBase>`
    select ${COLONNES} from rsa.contrat c
    where c.parcours_id = ${parcoursId}::uuid and c.etat <> 'fini' for update of c`.execute(bd);
  return rows[0] ?? null;
}

type Colonnes = Partial<Record<keyof Tables['rsa.contrat'], unknown>>;

const colonnesDe = (contrat: Contrat): Colonnes => ({
  but: contrat.but,
  referent_nom: contrat.referent,
  heures: contrat.heures,
  pourquoi_moins: contrat.pourquoiMoins,
  sans_heures: contrat.sansHeures,
  reexamen_allonge: contrat.reexamenAllonge,
});

export async function ecrireUnContrat(
  bd: Bd,
  ou: Pick<ContratEnBase, 'id' | 'parcoursId' | 'orientationId' | 'ecritLe'>,
  contrat: Contrat,
): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('rsa.contrat')
    .values({
      ...colonnesDe(contrat),
      id: ou.id,
      parcours_id: ou.parcoursId,
      orientation_id: ou.orientationId,
      etat: 'en_ecriture',
      ecrit_le: ou.ecritLe,
    } as never)
    .execute();
  await ecrireLesEngagements(bd, ou.id, contrat.engagements);
}

/** Both sides' lines, replaced together: what is on screen is what is kept. */
async function ecrireLesEngagements(
  bd: Bd,
  contratId: string,
  engagements: readonly Engagement[],
): Promise<void> {
  const tables = bd.withTables<Tables>();
  await tables.deleteFrom('rsa.engagement').where('contrat_id', '=', contratId).execute();
  if (engagements.length === 0) return;
  const lignes = engagements.map(({ de, quoi, pourLe }, rang) => ({ de, quoi, pourLe, rang }));
  await sql`
    insert into rsa.engagement (id, contrat_id, rang, de, quoi, pour_le)
    select gen_random_uuid(), ${contratId}::uuid, l.rang + 1, l.de, l.quoi, l."pourLe"
    from jsonb_to_recordset(${JSON.stringify(lignes)}::jsonb) as l(rang int, de text, quoi text, "pourLe" date)`.execute(
    bd,
  );
}

export async function recrireLeContrat(
  bd: Bd,
  { id, version }: Pick<ContratEnBase, 'id' | 'version'>,
  contrat: Contrat,
): Promise<boolean> {
  if (!(await changerLeContrat(bd, { id, version }, colonnesDe(contrat)))) return false;
  await ecrireLesEngagements(bd, id, contrat.engagements);
  return true;
}

/** @returns false when it changed since it was read, or when this reader may not change it */
export async function changerLeContrat(
  bd: Bd,
  { id, version }: Pick<ContratEnBase, 'id' | 'version'>,
  valeurs: Colonnes,
): Promise<boolean> {
  const { numUpdatedRows } = await bd
    .withTables<Tables>()
    .updateTable('rsa.contrat')
    .set({ ...valeurs, version: version + 1 } as never)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}
