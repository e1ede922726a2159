import type { Connexion } from '#socle';

export interface Naissance {
  departement: string;
  demonstration: boolean;
  graine: number | null;
  neeLe: string;
}

/** What this database says of itself; null when nothing was ever written in it but migrations. */
export async function chercherLaNaissance(connexion: Connexion): Promise<Naissance | null> {
  const { lignes } = await connexion.executer<Naissance>(
    'select departement, demonstration, graine, nee_le as "neeLe" from socle.naissance',
  );
  return lignes[0] ?? null;
}

/** A database that holds agents, accounts or missions without saying where it comes from is somebody's. */
export async function estVide(connexion: Connexion): Promise<boolean> {
  const { lignes } = await connexion.executer<{ vide: boolean }>(
    `select not exists (select 1 from services.service) and not exists (select 1 from services.agent)
       and not exists (select 1 from comptes.compte) and not exists (select 1 from acces.portee)
       and not exists (select 1 from acces.ouverture) as vide`,
  );
  return lignes[0]?.vide ?? false;
}

/** Says once whose département this database holds. */
export async function declarerUneNaissance(
  connexion: Connexion,
  nee: {
    departement: string;
    nom: string;
    demonstration: boolean;
    graine: number | null;
    le: string;
  },
): Promise<void> {
  await connexion.executer(
    `insert into socle.naissance (departement, nom_du_departement, demonstration, graine, nee_le)
     values ($1, $2, $3, $4, $5)`,
    [nee.departement, nee.nom, nee.demonstration, nee.graine, nee.le],
  );
}

export const declarerLaNaissance = (
  connexion: Connexion,
  graine: number,
  le: string,
): Promise<void> =>
  declarerUneNaissance(connexion, {
    departement: '93',
    nom: 'Seine-Saint-Denis',
    demonstration: true,
    graine,
    le,
  });
