// biome-ignore-all format: one line per file, so that the door is read at a glance.
import type { Acces } from '#acces';
import type { RouteQuelconque } from '#socle';
import { routesDuPayeur } from './dire-le-payeur/dire-le-payeur.route.tsx';
import { routesDesBordereaux } from './etablir-un-bordereau/bordereaux.route.tsx';
import { routesDesComptes } from './noter-un-iban/noter-un-iban.route.tsx';
import { routesDesEnveloppes } from './tenir-les-enveloppes/tenir-les-enveloppes.route.tsx';
import { routesDesVersements } from './voir-les-versements/voir-les-versements.route.tsx';

export { annulerUnEngagement } from './annuler-un-engagement/annuler-un-engagement.ts';
export { controlerLesReservations } from './controler-la-nuit/controler-la-nuit.ts';
export { devoirUneSuite } from './devoir-une-suite/devoir-une-suite.ts';
export { type Compte, lireOuPayer } from './dire-ou-payer/lire-ou-payer.ts';
export { ComptesOuPayer, OuPayer } from './dire-ou-payer/ou-payer.panneau.tsx';
export type { Echeancier } from './domaine/echeancier.ts';
export { direLeRefusDePaiement, type RefusDePaiement } from './domaine/refus.ts';
export { donnees } from './donnees.ts';
export { type DepenseAEngager, engager } from './engager/engager.ts';
export type { CreditsOuverts } from './evenements.ts';
export type { DepenseAPrevoir, DestinataireAPayer } from './gestes/prevoir.ts';
export { libererUneDecision, libererUneDemandeClose, libererUneDemandeRetiree } from './liberer-ce-qui-tombe/liberer-ce-qui-tombe.ts';
export { type ArgentDUneDemande, lireLArgent, lireLesPaiements } from './lire-les-paiements/lire-les-paiements.ts';
export { PanneauDePaiements } from './lire-les-paiements/paiements.panneau.tsx';
export { noterUnIban } from './noter-un-iban/noter-un-iban.ts';
export { reconduireLesDroits, servirCeQuiAttend } from './reconduire/reconduire.ts';
export { droits } from './regles-d-acces.ts';
export { type DecisionASigner, reserverPourUneDecision } from './reserver-a-la-signature/reserver-a-la-signature.ts';
export type { Versement } from './stockage/versements.ts';
export { commencerUnDroit, engagerSelonLaLoi } from './suivre-le-droit/suivre-le-droit.ts';
export { changerUneEnveloppe, lireCeQuiAttend, lireLesEnveloppes, ouvrirUneEnveloppe } from './tenir-les-enveloppes/tenir-les-enveloppes.ts';

export const routesDesPaiements: RouteQuelconque<Acces>[] = [
  ...routesDesEnveloppes,
  ...routesDesVersements,
  ...routesDesBordereaux,
  ...routesDesComptes,
  ...routesDuPayeur,
];
