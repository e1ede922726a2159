export { finirLeForfait, suivreUnSilence } from './accorder-un-forfait/suivre-la-demande.ts';
export { donnees } from './donnees.ts';
export type { PropositionRefusee } from './evenements.ts';
export { attendreUnPlan } from './ouvrir-un-dossier/attendre-un-plan.ts';
export { ouvrirUnDossier } from './ouvrir-un-dossier/ouvrir-un-dossier.ts';
export { refuserLaDemande } from './proposer-un-plan/refuser-la-demande.ts';
export { taireUnPlan } from './proposer-un-plan/taire-un-plan.ts';
export { droits } from './regles-d-acces.ts';
export { routes as routesDeLApa } from './routes.ts';
