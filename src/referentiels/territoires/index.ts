export { donnees } from './donnees.ts';
export {
  type ContoursAImporter,
  importerDesContours,
  type RapportDeContours,
} from './importer-des-contours/importer-des-contours.ts';
export { lireLesProvenances } from './importer-des-contours/lire-les-provenances.ts';
export { installerLeDepartement } from './installer-le-departement/installer-le-departement.ts';
export {
  chercherUneCommune,
  codeDeLaCommuneNommee,
  codesReunis,
  communeAu,
  lireLesCommunes,
  lireLesCommunesDHierEtDAujourdHui,
  lireLesLieux,
  lireLesTerritoires,
  nommerLesCommunes,
} from './lire-le-territoire/lire-le-territoire.ts';
export { Cartogramme } from './montrer-les-territoires/cartogramme.panneau.tsx';
export { routesDesTerritoires } from './routes.ts';
export type { Commune, Territoire } from './stockage/communes.ts';
export { NIVEAUX as NIVEAUX_DE_CONTOUR } from './stockage/contours.ts';
