import { type Question, questionsDe } from '#droits';
import type { Carnet } from './carnet.ts';

/** The question of this id in this household, to say what is missing in the words in which it was asked. */
export const questionDuCarnet = ({ reponses }: Carnet, id: string): Question | undefined =>
  questionsDe(reponses).find((une) => une.id === id);
