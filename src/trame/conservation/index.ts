export { direLaConservation, direLaDureeIso } from './domaine/dire-la-conservation.ts';
export { type Purge, planDePurge } from './domaine/plan-de-purge.ts';
export { traitementDe } from './domaine/traitements.ts';
export { donnees } from './donnees.ts';
export { purger } from './purger/purger.ts';
export { droits } from './regles-d-acces.ts';
export { manquesDeLaBase } from './verifier-les-declarations.ts';
export { routesDuRegistre } from './voir-le-registre/voir-le-registre.route.tsx';
