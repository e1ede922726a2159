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

export async function declarerLaNaissance(
  connexion: Connexion,
  graine: number,
  le: string,
): Promise<void> {
  await connexion.executer(
    `insert into socle.naissance (departement, nom_du_departement, demonstration, graine, nee_le)
     values ('93', 'Seine-Saint-Denis', true, $1, $2)`,
    [graine, le],
  );
}
