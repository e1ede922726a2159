export { donnees } from './donnees.ts';
