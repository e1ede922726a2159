import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDAdministrationDesComptes } from './administrer-les-comptes/administrer-les-comptes.route.tsx';
import { routesDuSecondFacteur } from './ajouter-un-second-facteur/ajouter-un-second-facteur.route.tsx';
import { routesDesClesDuCompte } from './ajouter-une-cle-d-acces/ajouter-une-cle-d-acces.route.tsx';
import { routesDuMotDePasse } from './choisir-un-mot-de-passe/choisir-un-mot-de-passe.route.tsx';
import { routesPourConfirmer } from './confirmer-par-un-code/confirmer-par-un-code.route.tsx';
import { routesPourFermer } from './fermer-une-session/fermer-une-session.route.ts';
import type { ReglagesDesComptes } from './reglages.ts';
import { routesPourSeConnecter } from './se-connecter/se-connecter.route.tsx';
import { routesDuFournisseur } from './se-connecter-par-un-fournisseur/se-connecter-par-un-fournisseur.route.tsx';
import { routesDeConnexionParCle } from './se-connecter-par-une-cle/se-connecter-par-une-cle.route.tsx';
import { routesDeMonCompte } from './voir-mon-compte/voir-mon-compte.route.tsx';

/** Every address of signing in and of one's own account; what they need of the process is handed over. */
export const routesDesComptes = (reglages: ReglagesDesComptes): RouteQuelconque<Acces>[] => [
  ...routesPourSeConnecter(reglages),
  ...routesPourConfirmer,
  ...routesPourFermer(reglages),
  ...routesDuFournisseur(reglages),
  ...routesDeConnexionParCle(reglages),
  ...routesDuMotDePasse,
  ...routesDeMonCompte(reglages),
  ...routesDuSecondFacteur,
  ...routesDesClesDuCompte(reglages),
  ...routesDAdministrationDesComptes(reglages),
];
