import { z } from 'zod';
import { type Acces, route } from '#acces';
import { LIEN_A_DIRE } from '#partage';
import type { RouteQuelconque } from '#socle';
import { montrerLaVie, type ReglagesDesDemandes } from './montrer-la-vie.tsx';
import { communDesDemandes, ID } from './un-geste.route.tsx';

export const routeDeLaVie = (reglages: ReglagesDesDemandes): RouteQuelconque<Acces> =>
  route({
    ...communDesDemandes,
    methode: 'GET',
    chemin: '/demandes-de-droits/:id',
    entree: z.object({ id: ID }),
    traiter: (acces, { id }, requete) =>
      montrerLaVie(acces, reglages, id, {
        code: LIEN_A_DIRE.lire(requete.cookies, id)?.code ?? null,
      }),
  });
