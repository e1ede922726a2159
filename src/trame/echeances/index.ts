export { annoncerLesEcheances } from './annoncer-les-echeances/annoncer-les-echeances.ts';
export { compterLesReponsesDues } from './compter-les-reponses/compter-les-reponses.ts';
export { confierLesEcheances } from './confier-les-echeances/confier-les-echeances.ts';
export { controlerLesRetards } from './controler-la-nuit/controler-la-nuit.ts';
export {
  ajouterUnDelai,
  calculerLEcheance,
  type Faits,
  type Suspension,
} from './domaine/calculer.ts';
export type { Calcul, Echeance, EtatDEcheance, Objet } from './domaine/echeance.ts';
export type { Delai, EffetDuSilence, MissionLegale, Regime } from './domaine/regime.ts';
export { EN_ANGLAIS as REGIMES_EN_ANGLAIS } from './domaine/regimes/en-anglais.ts';
export { chercherUnRegime, REGIMES } from './domaine/regimes/regimes.ts';
export type { Periode, Reponses } from './domaine/reponses.ts';
export { donnees } from './donnees.ts';
export type { EcheanceApproche, EcheanceDepassee } from './evenements.ts';
export { direLeRefusDEcheance, type RefusDEcheance } from './gestes/refus.ts';
export { leverLesEcheances } from './lever-les-echeances/lever-les-echeances.ts';
export { PanneauDEcheances } from './lire-les-echeances/echeances.panneau.tsx';
export { lireLesEcheances } from './lire-les-echeances/lire-les-echeances.ts';
export { type EcheanceAPoser, poserUneEcheance } from './poser-une-echeance/poser-une-echeance.ts';
export { droits } from './regles-d-acces.ts';
export { repartirDeZero } from './repartir-de-zero/repartir-de-zero.ts';
export type { EcheanceATraiter, Situation } from './stockage/tableau.ts';
export {
  reprendreLesEcheances,
  suspendreLesEcheances,
} from './suspendre-les-echeances/suspendre-les-echeances.ts';
export {
  type LigneDeDelais,
  lireCeQuiPresse,
  lireQuiPresse,
  tenirLeTableau,
} from './tenir-le-tableau/tenir-le-tableau.ts';
export { tenirUneEcheance } from './tenir-une-echeance/tenir-une-echeance.ts';
