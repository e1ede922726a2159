import { z } from 'zod';
import { type Acces, route } from '#acces';
import { langueDeLaPage } from '#messages';
import { page, type RouteQuelconque, versLaPageSansTrace } from '#socle';
import { fermerLaLecture } from '../tenir-son-recu/session.ts';
import { AnnulerSonRecu } from './annuler-son-recu.page.tsx';
import { annulerSonRecu } from './annuler-son-recu.ts';
import { mots } from './mots.ts';

const commun = {
  application: 'habitants',
  lecteurs: ['habitant'],
  finalite: 'annuler son reçu',
  chemin: '/ma-demande/annuler',
  entree: z.object({}),
} as const;

export const routesDAnnulation: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    methode: 'GET',
    traiter: async (_, __, requete) => {
      const langue = langueDeLaPage(requete);
      return page({
        titre: mots(langue).titre,
        langue,
        discrete: true,
        corps: <AnnulerSonRecu langue={langue} />,
      });
    },
  }),
  route({
    ...commun,
    methode: 'POST',
    traiter: async (acces) => {
      // Cancelled twice is cancelled: the answer does not change.
      await annulerSonRecu(acces, {});
      return versLaPageSansTrace('/s?suite=annule', [fermerLaLecture]);
    },
  }),
];
