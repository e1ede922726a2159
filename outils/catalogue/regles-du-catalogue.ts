/**
 * What the database itself must hold, read from its catalogue: names that are not cut nor reserved, policies that
 * name their own tables and `acces`, views that act as whoever reads, functions that act as `gardien` alone.
 */

import type { Connexion } from '#socle';
import type { Architecture } from '../architecture/lire-l-architecture.ts';

const NOTRES = `n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'taches')`;

async function lignesDe<T>(connexion: Connexion, sql: string): Promise<T[]> {
  return (await connexion.executer<T>(sql)).lignes;
}

/** Schemas named with a dot in a text of SQL, quoted strings and comments left out. */
export function schemasNommes(texte: string, schemas: readonly string[]): string[] {
  const nu = texte.replace(/--[^\n]*/g, '').replace(/'(?:[^']|'')*'/g, "''");
  return schemas.filter((schema) => new RegExp(`(?<![a-z_.])${schema}\\.[a-z_]+`).test(nu));
}

export const lesSchemas = async (connexion: Connexion): Promise<string[]> =>
  (
    await lignesDe<{ nom: string }>(
      connexion,
      `select n.nspname as nom from pg_namespace n where ${NOTRES} order by 1`,
    )
  ).map(({ nom }) => nom);

/** Reserved words of SQL: they work between quotes, and break in the first query that forgets them. */
export async function nomsReserves(connexion: Connexion): Promise<string[]> {
  const noms = await lignesDe<{ ou: string }>(
    connexion,
    `select nom as ou from (
       select n.nspname || '.' || c.relname as nom, c.relname as mot from pg_class c
         join pg_namespace n on n.oid = c.relnamespace where ${NOTRES}
       union all
       select n.nspname || '.' || c.relname || '.' || a.attname, a.attname from pg_attribute a
         join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
         where ${NOTRES} and a.attnum > 0 and not a.attisdropped and c.relkind in ('r', 'p', 'v', 'm')
       union all
       select n.nspname || '.' || p.proname, p.proname from pg_proc p
         join pg_namespace n on n.oid = p.pronamespace where ${NOTRES}
       union all select n.nspname, n.nspname from pg_namespace n where ${NOTRES}
     ) as tout
     where mot in (select word from pg_get_keywords() where catcode in ('R', 'T')) order by 1`,
  );
  return noms.map(({ ou }) => ou);
}

export async function politiquesIndiscretes(connexion: Connexion): Promise<string[]> {
  const schemas = await lesSchemas(connexion);
  const politiques = await lignesDe<{ schema: string; ou: string; texte: string }>(
    connexion,
    `select schemaname as schema, schemaname || '.' || tablename || ' (' || policyname || ')' as ou,
       coalesce(qual, '') || ' ' || coalesce(with_check, '') as texte from pg_policies order by 2`,
  );
  return politiques.flatMap(({ schema, ou, texte }) =>
    schemasNommes(texte, schemas)
      .filter((nomme) => nomme !== schema && nomme !== 'acces')
      .map((nomme) => `${ou} names ${nomme}`),
  );
}

/** What lets any machine through, whatever its name: a policy that names none, a function that asks only for one. */
export async function machinesSansNom(connexion: Connexion): Promise<string[]> {
  const ouvertes = await lignesDe<{ ou: string }>(
    connexion,
    `select schemaname || '.' || tablename || ' (' || policyname || ')' as ou from pg_policies
       where 'lecteur_machine' = any (roles) and permissive = 'PERMISSIVE'
         and (coalesce(qual, with_check) !~ '(ma_machine|tisserin.machine)'
           or coalesce(with_check, qual) !~ '(ma_machine|tisserin.machine)')
     union all
     select n.nspname || '.' || p.proname from pg_proc p join pg_namespace n on n.oid = p.pronamespace
       where ${NOTRES} and p.prosrc ~* 'ma_machine[(][)] +is +(not +)?null' order by 1`,
  );
  return ouvertes.map(({ ou }) => `${ou} names no machine`);
}

/** « in (select id from t) » reads all of t once a statement (thirty seconds, at real size); `exists` reads one row. */
export async function politiquesQuiLisentTout(connexion: Connexion): Promise<string[]> {
  const lues = await lignesDe<{ ou: string; texte: string }>(
    connexion,
    `select schemaname || '.' || tablename || ' (' || policyname || ')' as ou,
       coalesce(qual, '') || ' ' || coalesce(with_check, '') as texte from pg_policies order by 1`,
  );
  // What a link or a receipt opens is a handful of rows.
  const entiere = /\bin \(\s*select \S+\s+from (?!acces\.objet_ouvert\b)\S+ \w+\)/i;
  return lues
    .filter(({ texte }) => entiere.test(texte))
    .map(({ ou }) => `${ou} reads a whole table`);
}

/** A function asked at each row of a list costs more than the list: a policy reads `acces.a_ma_portee` within its plan. */
export async function politiquesQuiAppellentAChaqueLigne(connexion: Connexion): Promise<string[]> {
  const lues = await lignesDe<{ ou: string }>(
    connexion,
    `select schemaname || '.' || tablename || ' (' || policyname || ')' as ou from pg_policies
     where qual ~ 'acces\\.voit\\(' and schemaname || '.' || tablename <> 'acces.ouverture' order by 1`,
  );
  return lues.map(({ ou }) => `${ou} asks a function at each row`);
}

/** Creating and dropping a month of the journal is the owner's work: only a machine may ask for it. */
const AU_PROPRIETAIRE = ['journal.preparer_les_partitions', 'journal.retirer_les_partitions'];

export async function fonctionsTropFortes(connexion: Connexion): Promise<string[]> {
  const fonctions = await lignesDe<{ ou: string; proprietaire: string; chemin: boolean }>(
    connexion,
    `select n.nspname || '.' || p.proname as ou, r.rolname as proprietaire,
       coalesce(array_to_string(p.proconfig, ','), '') like '%search_path=%' as chemin
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace join pg_roles r on r.oid = p.proowner
     where p.prosecdef and ${NOTRES} order by 1`,
  );
  return fonctions.flatMap(({ ou, proprietaire, chemin }) => [
    ...(proprietaire === 'gardien' || AU_PROPRIETAIRE.includes(ou)
      ? []
      : [`${ou} acts as ${proprietaire}`]),
    ...(chemin ? [] : [`${ou} has no search_path of its own`]),
  ]);
}

/**
 * Functions that name tables of a module other than theirs: only `acces`, which sharing and protection write into,
 * and the outbox, where any change announces itself.
 */
export async function fonctionsQuiTraversent(connexion: Connexion): Promise<string[]> {
  const schemas = await lesSchemas(connexion);
  const fonctions = await lignesDe<{ schema: string; ou: string; texte: string }>(
    connexion,
    `select n.nspname as schema, n.nspname || '.' || p.proname as ou, p.prosrc as texte
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace where ${NOTRES} order by 2`,
  );
  return fonctions.flatMap(({ schema, ou, texte }) =>
    schemasNommes(texte.replaceAll('socle.evenement', ''), schemas)
      .filter((nomme) => nomme !== schema && nomme !== 'acces')
      .map((nomme) => `${ou} names ${nomme}`),
  );
}

/** What architecture.json publishes must be a view, outside the two floors. */
export async function lecturesQuiNeSontPasDesVues(
  connexion: Connexion,
  lectures: readonly string[],
): Promise<string[]> {
  const vues = await lignesDe<{ ou: string }>(
    connexion,
    `select n.nspname || '.' || c.relname as ou from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'v'`,
  );
  return lectures.filter(
    (lecture) => !/^(socle|acces)\./.test(lecture) && !vues.some(({ ou }) => ou === lecture),
  );
}

/** Read with the guardian's own eyes, and giving nothing but what the reader may know. */
const AU_GARDIEN = ['acces.a_ma_portee', 'orientations.qui_m_arrive', 'partage.qui_m_arrive'];

/** A view between modules is a door like another: declared, and read under the reader's own policies. */
export async function vuesSansPorte(
  connexion: Connexion,
  { lectures }: Pick<Architecture, 'lectures'>,
): Promise<string[]> {
  const schemas = await lesSchemas(connexion);
  const vues = await lignesDe<{ schema: string; ou: string; texte: string; invoquant: boolean }>(
    connexion,
    `select n.nspname as schema, n.nspname || '.' || c.relname as ou, pg_get_viewdef(c.oid) as texte,
       coalesce(array_to_string(c.reloptions, ','), '') ~ 'security_invoker=(true|on)' as invoquant
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('v', 'm') and ${NOTRES} order by 2`,
  );
  return vues.flatMap(({ schema, ou, texte, invoquant }) => [
    ...(invoquant || AU_GARDIEN.includes(ou) ? [] : [`${ou} is not security_invoker`]),
    ...schemasNommes(texte, schemas)
      .filter((nomme) => nomme !== schema && nomme !== 'acces')
      .filter((nomme) => !Object.keys(lectures).some((lecture) => lecture.startsWith(`${nomme}.`)))
      .map((nomme) => `${ou} names ${nomme}`),
  ]);
}

/** A foreign key into another schema ties two modules where no door is. */
export async function clesEtrangeresQuiTraversent(connexion: Connexion): Promise<string[]> {
  const cles = await lignesDe<{ ou: string; vers: string }>(
    connexion,
    `select n.nspname || '.' || c.relname || ' (' || k.conname || ')' as ou, nv.nspname || '.' || cv.relname as vers
     from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
     join pg_class cv on cv.oid = k.confrelid join pg_namespace nv on nv.oid = cv.relnamespace
     where k.contype = 'f' and n.oid <> nv.oid and ${NOTRES} order by 1`,
  );
  return cles.map(({ ou, vers }) => `${ou} refers to ${vers}`);
}

/** No role of ours passes under the policies. */
export async function rolesQuiPassentOutre(connexion: Connexion): Promise<string[]> {
  const roles = await lignesDe<{ nom: string }>(
    connexion,
    `select rolname as nom from pg_roles
     where (rolname like 'lecteur%' or rolname in ('gardien', 'tisserin'))
       and (rolbypassrls or rolsuper or rolcreaterole or rolcreatedb) order by 1`,
  );
  return roles.map(({ nom }) => nom);
}
