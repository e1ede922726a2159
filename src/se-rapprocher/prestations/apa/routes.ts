import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDuPlan } from './composer-un-plan/plan.route.tsx';
import { routesDeLaVisite } from './convenir-d-une-visite/convenir.route.tsx';
import { routesDuSysteme } from './dire-quel-systeme/systeme.route.tsx';
import { routesDesAidants } from './entendre-un-aidant/aidant.route.tsx';
import { routesDEvaluation } from './evaluer/evaluer.route.tsx';
import { routesDExplication } from './expliquer-le-calcul/expliquer.route.tsx';
import { routesPourProposer } from './proposer-un-plan/proposer.route.tsx';
import { routesDuDossier } from './tenir-le-dossier/dossier.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [
  ...routesDEvaluation,
  ...routesDuPlan,
  ...routesPourProposer,
  ...routesDExplication,
  ...routesDesAidants,
  ...routesDuSysteme,
  ...routesDeLaVisite,
  ...routesDuDossier,
];
