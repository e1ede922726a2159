import { PGlite, type Results } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { fuzzystrmatch } from '@electric-sql/pglite/contrib/fuzzystrmatch';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import type { Connexion, Moteur } from './connexion.ts';
import { phraseDeCopie } from './copie.ts';
import { lecteursDeTypes } from './lire-les-types.ts';

type Executant = Pick<PGlite, 'query' | 'exec'>;

function enConnexion(executant: Executant): Connexion {
  return {
    async sansAttendre(sql, parametres = []) {
      await executant.query(sql, [...parametres]);
    },
    async executer<T>(sql: string, parametres: readonly unknown[] = []) {
      const reponse = (await executant.query<T>(sql, [...parametres])) as Results<T>;
      const nombre = reponse.affectedRows || reponse.rows.length;
      return { lignes: reponse.rows, nombre };
    },
    async executerScript(sql) {
      const reponses = await executant.exec(sql);
      return { lignes: reponses.flatMap((reponse) => reponse.rows as Record<string, unknown>[]) };
    },
    async verser(versement) {
      const blob = new Blob([versement.texte]);
      await executant.query(phraseDeCopie(versement, "'/dev/blob'"), [], { blob });
    },
  };
}

/**
 * PGlite: one process, one session, transactions queue. Try-out and tests only: its fsync is off.
 * @param dossier where the data lives; absent, in memory
 * @param copie a data folder dumped earlier (`dumpDataDir`), to start from
 */
export async function ouvrirPglite(
  dossier?: string,
  copie?: Blob,
): Promise<Moteur & { copier(): Promise<Blob> }> {
  const pglite = await PGlite.create({
    ...(dossier ? { dataDir: dossier } : {}),
    ...(copie ? { loadDataDir: copie } : {}),
    extensions: { btree_gin, fuzzystrmatch, pg_trgm, pgcrypto, unaccent },
    parsers: lecteursDeTypes,
  });
  return {
    nom: 'pglite',
    transaction: (faire) => pglite.transaction((tx) => faire(enConnexion(tx as Executant))),
    directement: enConnexion(pglite),
    ecouter: (canal, recevoir) => pglite.listen(canal, recevoir),
    fermer: () => pglite.close(),
    copier: () => pglite.dumpDataDir('none') as Promise<Blob>,
  };
}
