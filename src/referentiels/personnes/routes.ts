import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLaCreation } from './creer-une-personne/creer-une-personne.route.tsx';
import { routesDesPrecautions } from './poser-une-precaution/poser-une-precaution.route.tsx';
import { routesDeLaProtection } from './proteger-une-personne/proteger-une-personne.route.tsx';
import { routesDesDoublonsProteges } from './proteger-une-personne/voir-les-doublons-proteges.route.tsx';
import { routesDeLaRecherche } from './rechercher-une-personne/rechercher-une-personne.route.tsx';
import { routesDesDoublons } from './reunir-deux-fiches/reunir-deux-fiches.route.tsx';
import { routesDeJoindre } from './tenir-la-fiche/joindre.route.tsx';
import { routesDeLaTenue } from './tenir-la-fiche/tenir-la-fiche.route.tsx';
import {
  type ComposerLesPanneaux,
  routesDeLaFiche,
} from './voir-une-personne/voir-une-personne.route.tsx';

/** @param composer what other modules show on a person's page, given by the application */
export const routesDesPersonnes = (composer?: ComposerLesPanneaux): RouteQuelconque<Acces>[] => [
  ...routesDeLaRecherche,
  ...routesDeLaCreation,
  ...routesDeLaFiche(composer),
  ...routesDeLaTenue,
  ...routesDeJoindre,
  ...routesDesPrecautions,
  ...routesDeLaProtection,
  ...routesDesDoublonsProteges,
  ...routesDesDoublons,
];
