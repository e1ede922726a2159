import { ROLES_DES_LECTEURS } from '#acces';
import { DossierOccupe, type Moteur, type Reglages } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { type LieuDeLaBase, ouvrirLaBase, type Role } from '../../src/ouvrir-la-base.ts';
import { echec, type Issue } from './commande.ts';
import { chercherLaCopie } from './copie-de-la-base.ts';

/** Opens the database that the settings name; a folder that another process holds is refused in a sentence. */
export async function ouvrirOuDire(
  reglages: LieuDeLaBase,
  role: Role,
  depart: () => Blob | undefined = chercherLaCopie,
): Promise<Resultat<Moteur, string>> {
  try {
    return reussi(await ouvrirLaBase(reglages, role, depart));
  } catch (erreur) {
    if (!(erreur instanceof DossierOccupe)) throw erreur;
    return refuse(direLeDossierOccupe(erreur));
  }
}

export const direLeDossierOccupe = ({ dossier, processus }: DossierOccupe): string =>
  `Le dossier ${dossier} est déjà utilisé par le processus ${processus}. Arrêtez-le, ou donnez un autre dossier : TISSERIN_DONNEES=/un/autre/dossier.`;

/** For what takes the data folder by itself: one that another process holds is refused in the same sentence. */
export async function enDossierLibre(faire: () => Promise<Issue>): Promise<Issue> {
  try {
    return await faire();
  } catch (erreur) {
    if (!(erreur instanceof DossierOccupe)) throw erreur;
    return echec(direLeDossierOccupe(erreur));
  }
}

/** Opens, does, closes whatever happens. */
export async function avecLaBase<T>(
  reglages: Reglages,
  role: Role,
  faire: (moteur: Moteur) => Promise<T>,
): Promise<Resultat<T, string>> {
  const base = await ouvrirOuDire(reglages, role);
  if (!base.ok) return base;
  try {
    return reussi(await faire(base.valeur));
  } finally {
    await base.valeur.fermer();
  }
}

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
    [nom, ROLES_DES_LECTEURS],
  );
  const phrase = lignes[0]?.phrase;
  if (!phrase) return null;
  await moteur.directement.executerScript(phrase);
  return nom;
}
