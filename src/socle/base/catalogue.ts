import type { ColonneLue } from '../declarations.ts';
import type { Connexion } from './connexion.ts';

export interface ColonneTypee extends ColonneLue {
  type: string;
  nullable: boolean;
  generee: boolean;
  defaut: boolean;
}

const SCHEMAS_ETRANGERS = ['pg_catalog', 'information_schema', 'public', 'taches', 'pg_toast'];

/** Every column of our schemas, views and partitions left out. */
export async function lireLesColonnes(connexion: Connexion): Promise<ColonneTypee[]> {
  const { lignes } = await connexion.executer<ColonneTypee>(
    `select n.nspname as schema, c.relname as "table", a.attname as colonne,
       format_type(a.atttypid, null) as type, not a.attnotnull as nullable,
       (a.attgenerated <> '' or a.attidentity = 'a') as generee,
       (a.atthasdef or a.attidentity <> '') as defaut
     from pg_attribute a
     join pg_class c on c.oid = a.attrelid
     join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and a.attnum > 0 and not a.attisdropped
       and not (n.nspname = any ($1)) and n.nspname not like 'pg\\_%'
     order by 1, 2, a.attnum`,
    [SCHEMAS_ETRANGERS],
  );
  return lignes;
}
