// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { annoncerUneDemande, annoncerUneOrientation, GENRES_D_ANNONCE } from './annoncer-aux-systemes/annoncer-aux-systemes.ts';
export { direLesSuspensions } from './dire-les-suspensions/dire-les-suspensions.ts';
export { donnees } from './donnees.ts';
export { lireLesReglagesDesSystemes, type ReglagesDesSystemes, variablesDesSystemes } from './reglages.ts';
export { remettreLesAnnonces } from './remettre-les-annonces/remettre-les-annonces.ts';
export { direLeRefusDeCle, repondreUneSeuleFois } from './repondre-une-seule-fois/repondre-une-seule-fois.ts';
export type { Annonce } from './stockage/annonces.ts';
export { changerLeSecret, inscrireUneAdresse, rejouerUneAnnonce, retablirUneAdresse, retirerUneAdresse } from './tenir-les-adresses/tenir-les-adresses.ts';
export { type AdresseEtAnnonces, compterLesSuspendues, compterPourLaSurveillance, voirLesAnnonces } from './voir-les-annonces/voir-les-annonces.ts';
