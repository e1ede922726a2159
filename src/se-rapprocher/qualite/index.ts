import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDesEngagementsTenus } from './lire-les-engagements/engagements-des-agents.route.tsx';
import { routesDesEngagementsPublics } from './lire-les-engagements/engagements-publics.route.tsx';
import { routesDesDelaisPublies } from './publier-les-delais/delais-observes.route.tsx';
import { routesPourPublier } from './publier-un-engagement/publier-un-engagement.route.tsx';
import type { DelaisTenus } from './publier-un-engagement/publier-un-engagement.ts';

export type { Engagement, Moyen } from './domaine/engagement.ts';
export { donnees } from './donnees.ts';
export {
  type EngagementLu,
  lireLesEngagements,
} from './lire-les-engagements/lire-les-engagements.ts';
export {
  observerLesDelais,
  type SourceDeReponses,
} from './observer-les-delais/observer-les-delais.ts';
export {
  type DelaisTenus,
  publierUnEngagement,
} from './publier-un-engagement/publier-un-engagement.ts';
export { droits } from './regles-d-acces.ts';

export { routesDesDelais } from './tenir-les-delais/tenir-les-delais.route.tsx';

/** @param delais working days that the product itself counts: no other is published for the same thing */
export const routesDesEngagements = ({
  delais,
}: {
  delais: DelaisTenus;
}): RouteQuelconque<Acces>[] => [
  ...routesDesEngagementsPublics,
  ...routesPourPublier({ delais }),
  ...routesDesEngagementsTenus,
  ...routesDesDelaisPublies(delais),
];
