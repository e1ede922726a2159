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

const LECTEURS = [
  'lecteur_agent',
  'lecteur_protection',
  'lecteur_dpo',
  'lecteur_administration',
  'lecteur_habitant',
  'lecteur_partenaire',
  'lecteur_machine',
  'lecteur_public',
];

/**
 * Lets the login of every day take the reader roles and keep its jobs, nothing more; the owner alone can say so.
 * @returns the login, null when it is the owner itself (or PGlite, which has one role)
 */
export async function ouvrirAuxLecteurs(
  moteur: Moteur,
  { baseUrl }: Pick<Reglages, 'baseUrl'>,
): Promise<string | null> {
  const nom = baseUrl ? decodeURIComponent(new URL(baseUrl).username) : '';
  if (nom === '') return null;
  const { lignes } = await moteur.directement.executer<{ phrase: string }>(
    `select format('grant %s to %I; grant usage, create on schema taches to %2$I',
       array_to_string($2::text[], ', '), $1::text) as phrase
     where current_user <> $1`,
    [nom, LECTEURS],
  );
  const phrase = lignes[0]?.phrase;
  if (!phrase) return null;
  await moteur.directement.executerScript(phrase);
  return nom;
}
