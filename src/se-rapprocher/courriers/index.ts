// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { compterLesReponsesAuxQuestions } from './compter-les-reponses/compter-les-reponses.ts';
export { deposerUneQuestion, direLeRefusDeQuestion, type QuestionADeposer, type RefusDeQuestion } from './deposer-une-question/deposer-une-question.ts';
export { mesQuestions, suivreUneReponse } from './dire-si-compris/dire-si-compris.ts';
export { MesQuestions } from './dire-si-compris/mes-questions.panneau.tsx';
export { REPONSE_A_UNE_QUESTION } from './domaine/parametres.ts';
export { donnees } from './donnees.ts';
export { effacerLesReponsesSimples } from './effacer-les-reponses-simples/effacer-les-reponses-simples.ts';
export { estLisible, jugerUneReponse } from './juger-une-reponse.ts';
export { droits } from './regles-d-acces.ts';
export { repondreAUneQuestion } from './repondre-a-une-question/repondre-a-une-question.ts';
export { routes as routesDesQuestions } from './routes.ts';
export type { Question } from './stockage/questions.ts';
export type { Reponse } from './stockage/reponses.ts';
export { lireLesQuestions } from './voir-les-questions/voir-les-questions.ts';
