import type { Acces } from '#acces';
import { lireLesServices, lireLesSites } from '#services';

/** The name of a team by its key: the first of its places, else its service; none, or key 0: the département. */
export async function nomsDesCles(acces: Acces): Promise<(cle: number | null) => string> {
  const services = new Map((await lireLesServices(acces)).map(({ id, nom }) => [id, nom]));
  const sites = await lireLesSites(acces);
  return (cle) =>
    cle === null || cle === 0
      ? 'Le département'
      : (sites.find((site) => site.cle === cle)?.nom ??
        services.get(Math.floor(cle / 1000)) ??
        'Une équipe');
}

/** The teams that this agent answers for: hers, or the département for the direction. */
export async function equipesDe(acces: Acces): Promise<{ cle: number; nom: string }[]> {
  if (acces.lecteur.genre !== 'agent') return [];
  const { mission, cles } = acces.lecteur;
  if (mission === 'direction') return [{ cle: DEPARTEMENT, nom: 'Tout le département' }];
  const sites = await lireLesSites(acces);
  return cles.flatMap((cle) => {
    const site = sites.find((un) => un.cle === cle);
    return site ? [{ cle, nom: site.nom }] : [];
  });
}

/** How a form says « no team »: the whole département. */
export const DEPARTEMENT = 0;
