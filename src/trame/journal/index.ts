export { donnees } from './donnees.ts';
export type { PourLeJournal } from './pour-le-journal.ts';
export {
  preparerLaSuite,
  reprendreLeScellement,
} from './reprendre-le-scellement/reprendre-le-scellement.ts';
export { retirerLesPartitionsEchues } from './retirer-les-partitions-echues/retirer-les-partitions-echues.ts';
export {
  boutDuJournal,
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
export { decalerLesTransactions } from './stockage/restaurations.ts';
export { inscrireDesTraces, type LigneDeTrace, type Operation } from './stockage/traces.ts';
export {
  type Alteration,
  direLAlteration,
  type Verification,
  verifierLeJournal,
} from './verifier-le-journal/verifier-le-journal.ts';
