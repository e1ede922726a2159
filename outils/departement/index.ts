/** The demonstration département, pure: nothing here reads a clock, a file of the outside or a database. */
export {
  type AbsenceDeDemonstration,
  AGENTS,
  type AgentDeDemonstration,
  type AstreinteDeDemonstration,
  absences,
  astreintes,
  lireLAgent,
  type MissionDeDemonstration,
  presences,
} from './agents/agents.ts';
export { type Alea, alea } from './alea.ts';
export { habitants } from './habitants/habitants.ts';
export {
  type HabitantDeDemonstration,
  nomDit,
  type PopulationDeDemonstration,
} from './habitants/modele.ts';
export { salleDUnAutreJour } from './histoire/aujourd-hui.ts';
export { histoire, planterLeDecor } from './histoire/histoire.ts';
export { type HistoireDeDemonstration, histoireVide } from './histoire/modele.ts';
export { COMMUNES, type CommuneDeDemonstration, lireLaCommune } from './lieux/communes.ts';
export { nomNumero } from './noms/noms.ts';
export {
  CCAS_D_AUBERVILLIERS,
  ENGAGEMENTS_DES_PARTENAIRES,
  type PartenairesDeDemonstration,
  partenaires,
} from './partenaires/partenaires.ts';
export { lieuPlusSur, SECTEURS, type SecteurDeDemonstration } from './services/secteurs.ts';
export {
  type ConditionsDuService,
  lireLeService,
  SERVICES,
  type ServiceDeDemonstration,
} from './services/services.ts';
export { lireLeSite, SITES, type SiteDeDemonstration } from './services/sites.ts';
export { PASSAGES, TERRITOIRES, type TerritoireDeDemonstration } from './services/territoires.ts';
