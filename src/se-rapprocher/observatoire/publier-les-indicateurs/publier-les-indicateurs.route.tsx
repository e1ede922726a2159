import { z } from 'zod';
import { type Acces, route } from '#acces';
import type { Langue } from '#interface';
import { fichier, page, type RequeteHttp, type RouteQuelconque, refusDePage } from '#socle';
import { lireLesCles } from '../donner-sa-cle/donner-sa-cle.ts';
import { exporterLesChiffres } from '../lire-les-chiffres/exporter-les-chiffres.ts';
import { lireLesChiffres } from '../lire-les-chiffres/lire-les-chiffres.ts';
import { mots } from './mots.ts';
import { PublierLesIndicateurs } from './publier-les-indicateurs.page.tsx';

const commun = {
  application: 'public',
  lecteurs: ['public'],
  finalite: 'publier ce qui est compté',
  methode: 'GET',
  replique: true,
} as const;

const REFUS = 'Ces chiffres ne se lisent que par territoire ou par raison.';

/** @param langueDeLaPage which language a page for residents is in: this module may not import who knows */
export const routesDesIndicateurs = ({
  langueDeLaPage,
}: {
  langueDeLaPage: (requete: RequeteHttp) => Langue;
}): RouteQuelconque<Acces>[] => [
  route({
    ...commun,
    chemin: '/indicateurs',
    entree: z.object({}),
    traiter: async (acces, _, requete) => {
      const langue = langueDeLaPage(requete);
      const lus = await lireLesChiffres(acces, {});
      const cles = await lireLesCles(acces, {});
      if (!lus.ok || !cles.ok) return refusDePage(REFUS);
      return page({
        titre: mots(langue).titre,
        langue,
        corps: <PublierLesIndicateurs vus={lus.valeur} indicateurs={cles.valeur} langue={langue} />,
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
