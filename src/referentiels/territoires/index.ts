export { donnees } from './donnees.ts';
export {
  chercherUneCommune,
  communeAu,
  lireLesCommunes,
  lireLesTerritoires,
} from './lire-le-territoire/lire-le-territoire.ts';
export type { Commune, Territoire } from './stockage/communes.ts';
