export {
  direLeRefusDeGenerer,
  type Generation,
  GRAINE_PAR_DEFAUT,
  genererLeDepartement,
  type RefusDeGenerer,
  type ReglagesDeGeneration,
} from './generer.ts';
export { chercherLaNaissance, type Naissance } from './naissance.ts';
