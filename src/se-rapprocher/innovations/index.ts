import { routesPourNoterUnConstat } from './noter-un-constat/noter-un-constat.route.tsx';
import { routesDesConstats } from './repondre-aux-constats/repondre-aux-constats.route.tsx';

export { REPONSE_A_UN_CONSTAT } from './domaine/constat.ts';
export { donnees } from './donnees.ts';
export { type ConstatANoter, noterUnConstat } from './noter-un-constat/noter-un-constat.ts';
export { droits } from './regles-d-acces.ts';
export {
  repondreAUnConstat,
  voirLesConstats,
} from './repondre-aux-constats/repondre-aux-constats.ts';
export const routesDesInnovations = [...routesPourNoterUnConstat, ...routesDesConstats];
