import { type Acces, casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  chercherLaQuestion,
  QUESTIONS_PAR_PAGE,
  type Question,
  questionsOuvertes,
  questionsParIds,
  questionsRepondues,
} from '../stockage/questions.ts';
import { type Reponse, reponsesDesQuestions } from '../stockage/reponses.ts';

const tracerLaListe = (acces: Acces, questions: readonly Question[]) =>
  questions.length === 0
    ? Promise.resolve()
    : acces.tracer({
        operation: 'liste',
        objet: 'questions',
        personnes: [...new Set(questions.flatMap(({ personneId }) => personneId ?? []))],
      });

/** The team's inbox: what waits, the nearest day first, then what was answered lately. */
export const voirLesQuestions = casDUsage(
  droits.lire,
  async (
    acces,
    { page = 0 }: { page?: number },
  ): Promise<Resultat<{ ouvertes: Question[]; suite: boolean; repondues: Question[] }, never>> => {
    const lues = await questionsOuvertes(acces.bd, page);
    const ouvertes = lues.slice(0, QUESTIONS_PAR_PAGE);
    const repondues = page === 0 ? await questionsRepondues(acces.bd) : [];
    await tracerLaListe(acces, [...ouvertes, ...repondues]);
    return reussi({ ouvertes, suite: lues.length > QUESTIONS_PAR_PAGE, repondues });
  },
);

export interface QuestionEtReponses {
  question: Question;
  reponses: Reponse[];
}

/** One question with its thread; traced. The same refusal whether it is elsewhere or does not exist. */
export const lireUneQuestion = casDUsage(
  droits.lire,
  async (
    acces,
    { id }: { id: string },
  ): Promise<Resultat<QuestionEtReponses, { raison: 'inconnue' }>> => {
    const question = await chercherLaQuestion(acces.bd, id);
    if (!question) return refuse({ raison: 'inconnue' });
    await acces.tracer({
      operation: 'lecture',
      objet: 'question',
      objetId: id,
      personnes: question.personneId ? [question.personneId] : [],
    });
    return reussi({ question, reponses: await reponsesDesQuestions(acces.bd, [id]) });
  },
);

/** The questions of these ids, for a page that composes several modules; those one may not see are absent. */
export const lireLesQuestions = casDUsage(
  droits.lire,
  async (acces, { ids }: { ids: readonly string[] }): Promise<Resultat<Question[], never>> => {
    const questions = ids.length === 0 ? [] : await questionsParIds(acces.bd, ids);
    await tracerLaListe(acces, questions);
    return reussi(questions);
  },
);
