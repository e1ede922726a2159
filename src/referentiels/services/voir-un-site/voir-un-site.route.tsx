import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { agentsDuSite, lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { POURQUOI_L_ANNUAIRE } from '../montrer-l-annuaire/montrer-l-annuaire.route.tsx';
import { quiAppeler } from '../savoir-qui-appeler/savoir-qui-appeler.ts';
import { VoirUnSite } from './voir-un-site.page.tsx';

export const routesDUnSite: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'trouver un service du département',
    methode: 'GET',
    chemin: '/services/sites/:id',
    entree: z.object({ id: z.coerce.number().int().catch(-1) }),
    traiter: async (acces, { id }) => {
      const sites = await lireLesSites(acces);
      const site = sites.find((lieu) => lieu.id === id);
      if (!site)
        return refusDePage(
          'Ce lieu n’est pas, ou plus, dans l’annuaire. Cherchez-le par son nom.',
          404,
        );
      const services = await lireLesServices(acces);
      const agents = await agentsDuSite(acces, id);
      return page({
        titre: site.nom,
        rubrique: 'services',
        corps: (
          <VoirUnSite
            site={site}
            service={services.find((service) => service.id === site.serviceId)}
            agents={[
              ...agents.filter(({ absentJusquAu }) => absentJusquAu === null),
              ...agents.filter(({ absentJusquAu }) => absentJusquAu !== null),
            ]}
            permanence={await quiAppeler(acces, id)}
            memeAdresse={sites.filter(
              (lieu) => lieu.id !== id && lieu.latitude !== null && lieu.adresse === site.adresse,
            )}
            maintenant={acces.maintenant}
            aujourdHui={acces.aujourdHui}
          />
        ),
        pourquoi: POURQUOI_L_ANNUAIRE,
      });
    },
  }),
];
