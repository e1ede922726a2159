import { z } from 'zod';
import { type Acces, type RefusDAcces, route } from '#acces';
import { fragment, page, type Reponse, type RouteQuelconque, refusDePage } from '#socle';
import { POURQUOI_LES_ORIENTATIONS } from '../vie-d-une-orientation/montrer-la-vie.tsx';
import type { OrientationVue } from './en-liste.ts';
import { LesListes, type Tableau, VoirLesOrientations } from './voir-les-orientations.page.tsx';
import {
  orientationsEnCours,
  recuesARepondre,
  reponsesRevenues,
  silencieuses,
} from './voir-les-orientations.ts';

const commun = {
  application: 'agents',
  lecteurs: ['agent'],
  finalite: 'orienter',
  methode: 'GET',
  entree: z.object({ page: z.coerce.number().int().min(1).max(200).default(1).catch(1) }),
} as const;

const SANS_EQUIPE =
  'Cette mission n’est celle d’aucune équipe : elle ne reçoit ni n’envoie de demande.';

/** The team she acts for: the first key of her portée. */
async function lireLeTableau(acces: Acces, numero: number): Promise<Tableau | Reponse> {
  const cle = acces.lecteur.genre === 'agent' ? acces.lecteur.cles[0] : undefined;
  if (cle === undefined) return refusDePage(SANS_EQUIPE);
  const listes: OrientationVue[][] = [];
  for (const lire of [
    () => recuesARepondre(acces, cle),
    () => reponsesRevenues(acces, cle),
    () => silencieuses(acces, cle),
    () => orientationsEnCours(acces, { cle, page: numero }),
  ]) {
    const lue = await lire();
    if (!lue.ok) return refusDePage((lue.refus as RefusDAcces).motif);
    listes.push(lue.valeur);
  }
  const [recues = [], revenues = [], muettes = [], enCours = []] = listes;
  const jour = acces.aujourdHui;
  return { cle, recues, revenues, silencieuses: muettes, enCours, page: numero, jour };
}

export const routesDesListes: RouteQuelconque<Acces>[] = [
  route({
    ...commun,
    chemin: '/orientations',
    traiter: async (acces, { page: numero }) => {
      const tableau = await lireLeTableau(acces, numero);
      if ('genre' in tableau) return tableau;
      return page({
        titre: 'Orientations',
        rubrique: 'orientations',
        corps: <VoirLesOrientations {...tableau} />,
        pourquoi: POURQUOI_LES_ORIENTATIONS,
      });
    },
  }),
  route({
    ...commun,
    chemin: '/orientations/listes',
    traiter: async (acces, { page: numero }) => {
      const tableau = await lireLeTableau(acces, numero);
      return 'genre' in tableau ? tableau : fragment(<LesListes {...tableau} />);
    },
  }),
];
