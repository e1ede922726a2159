import type { Acces } from '#acces';
import { lireLesSites, type Site } from '#services';
import type { Creneau } from '../domaine/creneaux.ts';
import { parProximite, prochainParLieu } from '../domaine/lieux-proches.ts';
import { EN_LIGNE } from '../parametres.ts';
import { creneauxLibres } from './chercher-un-creneau.ts';

export interface AutreLieu {
  site: Site;
  km: number | null;
  creneau: Creneau;
}

/** The nearest other places of the same service that still have an hour open to all, with that hour. */
export async function autresLieux(acces: Acces, depuis: Site, combien = 2): Promise<AutreLieu[]> {
  const sites = await lireLesSites(acces);
  const autres = sites.filter(
    ({ id, serviceId }) => id !== depuis.id && serviceId === depuis.serviceId,
  );
  const libres = await creneauxLibres(acces, {
    serviceId: depuis.serviceId,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
    ouvertsATous: true,
    limite: 5000,
  });
  const premiers = prochainParLieu(libres);
  return parProximite(depuis, autres)
    .flatMap(({ lieu, km }) => {
      const creneau = premiers.get(lieu.id);
      return creneau ? [{ site: lieu, km, creneau }] : [];
    })
    .slice(0, combien);
}
