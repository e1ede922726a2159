import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage, versLaPage } from '#socle';
import { nommerLesCommunes } from '#territoires';
import { GENRES_DE_CHANGEMENT } from '../domaine/comparer-au-mois-dernier.ts';
import { POURQUOI_LE_FLUX } from '../pourquoi.ts';
import { SuivreLesChangements } from './suivre-les-changements.page.tsx';
import { suivreLesChangements } from './suivre-les-changements.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'accompagner les foyers qui ont le RSA',
} as const;

export const routesDesChangements: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/flux-cnaf',
    entree: z.object({}),
    traiter: () => Promise.resolve(versLaPage('/flux-cnaf/changements')),
  }),
  route({
    ...commun,
    methode: 'GET',
    chemin: '/flux-cnaf/changements',
    entree: z.object({
      genre: z.enum(GENRES_DE_CHANGEMENT).nullable().catch(null),
      page: z.coerce.number().int().min(0).max(2000).catch(0),
    }),
    traiter: async (acces, demande) => {
      const vus = await suivreLesChangements(acces, demande);
      if (!vus.ok) return refusDePage(vus.refus.motif);
      const codes = vus.valeur.changements.flatMap(({ communeCode }) => communeCode ?? []);
      return page({
        titre: 'Ce qui a changé au RSA',
        rubrique: 'flux-cnaf',
        corps: (
          <SuivreLesChangements
            vus={vus.valeur}
            genre={demande.genre}
            page={demande.page}
            communes={await nommerLesCommunes(acces, codes)}
          />
        ),
        pourquoi: POURQUOI_LE_FLUX,
      });
    },
  }),
];
