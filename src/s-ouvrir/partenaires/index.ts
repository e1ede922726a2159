// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { autoriserUneStructure, chercherDesStructuresAutorisees, structuresAutorisees } from './autoriser-une-structure/autoriser-une-structure.ts';
export { chercherDesServices, chercherEtComprendre, type RechercheDeServices, type ServicesTrouves } from './chercher-des-services/chercher-des-services.ts';
export { direLaFraicheur, type Fraicheur, fraicheurDe } from './domaine/fraicheur.ts';
export { donnees } from './donnees.ts';
export { direLeRefusDImport, type FichierDePartenaires, importerDesPartenaires, type RapportDImport } from './importer-des-partenaires/importer-des-partenaires.ts';
export { noterLesEngagements } from './importer-des-partenaires/noter-les-engagements.ts';
export { lireLesServicesPartenaires, lireLesStructures, listerLesStructures } from './lire-les-partenaires/lire-les-partenaires.ts';
export { routes as routesDesPartenaires } from './routes.ts';
export { confirmerUnService, repondreAUnSignalement, signalerUneErreur } from './signaler-une-erreur/signaler-une-erreur.ts';
export type { StructureAutorisee } from './stockage/autorisations.ts';
export type { ServiceTrouve } from './stockage/recherche.ts';
export type { StructurePartenaire } from './stockage/structures.ts';
