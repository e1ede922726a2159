import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import { lireToutLAnnuaire } from '../montrer-l-annuaire/lire-tout-l-annuaire.ts';
import { MontrerLesLieux, MontrerUnLieu } from './montrer-les-lieux.page.tsx';
import { mots } from './mots.ts';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'trouver un lieu du département',
  methode: 'GET',
  replique: true,
} as const;
const texte = (longueur: number) => z.string().max(longueur).optional().catch(undefined);

/** The public part of the directory: services and places, nobody's name. */
export const routesDesLieux: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/lieux',
    entree: z.object({
      mots: z.string().max(200).catch(''),
      commune: texte(5),
      service: texte(60),
    }),
    traiter: async (acces, saisie, requete) => {
      const langue = langueDeLaPage(requete);
      return page({
        titre: mots(langue).titre,
        langue,
        corps: (
          <MontrerLesLieux
            {...(await lireToutLAnnuaire(acces, {
              mots: saisie.mots,
              communeCode: saisie.commune ?? null,
              serviceCode: saisie.service ?? null,
              avecLesAgents: false,
            }))}
            saisie={{ mots: saisie.mots, commune: saisie.commune, service: saisie.service }}
            langue={langue}
            maintenant={acces.maintenant}
            aujourdHui={acces.aujourdHui}
          />
        ),
      });
    },
  }),
  route({
    ...commun,
    chemin: '/lieux/:id',
    entree: z.object({ id: z.coerce.number().int().catch(-1) }),
    traiter: async (acces, { id }, requete) => {
      const langue = langueDeLaPage(requete);
      const [site] = await lireLesSites(acces, { ids: [id] });
      if (!site) return refusDePage(mots(langue).introuvable, 404);
      const services = await lireLesServices(acces);
      return page({
        titre: site.nom,
        langue,
        corps: (
          <MontrerUnLieu
            site={site}
            service={services.find((service) => service.id === site.serviceId)}
            langue={langue}
            maintenant={acces.maintenant}
            aujourdHui={acces.aujourdHui}
          />
        ),
      });
    },
  }),
];
