export { donnees } from './donnees.ts';
export { inscrireUneTrace, type LigneDeTrace, type Operation } from './stockage/traces.ts';
