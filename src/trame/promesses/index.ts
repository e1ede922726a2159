export { compterLesRappels } from './compter-les-rappels/compter-les-rappels.ts';
export {
  confierUnePromesse,
  direPourquoiPasConfiee,
  type RefusDeConfier,
} from './confier-une-promesse/confier-une-promesse.ts';
export { direAFaire, direParQui } from './domaine/dire-a-faire.ts';
export { donnees } from './donnees.ts';
export {
  direLeRefus,
  type PromesseAFaire,
  promettre,
  type RefusDePromesse,
  verifierLaDate,
} from './promettre/promettre.ts';
export { rattacherLesPromesses } from './rattacher-les-promesses/rattacher-les-promesses.ts';
export { droits } from './regles-d-acces.ts';
export { reprendreUnEnvoiPasParti } from './reprendre-un-envoi-pas-parti/reprendre-un-envoi-pas-parti.ts';
export type {
  CanalDePromesse,
  EtatDePromesses,
  FiltreDePromesses,
  IssueDePromesse,
  Promesse,
  PromesseFermee,
} from './stockage/promesses.ts';
export { direPourquoiPasTenue, tenirUnePromesse } from './tenir-une-promesse/tenir-une-promesse.ts';
export { lireUnePromesse, type PromesseEtSaFin } from './voir-les-promesses/lire-une-promesse.ts';
export {
  compterLesPromesses,
  lireOuEnSontLesPromesses,
  promessesDeLaMarge,
  promessesOuvertes,
  refuserSiPromesseOuverte,
  sesPromessesFermees,
} from './voir-les-promesses/voir-les-promesses.ts';
