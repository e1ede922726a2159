import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Moteur, ouvrirPglite, ouvrirPostgres, verrouillerLeDossier } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { enEnvironnement, lancer, programmeDePostgres } from '../coffre/programmes.ts';
import type { Manifeste, Partie } from '../domaine/manifeste.ts';
import { MAJEURE_DE_PGLITE } from './cible-pglite.ts';
import {
  compterLesLignes,
  figerLaVue,
  lireLEtat,
  litTout,
  majeureDe,
  nomsDesTables,
} from './etat-de-la-base.ts';

export type RefusDeLaSource =
  /** This role reads under the policies: its copy would lack rows. */
  { raison: 'lit_sous_les_regles'; role: string } | { raison: 'rien_a_sauvegarder'; ou: string };

type Etat = Pick<
  Manifeste,
  'moteur' | 'majeure' | 'proprietaire' | 'migrations' | 'lignes' | 'dernierSceau' | 'dernierDepot'
>;
type SiAvance = (faites: number, enTout: number, quoi: string) => void;

/** A base that can be copied: its state and its bytes are those of one instant. */
export interface Source {
  prendre(
    siAvance: SiAvance,
    /** @param fin whether the program that writes went to its end: its last byte alone does not say so */
    ecrire: (flux: Readable, fin: Promise<void>) => Promise<Partie>,
  ): Promise<Resultat<{ etat: Etat; partie: Partie }, RefusDeLaSource>>;
}

const compterEnAvancant = (siAvance: SiAvance, enTout: number) => {
  let faites = 0;
  return (quoi: string) => {
    faites = Math.min(faites + 1, enTout);
    siAvance(faites, enTout, quoi);
  };
};

/**
 * PostgreSQL, read by pg_dump as the offline role of backups. The rows are counted in the very view that it copies.
 * What waits in the job queue is left out: each process plans it again at its start.
 */
export const sourcePostgres = (url: string): Source => ({
  async prendre(siAvance, ecrire) {
    const moteur = await ouvrirPostgres(url, { connexions: 1, sansDelai: true });
    try {
      return await moteur.transaction(async (connexion) => {
        const vue = await figerLaVue(connexion);
        const { role, passe } = await litTout(connexion);
        if (!passe) return refuse({ raison: 'lit_sous_les_regles', role });
        const majeure = await majeureDe(connexion);
        const tables = await nomsDesTables(connexion);
        const avancer = compterEnAvancant(siAvance, 2 * tables.length);
        const lignes = await compterLesLignes(connexion, avancer);
        const { sortie, fin } = lancer(
          programmeDePostgres('pg_dump', majeure),
          [
            ...['--format=custom', '--compress=3', '--verbose', '--snapshot', vue],
            ...['--exclude-schema=taches', '--lock-wait-timeout=60s'],
          ],
          {
            env: enEnvironnement(url),
            siLigne: (ligne) => {
              const vu = /dumping contents of table "([^"]+)"/.exec(ligne)?.[1];
              if (vu && !/trace_\d/.test(vu)) avancer(vu);
            },
          },
        );
        const partie = await ecrire(sortie, fin);
        const etat = await lireLEtat(connexion);
        return reussi({ etat: { moteur: 'postgres', majeure, lignes, ...etat } as const, partie });
      });
    } finally {
      await moteur.fermer();
    }
  },
});

/**
 * A PGlite folder, copied while no process holds it.
 * @param avant what is done in the base first, once the folder is ours
 * @throws DossierOccupe
 */
export const sourcePglite = (
  donnees: string,
  avant: (moteur: Moteur) => Promise<unknown>,
): Source => ({
  async prendre(siAvance, ecrire) {
    const base = join(donnees, 'base');
    if (!existsSync(base)) return refuse({ raison: 'rien_a_sauvegarder', ou: donnees });
    mkdirSync(donnees, { recursive: true });
    const rendre = verrouillerLeDossier(donnees);
    try {
      const moteur = await ouvrirPglite(base);
      const { lignes, etat } = await avant(moteur)
        .then(async () => {
          const enTout = (await nomsDesTables(moteur.directement)).length;
          const avancer = compterEnAvancant(siAvance, enTout);
          return {
            lignes: await compterLesLignes(moteur.directement, avancer),
            etat: await lireLEtat(moteur.directement),
          };
        })
        .finally(() => moteur.fermer());
      const { sortie, fin } = lancer('tar', ['-czf', '-', '-C', donnees, 'base']);
      const partie = await ecrire(sortie, fin);
      return reussi({
        etat: { moteur: 'pglite', majeure: MAJEURE_DE_PGLITE, lignes, ...etat } as const,
        partie,
      });
    } finally {
      rendre();
    }
  },
});
