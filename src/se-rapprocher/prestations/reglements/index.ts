import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDEssai } from './essayer-a-blanc/essayer-a-blanc.route.tsx';
import { routesDeLecture } from './lire-les-reglements/lire-les-reglements.route.tsx';
import { routesDePublication } from './publier-un-reglement/publier-un-reglement.route.tsx';
import { routesDOuverture } from './rediger-un-reglement/ouvrir-un-brouillon.route.tsx';
import { routesDeRedaction } from './rediger-un-reglement/rediger-un-reglement.route.tsx';

export { donnees } from './donnees.ts';
export {
  compterUnEssai,
  demanderUnEssai,
  lireLesEssais,
} from './essayer-a-blanc/essayer-a-blanc.ts';
export {
  aidesADemander,
  lireUnReglement,
  reglementEnVigueur,
  reglementsEnVigueur,
} from './lire-les-reglements/lire-les-reglements.ts';
export { droits } from './regles-d-acces.ts';
export { ChampDeFait, direUnFait, enSaisie } from './saisir-des-faits/champs-de-faits.panneau.tsx';
export {
  faitsDemandes,
  type NomDeFait,
} from './saisir-des-faits/faits-demandes.ts';
export { faitsSaisis, lireLesFaits, lireUnNombre } from './saisir-des-faits/lire-les-faits.ts';
export type { Reglement } from './stockage/reglements.ts';

export const routesDesReglements: RouteQuelconque<Acces>[] = [
  ...routesDOuverture,
  ...routesDEssai,
  ...routesDeLecture,
  ...routesDeRedaction,
  ...routesDePublication,
];
