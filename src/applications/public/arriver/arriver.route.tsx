import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, versLaPage } from '#socle';
import { Arriver } from './arriver.page.tsx';
import { mots } from './mots.ts';

export const routesPourArriver: RouteQuelconque<Acces>[] = [
  route({
    application: 'public',
    lecteurs: ['agent', 'public'],
    finalite: 'choisir quoi faire',
    methode: 'GET',
    chemin: '/',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      if (acces.lecteur.genre === 'agent') return versLaPage('/mon-travail');
      const langue = langueDeLaPage(requete);
      return page({ titre: mots(langue).titre, langue, corps: <Arriver langue={langue} /> });
    },
  }),
];
