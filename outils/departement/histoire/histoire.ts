import { ajouterMinutes, aujourdHuiA, debutDuJour, type Instant } from '#socle/pur';
import type { PopulationDeDemonstration } from '../habitants/modele.ts';
import type { PartenairesDeDemonstration } from '../partenaires/partenaires.ts';
import { raconterAujourdHui } from './aujourd-hui.ts';
import { ajouterLeCourrierEtLesConstats } from './courrier-et-constats.ts';
import { type Decor, raconterLesJoursPasses } from './jours-passes.ts';
import { type HistoireDeDemonstration, histoireVide } from './modele.ts';

/** Minutes after midnight during which the day is too young for a hall that waits since half an hour. */
const JEUNESSE_DU_JOUR = 40;

/** The story is told as if the day were that old at least; who waits came in since midnight all the same. */
export function planterLeDecor(
  maintenant: Instant,
  population: PopulationDeDemonstration,
  partenaires: PartenairesDeDemonstration,
): Decor {
  const aujourdHui = aujourdHuiA(maintenant);
  const auPlusTot = ajouterMinutes(debutDuJour(aujourdHui), JEUNESSE_DU_JOUR);
  const age = (Date.parse(maintenant) - Date.parse(debutDuJour(aujourdHui))) / 60_000;
  return {
    maintenant: maintenant < auPlusTot ? auPlusTot : maintenant,
    ilYA: (minutes) =>
      ajouterMinutes(maintenant, -Math.round(minutes * Math.min(1, age / JEUNESSE_DU_JOUR))),
    aujourdHui,
    habitants: population.habitants,
    partenaires,
  };
}

/**
 * What happened in the demonstration département until a moment, and what is planned: plain objects joined by keys.
 * @param graine the same seed, moment and people give the same history
 */
export function histoire(
  graine: string,
  maintenant: Instant,
  population: PopulationDeDemonstration,
  partenaires: PartenairesDeDemonstration,
): HistoireDeDemonstration {
  const decor = planterLeDecor(maintenant, population, partenaires);
  const racontee = histoireVide();
  raconterLesJoursPasses(graine, decor, racontee);
  raconterAujourdHui(decor, racontee);
  ajouterLeCourrierEtLesConstats(decor, racontee);
  return racontee;
}
