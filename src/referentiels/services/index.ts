// biome-ignore-all format: one line per file, so that the door is read at a glance.
export { lireSesEquipes } from './choisir-son-equipe/choisir-son-equipe.ts';
export { confierUneMission, type MissionAConfier, type RefusDeMission } from './confier-une-mission/confier-une-mission.ts';
export { etendreUneMission, type MissionAEtendre } from './confier-une-mission/etendre-une-mission.ts';
export { direSaPresence, presencesDuSite, quiEstLa } from './dire-sa-presence/dire-sa-presence.ts';
export { donnees } from './donnees.ts';
export { type AImporter, importerDesAgents, importerDesServices, importerDesSites, type RapportDImport } from './importer-l-annuaire/importer-l-annuaire.ts';
export { agentsDuSite, chercherDesAgents, lireLesAgents, lireLesServices, lireLesSites, lireServicesEtSites } from './lire-l-annuaire/lire-l-annuaire.ts';
export { chercherDesLieux, type LieuTrouve } from './montrer-l-annuaire/lire-tout-l-annuaire.ts';
export { routesDesServices } from './routes.ts';
export { type AQuiTelephoner, quiAppeler, toursDuJour } from './savoir-qui-appeler/savoir-qui-appeler.ts';
export type { AgentDeLAnnuaire, Presence } from './stockage/agents.ts';
export type { Conditions, ServiceDuDepartement, Site } from './stockage/annuaire.ts';
export { type AdressePourUnService, type LieuCompetent, lieuCompetent } from './trouver-le-lieu-competent/trouver-le-lieu-competent.ts';
