import type { Instant } from '#socle/pur';

export const RAISONS_D_ABSENCE = ['empechement', 'transport', 'oubli', 'nous', 'inconnue'] as const;
export type RaisonDAbsence = (typeof RAISONS_D_ABSENCE)[number];
/** Why we cancelled, when it is for hours that are no longer given. */
export type RaisonDAnnulation = 'lieu_ferme' | 'agent_absent' | 'heures_arretees';
export type Canal = 'guichet' | 'telephone' | 'en_ligne' | 'agent';
export type Etat = 'prevu' | 'arrivee' | 'recue' | 'pas_venue' | 'annule';

export const DIRE_L_ETAT: Readonly<Record<Etat, string>> = {
  prevu: 'À venir',
  arrivee: 'Est arrivée',
  recue: 'A été reçue',
  pas_venue: 'N’a pas pu venir',
  annule: 'Annulé',
};

export const DIRE_LA_RAISON: Readonly<Record<RaisonDAbsence, string>> = {
  empechement: 'Un empêchement',
  transport: 'Le trajet, les transports',
  oubli: 'Le rendez-vous oublié ou le message pas reçu',
  nous: 'Une erreur de notre part',
  inconnue: 'Raison inconnue',
};

/** What was decided once is not undone by another hand: only these steps exist. */
const PAS: Readonly<Record<Etat, readonly Etat[]>> = {
  prevu: ['arrivee', 'recue', 'pas_venue', 'annule'],
  arrivee: ['recue', 'prevu'],
  recue: [],
  pas_venue: ['prevu', 'arrivee'],
  annule: [],
};

export const peutPasser = (de: Etat, vers: Etat): boolean => PAS[de].includes(vers);

/** Nobody is said not to have come before the hour. */
export const peutManquer = (debut: Instant, maintenant: Instant): boolean => debut <= maintenant;
