import { type Bd, sql } from '#socle';
import type { Instant } from '#socle/pur';

export const PAR_PAGE = 40;

export interface PisteAEcrire {
  id: string;
  droit: string;
  source: 'flux_cnaf' | 'demande';
  reference: string;
  personneId: string | null;
  empreinte: string;
  nom: string;
  communeCode: string | null;
  adresse: string | null;
  pourquoi: readonly string[];
}

/** Leads of this night; one that somebody answered keeps its answer. */
export async function ecrireDesPistes(
  bd: Bd,
  pistes: readonly PisteAEcrire[],
  { autorisationId, cle, le }: { autorisationId: string; cle: number; le: Instant },
): Promise<void> {
  if (pistes.length === 0) return;
  await sql`
    insert into non_recours.piste as deja (id, autorisation_id, cle, droit, source, reference, personne_id, empreinte,
      nom, commune_code, adresse, pourquoi, reperee_le, revue_le)
    select id, ${autorisationId}::uuid, ${cle}, droit, source, reference, "personneId", empreinte, nom, "communeCode",
      adresse, pourquoi, ${le}::timestamptz, ${le}::timestamptz
    from jsonb_to_recordset(${JSON.stringify(pistes)}::jsonb) as p (id uuid, droit text, source text, reference uuid,
      "personneId" uuid, empreinte text, nom text, "communeCode" text, adresse text, pourquoi text[])
    on conflict (autorisation_id, reference, droit) do update set revue_le = excluded.revue_le,
      pourquoi = excluded.pourquoi, personne_id = excluded.personne_id, adresse = excluded.adresse`.execute(
    bd,
  );
}

/** What is no longer due, or whose mission is over. @returns how many left */
export async function retirerLesAnciennes(
  bd: Bd,
  { autorisationId, avant }: { autorisationId: string | null; avant: Instant },
): Promise<number> {
  const { rows } = await sql<{ id: string }>`delete from non_recours.piste
    where (${autorisationId}::uuid is null or autorisation_id = ${autorisationId}::uuid)
      and (${autorisationId}::uuid is null or (etat = 'a_voir' and revue_le < ${avant}::timestamptz)) returning id`.execute(
    bd,
  );
  return rows.length;
}

export async function retirerCellesDesMissionsFinies(bd: Bd, jour: string): Promise<void> {
  await sql`delete from non_recours.piste p using non_recours.autorisation a where a.id = p.autorisation_id
    and (a.au <= ${jour}::date or a.arretee_le <= ${jour}::date)`.execute(bd);
}

export async function retirerCellesDe(bd: Bd, personneId: string): Promise<number> {
  const { rows } = await sql<{ id: string }>`delete from non_recours.piste
    where personne_id = ${personneId}::uuid returning id`.execute(bd);
  return rows.length;
}

export interface PisteLue {
  id: string;
  autorisationId: string;
  mission: string;
  droit: string;
  source: 'flux_cnaf' | 'demande';
  personneId: string | null;
  empreinte: string;
  nom: string;
  communeCode: string | null;
  adresse: string | null;
  pourquoi: readonly string[];
  repereeLe: Instant;
}

const PISTE = sql`p.id, p.autorisation_id as "autorisationId", a.nom as mission, p.droit, p.source,
  p.personne_id as "personneId", p.empreinte, p.nom, p.commune_code as "communeCode", p.adresse, p.pourquoi,
  p.reperee_le as "repereeLe"`;

/** By right and commune, then in no order that says anything of anyone; one more than a page. */
export async function pistesAVoir(
  bd: Bd,
  { droit, page, jour }: { droit: string | null; page: number; jour: string },
): Promise<PisteLue[]> {
  const { rows } = await sql<PisteLue>`
    select ${PISTE} from non_recours.piste p join non_recours.autorisation a on a.id = p.autorisation_id
    where p.etat = 'a_voir' and (${droit}::text is null or p.droit = ${droit}) and a.du <= ${jour}::date
      and a.au > ${jour}::date and a.arretee_le is null
    order by p.droit, p.commune_code nulls last, p.id limit ${PAR_PAGE + 1} offset ${page * PAR_PAGE}`.execute(
    bd,
  );
  return rows;
}

export async function unePiste(bd: Bd, id: string): Promise<PisteLue | null> {
  const { rows } = await sql<PisteLue>`
    select ${PISTE} from non_recours.piste p join non_recours.autorisation a on a.id = p.autorisation_id
    where p.id = ${id}::uuid and p.etat = 'a_voir' for update of p`.execute(bd);
  return rows[0] ?? null;
}

export type EtatRepondu = 'proposee' | 'deja_demandee' | 'erreur';

export async function repondreEnBase(
  bd: Bd,
  { id, etat, par, le }: { id: string; etat: EtatRepondu; par: number; le: Instant },
): Promise<void> {
  await sql`update non_recours.piste set etat = ${etat}, repondue_par = ${par}, repondue_le = ${le}
    where id = ${id}::uuid`.execute(bd);
}

/** She said no: her leads of this team leave at once, those of others at the next night. */
export async function oublierLesPistes(bd: Bd, empreinte: string): Promise<void> {
  await sql`delete from non_recours.piste where empreinte = ${empreinte}`.execute(bd);
}

export async function noterUneOppositionEnBase(
  bd: Bd,
  { empreinte, le, par }: { empreinte: string; le: Instant; par: number },
): Promise<void> {
  await sql`insert into non_recours.opposition (empreinte, le, par) values (${empreinte}, ${le}, ${par})
    on conflict do nothing`.execute(bd);
}

export async function oppositions(bd: Bd): Promise<Set<string>> {
  const { rows } = await sql<{
    empreinte: string;
  }>`select empreinte from non_recours.opposition`.execute(bd);
  return new Set(rows.map(({ empreinte }) => empreinte));
}
