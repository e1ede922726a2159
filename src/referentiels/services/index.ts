export { routesDesMissions as routesDesServices } from './confier-une-mission/confier-une-mission.route.tsx';
export {
  confierUneMission,
  type MissionAConfier,
  type RefusDeMission,
} from './confier-une-mission/confier-une-mission.ts';
export { donnees } from './donnees.ts';
export {
  agentsDuSite,
  direQuiRepond,
  lireLesAgents,
  lireLesServices,
  lireLesSites,
} from './lire-l-annuaire/lire-l-annuaire.ts';
export { type AQuiTelephoner, quiAppeler } from './savoir-qui-appeler/savoir-qui-appeler.ts';
export type {
  AgentDeLAnnuaire,
  Conditions,
  Presence,
  ServiceDuDepartement,
  Site,
} from './stockage/annuaire.ts';
export {
  type AdressePourUnService,
  type LieuCompetent,
  lieuCompetent,
} from './trouver-le-lieu-competent/trouver-le-lieu-competent.ts';
