// biome-ignore-all format: one line per file, so that the door is read at a glance.
export type { Manifeste } from './domaine/fichiers-du-cahier.ts';
export { donnees } from './donnees.ts';
export { ecrireLesCahiers, MACHINE_DU_CAHIER, type SoirDesCahiers } from './ecrire-les-cahiers/ecrire-les-cahiers.ts';
export { type CleFaite, faireDesCles } from './faire-une-cle/faire-une-cle.ts';
export { type CahierVerifie, direPourquoiPasOuvert, ouvrirUnCahier, verifierLesCahiers } from './ouvrir-un-cahier/ouvrir-un-cahier.ts';
export { lireLeDossierDesCahiers, variablesDesCahiers } from './reglages.ts';
export { routesDesCahiers } from './voir-les-cahiers/voir-les-cahiers.route.tsx';
export { compterLesCahiers } from './voir-les-cahiers/voir-les-cahiers.ts';
