import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDAnnulation } from './annuler-son-recu/annuler-son-recu.route.tsx';
import { routesDEntreeParUnCode } from './entrer-par-un-code/entrer-par-un-code.route.tsx';
import { routesDesMots } from './laisser-un-mot/laisser-un-mot.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [
  ...routesDEntreeParUnCode,
  ...routesDesMots,
  ...routesDAnnulation,
];
