import { AsyncLocalStorage } from 'node:async_hooks';
import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Connexion, Moteur } from './connexion.ts';

/** The typed query builder, bound to the transaction of one reader; a module names its own tables with `withTables`. */
export type Bd = Kysely<unknown>;

/** As whom PostgreSQL must see us: a group role without BYPASSRLS, and what its policies read. */
export interface Identite {
  role: string;
  reglages: Record<string, string>;
}

const enCours = new AsyncLocalStorage<true>();

/** Kysely on one open connection: it never opens, begins or ends anything by itself. */
export function kyselySur(connexion: Connexion): Bd {
  const lien: DatabaseConnection = {
    async executeQuery<R>(requete: CompiledQuery): Promise<QueryResult<R>> {
      const { lignes, nombre } = await connexion.executer<R>(requete.sql, requete.parameters);
      return { rows: lignes, numAffectedRows: BigInt(nombre) };
    },
    async *streamQuery() {
      yield* [];
      throw new Error('streaming inside a reader transaction is not offered');
    },
  };
  const refuse = async (): Promise<void> => {
    throw new Error('the transaction belongs to dansUneTransaction');
  };
  const driver: Driver = {
    init: async () => undefined,
    acquireConnection: async () => lien,
    beginTransaction: refuse,
    commitTransaction: refuse,
    rollbackTransaction: refuse,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
  return new Kysely<unknown>({
    dialect: {
      createAdapter: () => new PostgresAdapter(),
      createDriver: () => driver,
      createIntrospector: (bd) => new PostgresIntrospector(bd),
      createQueryCompiler: () => new PostgresQueryCompiler(),
    },
  });
}

/** Puts the transaction under this identity; what a former one had set is emptied. */
async function prendreLIdentite(
  connexion: Connexion,
  { role, reglages }: Identite,
  anciens: readonly string[] = [],
): Promise<void> {
  const poses = { ...Object.fromEntries(anciens.map((nom) => [nom, ''])), ...reglages };
  const noms = Object.keys(poses);
  const appels = noms.map((_, i) => `set_config($${2 * i + 2}, $${2 * i + 3}, true)`);
  await connexion.sansAttendre(`select ${["set_config('role', $1, true)", ...appels].join(', ')}`, [
    role,
    ...noms.flatMap((nom) => [`tisserin.${nom}`, poses[nom]]),
  ]);
}

/** An open transaction: what is done in it, and who it is for from now on. */
export interface Transaction {
  bd: Bd;
  connexion: Connexion;
  /** Another reader takes the place of the present one, which keeps nothing. */
  devenir(identite: Identite): Promise<void>;
}

/**
 * One transaction, as one reader: the role and the settings are local, so that nothing of them
 * outlives it. A transaction inside another is a bug (on PGlite it would wait for itself for ever).
 */
export function dansUneTransaction<T>(
  moteur: Moteur,
  identite: Identite,
  faire: (transaction: Transaction) => Promise<T>,
): Promise<T> {
  if (enCours.getStore()) throw new Error('a transaction is already open in this request');
  return enCours.run(true, () =>
    moteur.transaction(async (connexion) => {
      let poses = identite;
      await prendreLIdentite(connexion, poses);
      const devenir = async (suivante: Identite) => {
        await prendreLIdentite(connexion, suivante, Object.keys(poses.reglages));
        poses = suivante;
      };
      return faire({ bd: kyselySur(connexion), connexion, devenir });
    }),
  );
}
