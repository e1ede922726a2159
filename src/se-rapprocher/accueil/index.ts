import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLaSalle } from './afficher-la-salle/afficher-la-salle.route.tsx';
import { routesDeDireCeQuIlFaut } from './dire-ce-qu-il-faut/dire-ce-qu-il-faut.route.tsx';
import { routesDArrivee } from './enregistrer-une-arrivee/enregistrer-une-arrivee.route.tsx';
import { routesDuGuichet } from './tenir-le-guichet/tenir-le-guichet.route.tsx';
import { routesDesVenues } from './voir-une-venue/voir-une-venue.route.tsx';

export { BESOINS, type Besoin, type Canal, type Fiche } from './domaine/fiche.ts';
export { donnees } from './donnees.ts';
export type {
  DangerRepondu,
  DangerSignale,
  DemandeEnregistree,
  PremierContactOuvert,
  ReponseSimpleDonnee,
} from './evenements.ts';
export { droits } from './regles-d-acces.ts';

export const routesDAccueil: RouteQuelconque<Acces>[] = [
  ...routesDuGuichet,
  ...routesDArrivee,
  ...routesDesVenues,
  ...routesDeLaSalle,
  ...routesDeDireCeQuIlFaut,
];
