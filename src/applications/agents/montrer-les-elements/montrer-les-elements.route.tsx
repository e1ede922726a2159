import { z } from 'zod';
import { type Acces, route } from '#acces';
import { PageDExemples } from '#interface';
import { page, type RouteQuelconque } from '#socle';

/** The interface on one page, with all its states: for those who build and those who test. */
export const routesDesElements: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'voir les éléments de l’interface',
    methode: 'GET',
    chemin: '/elements',
    entree: z.object({}),
    traiter: async () => page({ titre: 'Éléments de l’interface', corps: <PageDExemples /> }),
  }),
];
