import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeLaSalle } from './afficher-la-salle/afficher-la-salle.route.tsx';
import { routesDeDireCeQuIlFaut } from './dire-ce-qu-il-faut/dire-ce-qu-il-faut.route.tsx';
import { routesDArrivee } from './enregistrer-une-arrivee/enregistrer-une-arrivee.route.tsx';
import { routesDesFeuilles } from './recopier-une-feuille/recopier-une-feuille.route.tsx';
import { routesDuPremierContact } from './routes-du-premier-contact.ts';
import { routesDuGuichet } from './tenir-le-guichet/tenir-le-guichet.route.tsx';
import { routesDesVenues } from './voir-une-venue/voir-une-venue.route.tsx';

/** Every page of reception, in the order in which the day meets them. */
export const routesDAccueil: RouteQuelconque<Acces>[] = [
  ...routesDuGuichet,
  ...routesDArrivee,
  ...routesDesVenues,
  ...routesDeLaSalle,
  ...routesDuPremierContact,
  ...routesDeDireCeQuIlFaut,
  ...routesDesFeuilles,
];
