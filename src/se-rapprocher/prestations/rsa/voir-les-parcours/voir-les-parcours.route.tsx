import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { RouteQuelconque } from '#socle';
import { commun } from '../voir-un-parcours/montrer.tsx';
import { montrerLesParcours } from './montrer-les-parcours.tsx';

export const routesDesListes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rsa',
    entree: z.object({}),
    traiter: (acces) => montrerLesParcours(acces),
  }),
];
