export { donnees } from './donnees.ts';
export type { PourLeJournal } from './pour-le-journal.ts';
export { retirerLesPartitionsEchues } from './retirer-les-partitions-echues/retirer-les-partitions-echues.ts';
export {
  dernierScellement,
  type RefusDeSceller,
  scellerLesTraces,
} from './sceller-les-traces/sceller-les-traces.ts';
export {
  type HeureDeRecherches,
  heuresDeRecherches,
  type Regard,
  regardsSur,
} from './stockage/lectures.ts';
export { inscrireDesTraces, type LigneDeTrace, type Operation } from './stockage/traces.ts';
export {
  type Alteration,
  direLAlteration,
  type Verification,
  verifierLeJournal,
} from './verifier-le-journal/verifier-le-journal.ts';
