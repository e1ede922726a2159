export {
  annuler,
  deplacer,
  direLeRefusDeChangement,
  type RefusDeChangement,
} from './annuler-ou-deplacer/annuler-ou-deplacer.ts';
export {
  type CreneauxCherches,
  creneauxLibres,
} from './chercher-un-creneau/chercher-un-creneau.ts';
export {
  annoncerLesOuvertures,
  noterUnGeste,
} from './constater-les-ouvertures/constater-les-ouvertures.ts';
export type { Creneau, Plage } from './domaine/creneaux.ts';
export { DIRE_L_ETAT, DIRE_LA_RAISON, type RaisonDAbsence } from './domaine/etats.ts';
export { donnees } from './donnees.ts';
export { effacerLesInvitesEchus } from './effacer-les-invites/effacer-les-invites.ts';
export type { PersonnePasVenue, RendezVousAnnule, RendezVousPris } from './evenements.ts';
export { fermerDesJours, joursFermes } from './fermer-un-lieu/fermer-un-lieu.ts';
export { proposerUneAutreHeure } from './fermer-un-lieu/proposer-une-autre-heure.ts';
export { ouvrirDesPlages } from './ouvrir-des-plages/ouvrir-des-plages.ts';
export { RAPPEL_QUAND_TOUT_EST_COMPLET } from './parametres.ts';
export { rattacherLesRendezVous } from './rattacher-les-rendez-vous/rattacher-les-rendez-vous.ts';
export {
  direLeRefusDeReservation,
  type RefusDeReservation,
  type RendezVousReserve,
  type Reservation,
  reserver,
} from './reserver/reserver.ts';
export { routes as routesDesRendezVous } from './routes.ts';
export type { RendezVous } from './stockage/rendez-vous.ts';
export {
  noterLArrivee,
  noterLaReception,
  noterUneAbsence,
  rendezVousDeLObjet,
  rendezVousDuJour,
} from './tenir-la-journee/tenir-la-journee.ts';
