import { z } from 'zod';
import { type Acces, route } from '#acces';
import { fichier, page, type RouteQuelconque, refusDePage } from '#socle';
import { exporterLesChiffres } from '../lire-les-chiffres/exporter-les-chiffres.ts';
import { lireLesChiffres } from '../lire-les-chiffres/lire-les-chiffres.ts';
import { mots } from './mots.ts';
import { PublierLesIndicateurs } from './publier-les-indicateurs.page.tsx';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'publier ce qui est compté',
  methode: 'GET',
} as const;

/** Definitions are written once, in French; the frame around them has no English for now. */
const LANGUE = 'fr';
const REFUS = 'Ces chiffres ne se lisent que par territoire ou par raison.';

export const routesDesIndicateurs: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/indicateurs',
    entree: z.object({}),
    traiter: async (acces) => {
      const lus = await lireLesChiffres(acces, {});
      if (!lus.ok) return refusDePage(REFUS);
      return page({
        titre: mots(LANGUE).titre,
        corps: <PublierLesIndicateurs vus={lus.valeur} langue={LANGUE} />,
      });
    },
  }),
  route({
    ...commun,
    chemin: '/indicateurs/export',
    entree: z.object({}),
    traiter: async (acces) => {
      const lus = await lireLesChiffres(acces, {});
      if (!lus.ok) return refusDePage(REFUS);
      return fichier(
        new TextEncoder().encode(exporterLesChiffres(lus.valeur)),
        'text/csv; charset=utf-8',
        'indicateurs.csv',
      );
    },
  }),
];
