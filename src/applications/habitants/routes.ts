import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeMaDemande } from './ma-demande/ma-demande.route.tsx';
import { routesPourGarderSesDroits } from './mes-droits/garder-mes-droits.route.tsx';
import { routesDeMesDroitsGardes } from './mes-droits/mes-droits.route.tsx';
import type { ReglagesDesHabitants } from './recu-sur-papier/composer-le-recu.ts';
import { routesDuRecuSurPapier } from './recu-sur-papier/recu-sur-papier.route.tsx';

export const routesDesHabitants = (reglages: ReglagesDesHabitants): RouteQuelconque<Acces>[] => [
  ...routesDeMaDemande,
  ...routesPourGarderSesDroits,
  ...routesDeMesDroitsGardes,
  ...routesDuRecuSurPapier(reglages),
];
