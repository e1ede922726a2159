import { z } from 'zod';
import { type Acces, route } from '#acces';
import { page, type RouteQuelconque } from '#socle';
import { lireLesTours } from './lire-les-tours.ts';
import { QuiAppeler } from './qui-appeler.page.tsx';

const JOURS_DEVANT = 7;

export const routesDeQuiAppeler: RouteQuelconque<Acces>[] = [
  route({
    application: 'agents',
    lecteurs: ['agent'],
    finalite: 'savoir qui appeler',
    methode: 'GET',
    chemin: '/services/qui-appeler',
    entree: z.object({ site: z.coerce.number().int().optional().catch(undefined) }),
    traiter: async (acces, { site }) =>
      page({
        titre: 'Qui appeler ce soir',
        rubrique: 'services',
        corps: (
          <QuiAppeler
            {...(await lireLesTours(acces, { siteId: site ?? null, jours: JOURS_DEVANT }))}
          />
        ),
        pourquoi: {
          valeur: 'Que personne ne reste seul devant un danger, à aucune heure.',
          phraseDuTexte: '« ce rôle d’accueil, d’évaluation et d’alerte »',
          donnees: ['nom et téléphone de qui tient la permanence, heures de début et de fin'],
          lecteurs: 'les agents ; l’administration les inscrit',
          conservation: 'un an après le départ de l’agent',
        },
      }),
  }),
];
