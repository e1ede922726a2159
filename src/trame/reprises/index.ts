export { donnees } from './donnees.ts';
export {
  garderUnFichier,
  lireLesFichiersGardes,
  oublierLeFichier,
} from './garder-un-fichier/garder-un-fichier.ts';
export {
  type AImporter,
  demanderLImport,
  direLeRefusDeReprise,
  type Importer,
  importerLeFichier,
  suivreLeFichier,
  verifierLeFichier,
} from './importer-le-fichier/importer-le-fichier.ts';
export { FICHIER_EN_ATTENTE } from './parametres.ts';
export { droits } from './regles-d-acces.ts';
export { type FichierGarde, QUOI, type Quoi, type Rapport } from './stockage/fichiers.ts';
