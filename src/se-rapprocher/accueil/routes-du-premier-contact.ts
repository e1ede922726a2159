import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeConversion } from './convertir-une-reponse-simple/convertir-une-reponse-simple.route.tsx';
import { routesDesRegles } from './decider-autrement/raisons-par-regle.route.tsx';
import { routesDuBrouillon } from './enregistrer-le-brouillon/enregistrer-le-brouillon.route.tsx';
import { routesDesGestes } from './gestes-de-la-fiche.route.tsx';
import { routesDeLecture } from './lire-un-premier-contact/lire-un-premier-contact.route.tsx';
import { routesDesAppels } from './noter-un-appel/noter-un-appel.route.tsx';
import { routesDeRattachement } from './rattacher-une-personne/rattacher-une-personne.route.tsx';
import { routesDuRecu } from './remettre-le-recu/remettre-le-recu.route.tsx';

/** Every address of the first contact. */
export const routesDuPremierContact: RouteQuelconque<Acces>[] = [
  ...routesDesAppels,
  ...routesDeConversion,
  ...routesDeLecture,
  ...routesDuBrouillon,
  ...routesDesGestes,
  ...routesDesRegles,
  ...routesDuRecu,
  ...routesDeRattachement,
];
