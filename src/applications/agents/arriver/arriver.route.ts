import { z } from 'zod';
import { type Acces, route } from '#acces';
import { type RouteQuelconque, versLaPage } from '#socle';
import { premierEcran } from '../rubriques.ts';

/** To the first screen of the mission she acts under. */
export const routesPourTravailler: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'commencer',
    methode: 'GET',
    chemin: '/mon-travail',
    entree: z.object({}),
    traiter: async ({ lecteur }) =>
      versLaPage(lecteur.genre === 'agent' ? premierEcran(lecteur.mission) : '/connexion'),
  }),
];
