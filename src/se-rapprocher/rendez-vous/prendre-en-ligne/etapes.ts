import type { Acces } from '#acces';
import {
  lieuCompetent,
  lireLesServices,
  lireLesSites,
  type ServiceDuDepartement,
  type Site,
} from '#services';
import { type Commune, lireLesCommunes } from '#territoires';
import { type AutreLieu, autresLieux } from '../chercher-un-creneau/autres-lieux.ts';
import { creneauxLibres } from '../chercher-un-creneau/chercher-un-creneau.ts';
import type { Creneau } from '../domaine/creneaux.ts';
import { parProximite, prochainParLieu } from '../domaine/lieux-proches.ts';
import { EN_LIGNE } from '../parametres.ts';

export interface Choix {
  service?: string | undefined;
  commune?: string | undefined;
  site?: number | undefined;
}

export interface LieuPropose {
  site: Site;
  km: number | null;
  prochain: Creneau | null;
}

/** What the page shows next: the answer to each question opens the following one. */
export type Etape =
  | { etape: 'service'; services: readonly ServiceDuDepartement[] }
  | { etape: 'commune'; service: ServiceDuDepartement; communes: readonly Commune[] }
  | { etape: 'lieu'; service: ServiceDuDepartement; commune: string; lieux: readonly LieuPropose[] }
  | {
      etape: 'heure';
      service: ServiceDuDepartement;
      commune: string;
      site: Site;
      creneaux: readonly Creneau[];
      /** Two other places, when this one is full. */
      autres: readonly AutreLieu[];
    };

const LIEUX_PROPOSES = 4;
const HEURES_PROPOSEES = 24;

/** The competent place first, then the nearest to it. */
async function lieuxPour(
  acces: Acces,
  service: ServiceDuDepartement,
  commune: string,
): Promise<LieuPropose[]> {
  const sites = (await lireLesSites(acces)).filter(({ serviceId }) => serviceId === service.id);
  const competent = await lieuCompetent(acces, { serviceCode: service.code, codeCommune: commune });
  const depuis =
    sites.find(({ id }) => id === competent?.site.id) ??
    sites.find(({ communeCode }) => communeCode === commune) ??
    sites[0];
  if (!depuis) return [];
  const proches = parProximite(depuis, sites).slice(0, LIEUX_PROPOSES);
  const libres = await creneauxLibres(acces, {
    siteIds: proches.map(({ lieu }) => lieu.id),
    serviceId: service.id,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
    limite: 5000,
  });
  const premiers = prochainParLieu(libres);
  return proches.map(({ lieu, km }) => ({
    site: lieu,
    km,
    prochain: premiers.get(lieu.id) ?? null,
  }));
}

export async function etapeSuivante(acces: Acces, choix: Choix): Promise<Etape> {
  const services = (await lireLesServices(acces)).filter(({ ouvertATous }) => ouvertATous);
  const service = services.find(({ code }) => code === choix.service);
  if (!service) return { etape: 'service', services };
  const communes = await lireLesCommunes(acces);
  const commune = communes.find(({ code }) => code === choix.commune)?.code;
  if (!commune) return { etape: 'commune', service, communes };
  const [site] = choix.site === undefined ? [] : await lireLesSites(acces, { ids: [choix.site] });
  if (!site || site.serviceId !== service.id)
    return { etape: 'lieu', service, commune, lieux: await lieuxPour(acces, service, commune) };
  const creneaux = await creneauxLibres(acces, {
    siteId: site.id,
    serviceId: service.id,
    du: acces.aujourdHui,
    jours: EN_LIGNE.joursDevant,
    limite: HEURES_PROPOSEES,
  });
  const autres = creneaux.length === 0 ? await autresLieux(acces, site) : [];
  return { etape: 'heure', service, commune, site, creneaux, autres };
}
