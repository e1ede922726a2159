export { direLaConservation, direLaDureeIso } from './dire-la-conservation.ts';
export { donnees } from './donnees.ts';
export { type Purge, planDePurge } from './plan-de-purge.ts';
export { purger } from './purger/purger.ts';
export { HORS_DU_REGISTRE, tablesDuRegistre } from './registre-des-effacements.ts';
export { droits } from './regles-d-acces.ts';
export {
  type Rejeu,
  rejouerLesEffacements,
} from './rejouer-les-effacements/rejouer-les-effacements.ts';
export {
  type Depot,
  dernierDepot,
  type Effacement,
  effacementsAExporter,
  marquerExportes,
  noterUnDepot,
  prendreLeRegistre,
} from './stockage/effacements.ts';
export { type Public, traitementDe } from './traitements.ts';
export { manquesDeLaBase } from './verifier-les-declarations.ts';
export { routesDuRegistre } from './voir-le-registre/voir-le-registre.route.tsx';
