import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  DossierOccupe,
  lireLesMigrations,
  type Moteur,
  migrer,
  ouvrirPglite,
  ouvrirPostgres,
  type Reglages,
  verrouillerLeDossier,
} from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { declarations } from '../../src/declarations.ts';
import { manquesDeLaBase } from '../../src/trame/conservation/index.ts';

const MIGRATIONS = join(import.meta.dirname, '..', '..', 'migrations');

/** As whom the database is opened: its owner (migrations, generator) or the login of every day. */
export type Role = 'proprietaire' | 'courant';

export interface BaseOuverte {
  moteur: Moteur;
  fermer(): Promise<void>;
}

/**
 * Opens the database that the settings name: PostgreSQL by its address, else the PGlite folder, taken for this
 * process alone. Refuses, in a sentence, a folder that another process holds.
 */
export async function ouvrirLaBase(
  { baseUrl, proprietaireUrl, donnees }: Pick<Reglages, 'baseUrl' | 'proprietaireUrl' | 'donnees'>,
  role: Role,
): Promise<Resultat<BaseOuverte, string>> {
  const url = role === 'proprietaire' ? (proprietaireUrl ?? baseUrl) : baseUrl;
  if (url) {
    const moteur = await ouvrirPostgres(url, 2);
    return reussi({ moteur, fermer: () => moteur.fermer() });
  }
  mkdirSync(donnees, { recursive: true });
  try {
    const rendre = verrouillerLeDossier(donnees);
    const moteur = await ouvrirPglite(join(donnees, 'base'));
    return reussi({
      moteur,
      fermer: async () => {
        await moteur.fermer();
        rendre();
      },
    });
  } catch (erreur) {
    if (!(erreur instanceof DossierOccupe)) throw erreur;
    return refuse(direLeDossierOccupe(erreur));
  }
}

export const direLeDossierOccupe = ({ dossier, processus }: DossierOccupe): string =>
  `Le dossier ${dossier} est déjà utilisé par le processus ${processus}. Arrêtez-le, ou donnez un autre dossier : TISSERIN_DONNEES=/un/autre/dossier.`;

/** Opens, does, closes whatever happens. */
export async function avecLaBase<T>(
  reglages: Reglages,
  role: Role,
  faire: (moteur: Moteur) => Promise<T>,
): Promise<Resultat<T, string>> {
  const base = await ouvrirLaBase(reglages, role);
  if (!base.ok) return base;
  try {
    return reussi(await faire(base.valeur.moteur));
  } finally {
    await base.valeur.fermer();
  }
}

export const passerLesMigrations = (moteur: Moteur, annoncer?: (nom: string) => void) =>
  migrer(
    moteur,
    lireLesMigrations(MIGRATIONS),
    (connexion) => manquesDeLaBase(connexion, declarations),
    annoncer,
  );

export const nombreDeMigrations = (): number => lireLesMigrations(MIGRATIONS).length;
