import { Encadrement } from '../calcul/borner.ts';
import { Interpretation } from '../calcul/interpreter.ts';
import { arrondir } from '../calcul/operations.ts';
import type { Droit, Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import type { Situation } from '../situations/situation.ts';
import { composerLaSituation, lire, type SituationDite } from './composer-la-situation.ts';
import type { Reponses } from './question.ts';

/** What a right could be, whatever is not known yet. */
export interface Encadre {
  droit: Droit;
  rang: number;
  min: number;
  max: number;
}

export const estDetermine = ({ min, max }: Pick<Encadre, 'min' | 'max'>): boolean => min === max;

/** Rights of one person are hers and her partner's; a child asks through the family. */
function rangsDe(situation: Situation, droit: Droit): number[] {
  if (droit.entite !== 'individu') return [0];
  return situation.individus.flatMap(({ roles }, rang) => (roles.has('parent') ? [rang] : []));
}

export function desDroits(graphe: Graphe, droits: readonly string[]): Droit[] {
  return droits.flatMap((id) => graphe.droits.get(id) ?? []);
}

const auCentime = (n: number) =>
  Number.isFinite(n) ? Math.max(0, arrondir('proche', 0.01, n)) : n;

/** Lowest and highest of a right for each person or group whose it is; one calculation serves all rights. */
export function encadreur(graphe: Graphe, situation: Situation, mois: Mois) {
  const bornes = new Encadrement(graphe, situation);
  return (droit: Droit): Encadre[] =>
    rangsDe(situation, droit).map((rang) => {
      const [bas, haut] = bornes.valeur(droit.variable, rang, mois);
      return { droit, rang, min: Math.max(0, auCentime(bas)), max: auCentime(haut) };
    });
}

export const unEncadrement = (graphe: Graphe, reponses: Reponses, mois: Mois) =>
  encadreur(graphe, lire(graphe, composerLaSituation(reponses, mois)), mois);

export interface Etat {
  dite: SituationDite;
  situation: Situation;
  encadres: readonly Encadre[];
}

export function etatDe(
  graphe: Graphe,
  reponses: Reponses,
  droits: readonly Droit[],
  mois: Mois,
): Etat {
  const dite = composerLaSituation(reponses, mois);
  const situation = lire(graphe, dite);
  return { dite, situation, encadres: droits.flatMap(encadreur(graphe, situation, mois)) };
}

/** The questions that would tell what a right not yet determined reads. */
export function questionsQuiManquent(
  graphe: Graphe,
  etat: Etat,
  mois: Mois,
): Map<string, Set<string>> {
  const parQuestion = new Map<string, Set<string>>();
  const calcul = new Interpretation(graphe, etat.situation);
  for (const encadre of etat.encadres) {
    if (estDetermine(encadre)) continue;
    calcul.valeur(encadre.droit.variable, encadre.rang, mois);
    for (const cause of calcul.causesAtteintes())
      if (cause.cause === 'donnee_manquante')
        for (const une of etat.dite.brouillon.questionsPour(cause.variable, cause.qui))
          parQuestion.set(une, (parQuestion.get(une) ?? new Set()).add(encadre.droit.id));
  }
  return parQuestion;
}
