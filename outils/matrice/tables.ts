import type { Connexion } from '#socle';

export interface TableDuCatalogue {
  table: string;
  partition: boolean;
  gardee: boolean;
}

/** Every table of ours, partitions included, and whether its policies are enabled and forced. */
export async function tablesDuCatalogue(connexion: Connexion): Promise<TableDuCatalogue[]> {
  const { lignes } = await connexion.executer<TableDuCatalogue>(`
    select n.nspname || '.' || c.relname as "table", c.relispartition as partition,
      c.relrowsecurity and c.relforcerowsecurity as gardee
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('public', 'pg_catalog', 'information_schema', 'pgboss')
      and n.nspname not like 'pg\\_%'
    order by 1`);
  return lignes;
}
