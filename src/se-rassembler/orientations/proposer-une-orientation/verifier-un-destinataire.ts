import type { Acces } from '#acces';
import { lireLesServices, lireLesSites, type ServiceDuDepartement, type Site } from '#services';
import {
  type Faits,
  type Verification,
  verifierAvantLEnvoi,
} from '../domaine/verifier-avant-l-envoi.ts';

export interface DestinataireVerifie {
  verification: Verification;
  /** Two places at most, on the same territory first, whose conditions she meets. */
  autres: readonly { site: Site; service: ServiceDuDepartement }[];
}

const COMBIEN = 2;

/**
 * Whether a site receives her, before anything is sent; when it does not, which others do (S133). Public
 * directory and facts that were just said: nothing is read of her record. Null: the site is not there today.
 */
export async function verifierUnDestinataire(
  acces: Acces,
  { siteId, faits }: { siteId: number; faits: Faits },
): Promise<DestinataireVerifie | null> {
  const sites = await lireLesSites(acces);
  const services = new Map((await lireLesServices(acces)).map((service) => [service.id, service]));
  const site = sites.find(({ id }) => id === siteId);
  const vise = site && services.get(site.serviceId);
  if (!site || !vise) return null;
  const verification = verifierAvantLEnvoi(vise.conditions, faits);
  if (verification.avis === 'convient') return { verification, autres: [] };
  const proche = (autre: Site) => (autre.territoireId === site.territoireId ? 0 : 1);
  const vus = new Set([vise.id]);
  // A cell for children in danger is never « another place » for a consultation.
  for (const { id, code } of services.values()) if (code === 'crip') vus.add(id);
  const autres = [...sites]
    .sort((un, deux) => proche(un) - proche(deux))
    .flatMap((autre) => {
      const service = services.get(autre.serviceId);
      if (!service || vus.has(service.id)) return [];
      if (verifierAvantLEnvoi(service.conditions, faits).avis !== 'convient') return [];
      vus.add(service.id);
      return [{ site: autre, service }];
    });
  return { verification, autres: autres.slice(0, COMBIEN) };
}
