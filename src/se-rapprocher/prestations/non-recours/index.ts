// biome-ignore-all format: one line per file, so that the door is read at a glance.
import { routesDesReperages } from './autoriser-un-reperage/autoriser-un-reperage.route.tsx';
import { routesDesOppositions } from './noter-une-opposition/noter-une-opposition.route.tsx';
import { routesDesPistes } from './tenir-les-pistes/tenir-les-pistes.route.tsx';

export { arreterUnReperage, autoriserUnReperage, DROITS_A_REPERER } from './autoriser-un-reperage/autoriser-un-reperage.ts';
export { DIRE_L_ECART } from './domaine/foyer-a-reperer.ts';
export { donnees } from './donnees.ts';
export { droits } from './regles-d-acces.ts';
export { repererDesDroits } from './reperer-des-droits/reperer-des-droits.ts';
export type { Passage } from './stockage/autorisations.ts';
export { retirerUneProtegee } from './tenir-les-pistes/retirer-une-protegee.ts';
export const routesDuNonRecours = [...routesDesPistes, ...routesDesOppositions, ...routesDesReperages];
