import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesPourConfirmer } from './confirmer-par-un-code/confirmer-par-un-code.route.tsx';
import { routesPourFermer } from './fermer-une-session/fermer-une-session.route.ts';
import type { ReglagesDesComptes } from './reglages.ts';
import { routesPourSeConnecter } from './se-connecter/se-connecter.route.tsx';
import { routesDuFournisseur } from './se-connecter-par-un-fournisseur/se-connecter-par-un-fournisseur.route.tsx';

/** Every address of signing in and of one's own account; what they need of the process is handed over. */
export const routesDesComptes = (reglages: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  ...routesPourSeConnecter(reglages),
  ...routesPourConfirmer,
  ...routesPourFermer(reglages),
  ...routesDuFournisseur(reglages),
];
