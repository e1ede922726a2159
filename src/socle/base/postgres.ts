import pg from 'pg';
import type { Connexion, Moteur } from './connexion.ts';
import { lecteursDeTypes } from './lire-les-types.ts';

type Executant = Pick<pg.ClientBase, 'query'>;

const types = {
  getTypeParser: (type: number, format?: 'text' | 'binary') =>
    lecteursDeTypes[type] ?? pg.types.getTypeParser(type, format),
} as pg.CustomTypesConfig;

function enConnexion(executant: Executant): Connexion {
  return {
    async executer<T>(sql: string, parametres: readonly unknown[] = []) {
      const reponse = await executant.query(sql, [...parametres]);
      return { lignes: reponse.rows as T[], nombre: reponse.rowCount ?? 0 };
    },
    async executerScript(sql) {
      const reponse = (await executant.query(sql)) as pg.QueryResult | pg.QueryResult[];
      return { lignes: [reponse].flat().flatMap((une) => une.rows) };
    },
  };
}

/**
 * PostgreSQL 15 or later through a pool.
 * @param url a `postgres://` address whose role may take the reader roles, and nothing more
 */
export async function ouvrirPostgres(url: string, connexions = 10): Promise<Moteur> {
  const pool = new pg.Pool({ connectionString: url, max: connexions, types });
  pool.on('error', () => undefined); // an idle connection lost: the next request opens another
  const transaction: Moteur['transaction'] = async (faire) => {
    const client = await pool.connect();
    try {
      await client.query('begin');
      const valeur = await faire(enConnexion(client));
      await client.query('commit');
      client.release();
      return valeur;
    } catch (erreur) {
      await client.query('rollback').then(
        () => client.release(),
        () => client.release(true),
      );
      throw erreur;
    }
  };
  return {
    nom: 'postgres',
    transaction,
    directement: enConnexion(pool as unknown as Executant),
    async ecouter(canal, recevoir) {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      client.on('notification', (avis) => recevoir(avis.payload ?? ''));
      client.on('error', () => undefined);
      await client.query(`listen ${pg.escapeIdentifier(canal)}`);
      return () => client.end();
    },
    fermer: () => pool.end(),
  };
}
