import type { Explication, LigneExpliquee } from '../calcul/expliquer.ts';

const LIGNES_AU_PLUS = 12;

/** What weighs on the answer: neither nothing, nor what was never told. */
const pese = ({ valeur, origine }: LigneExpliquee): boolean =>
  origine !== 'absence' && (valeur === true || (typeof valeur === 'number' && valeur !== 0));
/** Of an answer that is nothing, what says no. */
const refuse = ({ valeur, origine }: LigneExpliquee): boolean =>
  origine === 'formule' && valeur === false;

/** Two lines that say the same amount say it once, the nearest to the answer. */
const ceQuElleDit = ({ libelle, valeur, unite, pour }: LigneExpliquee): string =>
  unite === 'euro' && typeof valeur === 'number'
    ? `euro ${valeur.toFixed(2)}`
    : `${libelle} ${pour} ${valeur}`;

/**
 * The first level of an explanation: the lines nearest to the answer that weigh on it, in the order of the calculation,
 * the answer last. The whole stays beside it, on demand.
 */
export function resumer(explication: Explication): readonly LigneExpliquee[] {
  const derniere = explication.at(-1);
  if (!derniere) return [];
  const rien = !pese(derniere);
  const parNumero = new Map(explication.map((une) => [une.ligne, une]));
  const gardees = new Map([[ceQuElleDit(derniere), derniere]]);
  const vues = new Set([derniere.ligne]);
  let rang = [derniere];
  while (rang.length > 0 && gardees.size < LIGNES_AU_PLUS) {
    const suite: LigneExpliquee[] = [];
    for (const numero of rang.flatMap(({ depuisLesLignes }) => depuisLesLignes)) {
      const ligne = parNumero.get(numero);
      if (!ligne || vues.has(numero)) continue;
      vues.add(numero);
      if (!pese(ligne) && !(rien && refuse(ligne))) {
        // Under an answer that is nothing, what made it so is behind lines that are nothing too.
        if (rien && ligne.origine === 'formule') suite.push(ligne);
        continue;
      }
      suite.push(ligne);
      const dit = ceQuElleDit(ligne);
      if (!gardees.has(dit) && gardees.size < LIGNES_AU_PLUS) gardees.set(dit, ligne);
    }
    rang = suite;
  }
  return [...gardees.values()].sort((a, b) => a.ligne - b.ligne);
}
