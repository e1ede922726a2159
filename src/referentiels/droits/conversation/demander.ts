import type { Droit, Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import { SituationRefusee } from './composer-la-situation.ts';
import { ETAPES, type Question, type Reponses } from './question.ts';
import {
  desDroits,
  type Encadre,
  type Etat,
  estDetermine,
  etatDe,
  questionsQuiManquent,
  unEncadrement,
} from './verdicts.ts';

/** What one goes round: the rights asked, and the month of the law. */
export interface Tour {
  droits: readonly string[];
  mois: Mois;
}

export interface ADemander {
  question: Question;
  /** The rights that it can change: said beside the question. */
  pourLesDroits: readonly string[];
}

const memes = (a: readonly Encadre[], b: readonly Encadre[]): boolean =>
  a.length === b.length &&
  a.every((un, rang) => un.min === b[rang]?.min && un.max === b[rang]?.max);

/**
 * Whether one of its answers changes the lowest or the highest of a right. Looked at right by right, so that most
 * questions are settled by the first; a contradiction with another answer changes nothing.
 */
function cequElleChange(
  graphe: Graphe,
  reponses: Reponses,
  question: Question,
  touches: readonly Droit[],
  mois: Mois,
): boolean {
  const base = { ...question.avec?.(reponses), ...reponses };
  const avant = unEncadrement(graphe, base, mois);
  return question.essais(mois).some((essai) => {
    try {
      const apres = unEncadrement(graphe, { ...base, [question.id]: essai }, mois);
      return touches.some((droit) => !memes(avant(droit), apres(droit)));
    } catch (erreur) {
      if (erreur instanceof SituationRefusee) return false;
      throw erreur;
    }
  });
}

function sansReponse(etat: Etat, reponses: Reponses): readonly Question[] {
  return etat.dite.questions.filter(({ id }) => reponses[id] === undefined);
}

/** Rights to look at again when this question is answered: all, for who the household is. */
function droitsTouches(
  etat: Etat,
  question: Question,
  manquent: ReadonlyMap<string, ReadonlySet<string>>,
): readonly Droit[] {
  const encadres = question.structure
    ? etat.encadres
    : etat.encadres.filter((un) => !estDetermine(un));
  const tous = [...new Set(encadres.map(({ droit }) => droit))];
  if (question.structure || question.avec) return tous;
  const siens = manquent.get(question.id);
  return siens ? tous.filter(({ id }) => siens.has(id)) : [];
}

/**
 * The next screen: questions of one stage whose answer can change the lowest or the highest that a right can be. A
 * question that leaves every right as it is, whatever the answer, is not asked; it may be later, once others are
 * answered. When none alone changes anything but a right stays unknown, the first that it lacks is asked.
 */
export function quiDemander(graphe: Graphe, reponses: Reponses, tour: Tour): readonly ADemander[] {
  const droits = desDroits(graphe, tour.droits);
  const etat = etatDe(graphe, reponses, droits, tour.mois);
  const manquent = questionsQuiManquent(graphe, etat, tour.mois);
  const restent = sansReponse(etat, reponses);
  const utile = (question: Question): boolean => {
    const touches = droitsTouches(etat, question, manquent);
    if (touches.length === 0) return false;
    return cequElleChange(graphe, reponses, question, touches, tour.mois);
  };
  const enDemande = (question: Question): ADemander => ({
    question,
    pourLesDroits: droitsTouches(etat, question, manquent).map(({ id }) => id),
  });
  for (const etape of ETAPES) {
    const utiles = restent.filter((une) => une.etape === etape).filter(utile);
    if (utiles.length > 0) return utiles.map(enDemande);
  }
  if (etat.encadres.every(estDetermine)) return [];
  return restent
    .filter(({ id }) => manquent.has(id))
    .slice(0, 1)
    .map(enDemande);
}
