import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fragment, type RouteQuelconque, refusDePage } from '#socle';
import { direLeRefusDOrientation } from '../dire-les-refus.ts';
import { lireLaVie, montrerLaVie } from './montrer-la-vie.tsx';
import { communDesOrientations, ID } from './un-geste.route.tsx';
import { FilDeLOrientation } from './vie.page.tsx';

const lire = { ...communDesOrientations, methode: 'GET', entree: z.object({ id: ID }) } as const;

export const routesDeLaVie: RouteQuelconque<Acces>[] = [
  route({
    ...lire,
    chemin: '/orientations/:id',
    traiter: (acces, { id }) => montrerLaVie(acces, id),
  }),
  route({
    ...lire,
    chemin: '/orientations/:id/fil',
    traiter: async (acces, { id }) => {
      const vie = await lireLaVie(acces, id);
      return vie
        ? fragment(<FilDeLOrientation vie={vie} />)
        : refusDePage(direLeRefusDOrientation({ raison: 'inconnue' }), 404);
    },
  }),
];
