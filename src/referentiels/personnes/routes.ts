import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeJoindre } from './corriger-comment-la-joindre/corriger-comment-la-joindre.route.tsx';
import { routesDeLIdentite } from './corriger-l-identite/corriger-l-identite.route.tsx';
import {
  routesDeLaCreation,
  type SesEquipes,
} from './creer-une-personne/creer-une-personne.route.tsx';
import { routesDuFoyer } from './declarer-un-lien/declarer-un-lien.route.tsx';
import { routesDeLaRepresentation } from './dire-qui-la-represente/dire-qui-la-represente.route.tsx';
import { routesDeSesMots } from './ecrire-ses-mots/ecrire-ses-mots.route.tsx';
import { routesDesPrecautions } from './poser-une-precaution/poser-une-precaution.route.tsx';
import { routesDesDoublonsProteges } from './proteger-une-personne/voir-les-doublons-proteges.route.tsx';
import { routesDeLaRecherche } from './rechercher-une-personne/rechercher-une-personne.route.tsx';
import { routesDesPrecautionsARelire } from './relire-les-precautions/relire-les-precautions.route.tsx';
import { routesDesDoublons } from './reunir-deux-fiches/reunir-deux-fiches.route.tsx';
import { routesDeLEntourage } from './tenir-l-entourage/tenir-l-entourage.route.tsx';
import {
  type ComposerLesPanneaux,
  routesDeLaFiche,
} from './voir-une-personne/voir-une-personne.route.tsx';

/**
 * @param composer what other modules show on a person's page, given by the application
 * @param sesEquipes the teams of who acts for several, named by the directory
 */
export const routesDesPersonnes = (
  composer?: ComposerLesPanneaux,
  sesEquipes: SesEquipes = async () => [],
): RouteQuelconque<Acces>[] => [
  ...routesDeLaRecherche,
  ...routesDeLaCreation(sesEquipes),
  ...routesDeLaFiche(composer),
  ...routesDeLIdentite,
  ...routesDeJoindre,
  ...routesDuFoyer,
  ...routesDeLEntourage,
  ...routesDeLaRepresentation,
  ...routesDeSesMots,
  ...routesDesPrecautions,
  ...routesDesPrecautionsARelire,
  ...routesDesDoublonsProteges,
  ...routesDesDoublons,
];
