import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDeDepot } from './deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.route.tsx';
import { routesDAvis } from './instruire-avec-un-partenaire/donner-un-avis.route.tsx';
import { routesDInstruction } from './instruire-avec-un-partenaire/instruire-avec-un-partenaire.route.tsx';
import { routesDOuvertureDuDossier } from './ouvrir-le-dossier/ouvrir-le-dossier.route.tsx';
import { routesDeDecision } from './preparer-la-decision/preparer-la-decision.route.tsx';
import { routesDuPlan } from './suivre-un-plan/suivre-un-plan.route.tsx';
import type { ReglagesDuFsl } from './voir-un-dossier/montrer-un-dossier.tsx';
import { routesDuDossier } from './voir-un-dossier/voir-un-dossier.route.tsx';

export { calculerLAide } from './calculer-l-aide/calculer-l-aide.ts';
export { deposerUneDemandeDeFsl } from './deposer-une-demande-de-fsl/deposer-une-demande-de-fsl.ts';
export { donnees } from './donnees.ts';
export type { EvenementDuFsl } from './evenements.ts';
export { lireMesPlans } from './lire-mon-plan/lire-mes-plans.ts';
export { MonPlan } from './lire-mon-plan/mon-plan.panneau.tsx';
export { preparerLaDecision } from './preparer-la-decision/preparer-la-decision.ts';
export { droits } from './regles-d-acces.ts';
export type { Plan } from './stockage/plans.ts';
export type { ReglagesDuFsl } from './voir-un-dossier/montrer-un-dossier.tsx';

export const routesDuFsl = (reglages: ReglagesDuFsl): RouteQuelconque<Acces>[] => [
  ...routesDeDepot(reglages),
  ...routesDAvis,
  ...routesDOuvertureDuDossier,
  ...routesDuDossier(reglages),
  ...routesDeDecision(reglages),
  ...routesDInstruction(reglages),
  ...routesDuPlan(reglages),
];
