// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { SituationRefusee } from './composer-la-situation.ts';
export { type Conclusion, conclure } from './conclure.ts';
export { type ADemander, quiDemander, type Tour } from './demander.ts';
export type { CeQuiManque, DroitConclu } from './droit-conclu.ts';
export { AIDES_PARTICULIERES, DROITS_COMMUNS, DROITS_DU_TOUR, type FicheDeDroit, ficheDuDroit, type OuDemander } from './droits-du-tour.ts';
export { faitsDesReponses, ressourcesSansPrestations } from './faits-des-reponses.ts';
export { ecrireUneReponse, lireUneReponse, type RefusDeReponse } from './lire-une-reponse.ts';
export { ETAPES, type Etape, NE_SAIT_PAS, type Question, type Reponses } from './question.ts';
export { questionsDe } from './questions.ts';
