import type { Connexion } from '#socle';

/** Schemas that hold no département: where the base comes from, what runs it. */
const AUTRES_SCHEMAS = ['information_schema', 'public', 'socle', 'taches'];

interface Phrase {
  phrase: string;
}

const TABLES = `select c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition and n.nspname !~ '^pg_' and n.nspname <> all ($1)`;

/** Constraints that an index or another table upholds, as the catalogue writes them; checks stay, and check. */
const CONTRAINTES = `select k.conrelid::regclass::text as "table", quote_ident(k.conname) as nom, k.contype as genre,
    pg_get_constraintdef(k.oid) as definition
  from pg_constraint k where k.contype in ('f', 'p', 'u', 'x') and k.conparentid = 0
    and (k.conrelid in (${TABLES}) or k.confrelid in (${TABLES}))
  order by k.conrelid::regclass::text, k.conname`;

// Of a table cut by months the catalogue says ON ONLY, which would leave the months without it.
const INDEX = `select c.oid::regclass::text as nom, replace(pg_get_indexdef(c.oid), ' ON ONLY ', ' ON ') as definition
  from pg_index i join pg_class c on c.oid = i.indexrelid
  where i.indrelid in (${TABLES}) and not exists (select 1 from pg_constraint k where k.conindid = i.indexrelid)
  order by c.oid::regclass::text`;

/** Triggers of ours: what they would do row by row, the generator did. */
const DECLENCHEURS = `select format('alter table %s %s trigger %I', t.tgrelid::regclass, '%s', t.tgname) as phrase
  from pg_trigger t where not t.tgisinternal and t.tgrelid in (${TABLES})`;

interface Contrainte {
  table: string;
  nom: string;
  genre: 'f' | 'p' | 'u' | 'x';
  definition: string;
}

/** In what order they are put back: foreign keys need the keys they name. */
const ORDRE = ['p', 'u', 'x', 'f'];
/** What one index may take while it is built, in the database's memory, not in ours. */
const MEMOIRE_D_UN_INDEX = '512MB';

/**
 * Fills empty tables without their indexes, keys and triggers, then puts back each of them as the catalogue described
 * it, all in this transaction: the database checks every row at once, and a wrong one stops it. The tables are emptied
 * first, so that rows may be written as old ones (`gelees`).
 */
export async function sansLesIndex<T>(
  connexion: Connexion,
  faire: () => Promise<T>,
  annoncer: (quoi: string, part: number) => Promise<void>,
): Promise<T> {
  const lire = async <L>(sql: string) =>
    (await connexion.executer<L>(sql, [AUTRES_SCHEMAS])).lignes;
  const contraintes = await lire<Contrainte>(CONTRAINTES);
  const index = await lire<{ nom: string; definition: string }>(INDEX);
  const declencheurs = await lire<Phrase>(DECLENCHEURS);
  const tables = await lire<{ nom: string }>(
    `select oid::regclass::text as nom from pg_class where oid in (${TABLES})`,
  );
  // What a migration wrote stays.
  const vides: typeof tables = [];
  for (const table of tables)
    if ((await connexion.executer(`select 1 from ${table.nom} limit 1`)).lignes.length === 0)
      vides.push(table);
  const executer = (phrases: readonly string[]) => connexion.executerScript(phrases.join(';\n'));
  const parGenre = (genres: readonly string[]) =>
    genres.flatMap((genre) => contraintes.filter((contrainte) => contrainte.genre === genre));
  await executer([
    ...parGenre([...ORDRE].reverse()).map((c) => `alter table ${c.table} drop constraint ${c.nom}`),
    ...index.map(({ nom }) => `drop index ${nom}`),
    ...declencheurs.map(({ phrase }) => phrase.replace('%s', 'disable')),
    `truncate ${vides.map(({ nom }) => nom).join(', ')}`,
  ]);
  const valeur = await faire();
  await connexion.executer("select set_config('maintenance_work_mem', $1, true)", [
    MEMOIRE_D_UN_INDEX,
  ]);
  const part = 1 / (contraintes.length + index.length);
  for (const c of parGenre(ORDRE)) {
    await annoncer(c.genre === 'f' ? 'liens entre tables' : 'clés', part);
    await executer([`alter table ${c.table} add constraint ${c.nom} ${c.definition}`]);
  }
  for (const { definition } of index) {
    await annoncer('index', part);
    await executer([definition]);
  }
  await executer(declencheurs.map(({ phrase }) => phrase.replace('%s', 'enable')));
  return valeur;
}
