import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { droits } from '../regles-d-acces.ts';
import { commun, POURQUOI_LE_RSA } from '../voir-un-parcours/montrer.tsx';
import { lireLesParcours } from './lire-les-parcours.ts';
import { VoirLesParcours } from './voir-les-parcours.page.tsx';

export const routesDesListes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    chemin: '/rsa',
    entree: z.object({}),
    traiter: async (acces) => {
      const lus = await lireLesParcours(acces, {});
      if (!lus.ok) return refusDePage(lus.refus.motif);
      return page({
        titre: 'Parcours RSA',
        rubrique: 'rsa',
        corps: <VoirLesParcours enListe={lus.valeur} jour={acces.aujourdHui} />,
        parceQue: droits.lire.phrase,
        pourquoi: POURQUOI_LE_RSA,
      });
    },
  }),
];
