// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { chiffrerVers, dechiffrer, faireUnePaire, mesurerLeFichier } from './coffre/fichier-chiffre.ts';
export { direLeRefusDeProuver, direLeRefusDeRestaurer, direLeRefusDeSauvegarder } from './dire-le-refus.ts';
export { DOSSIER_DES_EFFACEMENTS, estUneSauvegarde } from './domaine/manifeste.ts';
export { donnees } from './donnees.ts';
export { exporterLesEffacements, type LieuDesSauvegardes } from './exporter-les-effacements/exporter-les-effacements.ts';
export { noterUnPassage } from './noter-un-passage/noter-un-passage.ts';
export { prendreUneSauvegarde, type SauvegardePrise } from './prendre-une-sauvegarde/prendre-une-sauvegarde.ts';
export { prouverLaRestauration } from './prouver-la-restauration/prouver-la-restauration.ts';
export { lieuDesSauvegardes, lireLesReglagesDesSauvegardes, lireUneIdentite, type ReglagesDesSauvegardes, variablesDesSauvegardes } from './reglages.ts';
export { type DemandeDeRestauration, estEntiere, type Restauration, restaurerUneSauvegarde } from './restaurer-une-sauvegarde/restaurer-une-sauvegarde.ts';
export { ciblePglite } from './stockage/cible-pglite.ts';
export { ciblePostgres } from './stockage/cible-postgres.ts';
export { dernieresReussites, type Passage } from './stockage/passages.ts';
export { sourcePglite, sourcePostgres } from './stockage/source.ts';
export { routesDesSauvegardes } from './voir-les-sauvegardes/voir-les-sauvegardes.route.tsx';
