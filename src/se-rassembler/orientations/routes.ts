import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDEnvoi } from './apercevoir-et-envoyer/apercevoir-et-envoyer.route.tsx';
import { routesDeCloture } from './clore-une-orientation/clore-une-orientation.route.tsx';
import { routesDuPremierRendezVous } from './fixer-le-premier-rendez-vous/fixer-le-premier-rendez-vous.route.tsx';
import { routesDeRetourVu } from './marquer-un-retour-vu/marquer-un-retour-vu.route.tsx';
import { routesDeTelephone } from './noter-une-reponse-par-telephone/noter-une-reponse-par-telephone.route.tsx';
import { routesDeMain } from './passer-la-main/passer-la-main.route.tsx';
import { routesDeProposition } from './proposer-une-orientation/proposer-une-orientation.route.tsx';
import { routesDAccord } from './recueillir-l-accord/recueillir-l-accord.route.tsx';
import { routesDeRelance } from './relancer-les-silencieuses/relancer-les-silencieuses.route.tsx';
import type { ReglagesDOrientations } from './remettre-le-lien/remettre-le-lien.ts';
import { routesDeReponse } from './repondre-a-une-orientation/repondre-a-une-orientation.route.tsx';
import { routesDeReponseParLien } from './repondre-par-lien/repondre-par-lien.route.tsx';
import { routesDeRetrait } from './retirer-une-orientation/retirer-une-orientation.route.tsx';
import { routesDuLien } from './tenir-le-lien/tenir-le-lien.route.tsx';
import { routesDeLaVie } from './vie-d-une-orientation/vie-d-une-orientation.route.tsx';
import { routesDesListes } from './voir-les-orientations/voir-les-orientations.route.tsx';

export const routesDesOrientations = (
  reglages: ReglagesDOrientations,
): RouteQuelconque<Acces>[] => [
  ...routesDesListes,
  ...routesDeProposition,
  ...routesDeLaVie,
  ...routesDAccord,
  ...routesDEnvoi(reglages),
  ...routesDeReponse,
  ...routesDeTelephone,
  ...routesDuPremierRendezVous,
  ...routesDeCloture,
  ...routesDeMain,
  ...routesDeRetrait,
  ...routesDeRelance(reglages),
  ...routesDeRetourVu,
  ...routesDuLien(reglages),
  ...routesDeReponseParLien,
];
