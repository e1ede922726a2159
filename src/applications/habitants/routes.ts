import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeMaDemande } from './ma-demande/ma-demande.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [...routesDeMaDemande];
