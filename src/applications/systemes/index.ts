import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { ADRESSES } from './adresses.ts';
import { type ReglagesDeLApi, routesDeDescription } from './decrire-l-api/decrire-l-api.route.tsx';

export type { ReglagesDeLApi } from './decrire-l-api/decrire-l-api.route.tsx';

/** What partners' software may ask, and the description made of these very routes. */
export const routesDesSystemes = (reglages: ReglagesDeLApi): RouteQuelconque<Acces>[] => [
  ...ADRESSES,
  ...routesDeDescription(reglages),
];
