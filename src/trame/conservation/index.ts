export { manquesDeLaBase } from './verifier-les-declarations.ts';
