import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, versLaPageSansTrace } from '#socle';
import { garderLaLangue } from './langue-de-la-page.ts';

/** A page of this product; anything else is the front page. */
const ICI = /^\/(?![/\\])[^\\\p{Cc}]*$/u;

export const routesDeLangue: RouteQuelconque<Acces>[] = [
  route({
    application: 'public',
    lecteurs: ['public'],
    finalite: 'lire dans sa langue',
    methode: 'GET',
    chemin: '/langue/:langue',
    entree: z.object({
      langue: z.enum(['fr', 'en']).catch('fr'),
      retour: z.string().regex(ICI).max(300).catch('/'),
    }),
    traiter: async (_, { langue, retour }) => versLaPageSansTrace(retour, [garderLaLangue(langue)]),
  }),
];
