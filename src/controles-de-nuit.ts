import { controlerLesAccesExceptionnels } from '#acces';
import { controlerLesAlertes } from '#accueil';
import { controlerLesRetards } from '#echeances';
import { controlerLesAccords } from '#orientations';
import { controlerLesReservations } from '#paiements';
import type { ControlesDeNuit } from '#qualite';
import { controlerLesReferents } from '#rsa';

/** Who counts what each nightly control looks at: `qualite` keeps the register without knowing any of them. */
export const CONTROLES_DE_NUIT: ControlesDeNuit = {
  decisions_en_retard: controlerLesRetards,
  parcours_sans_referent: controlerLesReferents,
  accords_anciens: controlerLesAccords,
  reservations_jamais_payees: controlerLesReservations,
  alertes_sans_reponse: controlerLesAlertes,
  acces_exceptionnels_non_relus: controlerLesAccesExceptionnels,
};
