import { type Connexion, enTexteDeCopie } from '#socle';
import type { Ligne, Tables } from './tables.ts';

export interface Ecriture {
  /** Adds these rows; all of them bear the same columns. */
  inserer<T extends keyof Tables>(table: T, lignes: readonly Ligne<T>[]): Promise<void>;
  /** Adds rows to one month of a table that is cut by months. */
  insererDansLeMois<T extends keyof Tables>(
    table: T,
    mois: string,
    lignes: readonly Ligne<T>[],
  ): Promise<void>;
  /** Makes the ids given by the database go on after those written here. */
  reprendreLaSuite(table: keyof Tables): Promise<void>;
  /** Changes what was written, as the product would, under its locks. */
  executer(phrase: string, valeurs: readonly unknown[]): Promise<void>;
  /** Waits for what was sent to be written. */
  finir(): Promise<void>;
  /** How many rows were written, by table. */
  readonly nombres: Readonly<Record<string, number>>;
}

/**
 * Writes as the owner, in the transaction of this connection. The rows of one call are read by the database while
 * those of the next are being made; a refusal is thrown by the call that follows, or by `finir`.
 * @param gelees the tables were emptied by this transaction: rows are written as if they had always been there
 */
export function ecrireSur(connexion: Connexion, gelees = false): Ecriture {
  const nombres: Record<string, number> = {};
  let enVol: Promise<void> = Promise.resolve();
  async function verser(table: string, lignes: readonly Readonly<Record<string, unknown>>[]) {
    const premiere = lignes[0];
    if (!premiere) return;
    const colonnes = Object.keys(premiere);
    const texte = enTexteDeCopie(colonnes, lignes);
    await enVol;
    enVol = connexion.verser({ table, colonnes, texte, gelees });
    enVol.catch(() => undefined);
  }
  const compter = (table: string, combien: number) => {
    nombres[table] = (nombres[table] ?? 0) + combien;
  };
  return {
    nombres,
    inserer(table, lignes) {
      compter(table, lignes.length);
      return verser(table, lignes);
    },
    insererDansLeMois(table, mois, lignes) {
      compter(table, lignes.length);
      return verser(`${table}_${mois.slice(0, 7).replace('-', '_')}`, lignes);
    },
    async reprendreLaSuite(table) {
      await enVol;
      await connexion.executer(
        `select setval(pg_get_serial_sequence($1, 'id'), (select max(id) from ${table}))`,
        [table],
      );
    },
    async executer(phrase, valeurs) {
      await enVol;
      await connexion.executer(phrase, [...valeurs]);
    },
    finir: () => enVol,
  };
}
