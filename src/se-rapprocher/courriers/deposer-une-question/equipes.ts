import type { Acces } from '#acces';
import { lireLesServices, lireLesSites } from '#services';

export interface Equipe {
  cle: number;
  nom: string;
}

/** Teams by what is written on their door, one for each key: those of this agent, or (the public) all. */
export async function lireLesEquipes(acces: Acces): Promise<Equipe[]> {
  const services = new Map((await lireLesServices(acces)).map((service) => [service.id, service]));
  const siennes = acces.lecteur.genre === 'agent' ? new Set(acces.lecteur.cles) : null;
  const parCle = new Map<number, Equipe>();
  for (const site of await lireLesSites(acces)) {
    if (parCle.has(site.cle) || (siennes && !siennes.has(site.cle))) continue;
    const service = services.get(site.serviceId);
    parCle.set(site.cle, {
      cle: site.cle,
      nom: service ? `${site.nom}, ${service.nomCourt}` : site.nom,
    });
  }
  return [...parCle.values()];
}

/** For who does not know whom to ask: a place of the first service that sees everyone, which passes the question on. */
export async function equipePourQuiNeSaitPas(acces: Acces): Promise<number | null> {
  const service = (await lireLesServices(acces)).find(({ ouvertATous }) => ouvertATous);
  const sites = await lireLesSites(acces);
  return sites.find(({ serviceId }) => serviceId === service?.id)?.cle ?? null;
}
