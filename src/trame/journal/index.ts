export { donnees } from './donnees.ts';
export {
  type HeureDeRecherches,
  heuresDeRecherches,
  type Regard,
  regardsSur,
} from './stockage/lectures.ts';
export { inscrireUneTrace, type LigneDeTrace, type Operation } from './stockage/traces.ts';
