import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLaCreation } from './creer-une-personne/creer-une-personne.route.tsx';
import { routesDeLaRecherche } from './rechercher-une-personne/rechercher-une-personne.route.tsx';
import {
  type ComposerLesPanneaux,
  routesDeLaFiche,
} from './voir-une-personne/voir-une-personne.route.tsx';

/** @param composer what other modules show on a person's page, given by the application */
export const routesDesPersonnes = (composer?: ComposerLesPanneaux): RouteQuelconque<Acces>[] => [
  ...routesDeLaRecherche,
  ...routesDeLaCreation,
  ...routesDeLaFiche(composer),
];
