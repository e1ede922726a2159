import type { Connexion } from '#socle';
import type { Ligne, Tables } from './tables.ts';

/** Rows sent in one statement: one JSON text, so that neither the number of columns nor their types matter. */
const LOT = 4000;

export interface Ecriture {
  /** Adds these rows; all of them bear the same columns. */
  inserer<T extends keyof Tables>(table: T, lignes: readonly Ligne<T>[]): Promise<void>;
  /** Makes the ids given by the database go on after those written here. */
  reprendreLaSuite(table: keyof Tables): Promise<void>;
  /** How many rows were written, by table. */
  readonly nombres: Readonly<Record<string, number>>;
}

/** Writes as the owner, in the transaction of this connection, a few thousand rows a statement. */
export function ecrireSur(connexion: Connexion): Ecriture {
  const nombres: Record<string, number> = {};
  return {
    nombres,
    async inserer(table, lignes) {
      const premiere = lignes[0];
      nombres[table] = (nombres[table] ?? 0) + lignes.length;
      if (!premiere) return;
      const colonnes = Object.keys(premiere).join(', ');
      for (let i = 0; i < lignes.length; i += LOT)
        await connexion.executer(
          `insert into ${table} (${colonnes}) overriding system value
           select ${colonnes} from json_populate_recordset(null::${table}, $1::json)`,
          [JSON.stringify(lignes.slice(i, i + LOT))],
        );
    },
    async reprendreLaSuite(table) {
      await connexion.executer(
        `select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`,
        [table],
      );
    },
  };
}
