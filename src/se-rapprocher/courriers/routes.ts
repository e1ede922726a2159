import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDuDepot } from './deposer-une-question/deposer-une-question.route.tsx';
import { routesPourDireSiCompris } from './dire-si-compris/dire-si-compris.route.tsx';
import { routesPourPoserUneQuestion } from './poser-une-question/poser-une-question.route.tsx';
import { routesDesReponses } from './repondre-a-une-question/repondre-a-une-question.route.tsx';
import { routesDesListesDeQuestions } from './voir-les-questions/voir-les-questions.route.tsx';

export const routes: RouteQuelconque<Acces>[] = [
  ...routesDesListesDeQuestions,
  ...routesDuDepot,
  ...routesDesReponses,
  ...routesPourDireSiCompris,
  ...routesPourPoserUneQuestion,
];
