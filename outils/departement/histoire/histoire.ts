import { ajouterMinutes, aujourdHuiA, debutDuJour, type Instant } from '#socle/pur';
import type { PopulationDeDemonstration } from '../habitants/modele.ts';
import type { PartenairesDeDemonstration } from '../partenaires/partenaires.ts';
import { raconterAujourdHui } from './aujourd-hui.ts';
import { ajouterLeCourrierEtLesConstats } from './courrier-et-constats.ts';
import { type Decor, raconterLesJoursPasses } from './jours-passes.ts';
import { type HistoireDeDemonstration, histoireVide } from './modele.ts';

/** The hall opened forty minutes ago at least, were it just after midnight. */
export function planterLeDecor(
  maintenant: Instant,
  population: PopulationDeDemonstration,
  partenaires: PartenairesDeDemonstration,
): Decor {
  const aujourdHui = aujourdHuiA(maintenant);
  const auPlusTot = ajouterMinutes(debutDuJour(aujourdHui), 40);
  return {
    maintenant: maintenant < auPlusTot ? auPlusTot : maintenant,
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
