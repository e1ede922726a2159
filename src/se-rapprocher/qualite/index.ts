// biome-ignore-all format: one line per file, so that the door is read at a glance.
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesPourEcrireUneProcedure } from './ecrire-une-procedure/ecrire-une-procedure.route.tsx';
import { routesDesEngagementsTenus } from './lire-les-engagements/engagements-des-agents.route.tsx';
import { routesDesEngagementsPublics } from './lire-les-engagements/engagements-publics.route.tsx';
import { routesDesEcarts } from './noter-un-ecart/ecarts.route.tsx';
import { routesDesDelaisPublies } from './publier-les-delais/delais-observes.route.tsx';
import { routesPourPublier } from './publier-un-engagement/publier-un-engagement.route.tsx';
import type { DelaisTenus } from './publier-un-engagement/publier-un-engagement.ts';
import { routesDesPreuves } from './rassembler-les-preuves/preuves.route.tsx';
import { routesDesProcedures } from './tenir-les-procedures/procedures.route.tsx';
import { routesDesRisques } from './tenir-les-risques/risques.route.tsx';

export type { Engagement, Moyen } from './domaine/engagement.ts';
export { donnees } from './donnees.ts';
export { type EngagementLu, lireLesEngagements } from './lire-les-engagements/lire-les-engagements.ts';
export { observerLesDelais, type SourceDeReponses } from './observer-les-delais/observer-les-delais.ts';
export { type DelaisTenus, publierUnEngagement } from './publier-un-engagement/publier-un-engagement.ts';
export { droits } from './regles-d-acces.ts';
export { routesDesDelais } from './tenir-les-delais/tenir-les-delais.route.tsx';
export { proceduresDeLEtat } from './tenir-les-procedures/lire-les-procedures.ts';
export { type ControlesDeNuit, controlerLaNuit } from './tenir-les-risques/controler-la-nuit.ts';

/** @param delais working days that the product itself counts: no other is published for the same thing */
export const routesDesEngagements = ({ delais }: { delais: DelaisTenus }): RouteQuelconque<Acces>[] => [
  ...routesDesEngagementsPublics,
  ...routesPourPublier({ delais }),
  ...routesDesEngagementsTenus,
  ...routesDesDelaisPublies(delais),
];

/** @param preuves what a pack of evidence needs from elsewhere */
export const routesDeLaQualite = (
  preuves: Parameters<typeof routesDesPreuves>[0],
): RouteQuelconque<Acces>[] => [
  ...routesPourEcrireUneProcedure, ...routesDesProcedures,
  ...routesDesEcarts, ...routesDesRisques,
  ...routesDesPreuves(preuves),
];
