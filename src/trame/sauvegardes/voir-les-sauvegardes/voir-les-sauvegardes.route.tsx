import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque, refusDePage } from '#socle';
import { VoirLesSauvegardes } from './voir-les-sauvegardes.page.tsx';
import { voirLesSauvegardes } from './voir-les-sauvegardes.ts';

export const routesDesSauvegardes: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'veiller aux sauvegardes',
    methode: 'GET',
    chemin: '/administration/sauvegardes',
    entree: z.object({}),
    traiter: async (acces) => {
      const etat = await voirLesSauvegardes(acces, undefined);
      if (!etat.ok) return refusDePage(etat.refus.motif);
      return page({
        titre: 'Sauvegardes',
        rubrique: 'sauvegardes',
        corps: <VoirLesSauvegardes etat={etat.valeur} maintenant={acces.maintenant} />,
        pourquoi: {
          valeur: 'Une panne ne doit faire perdre ni une demande, ni une promesse.',
          phraseDuTexte: 'Règlement général sur la protection des données, article 32.',
          donnees: ['des dates, des durées, des tailles'],
          lecteurs: 'l’administration et la protection des données',
          conservation: '400 jours',
        },
      });
    },
  }),
];
