import { REPONSE_A_UNE_QUESTION } from '#courriers';
import { REPONSE_A_UN_CONSTAT } from '#innovations';
import type { DelaisTenus } from '#qualite';
import { RAPPEL_QUAND_TOUT_EST_COMPLET } from '#rendez-vous';

/** Working days that the product counts by itself, module by module: what is published may not differ (charter R13). */
export const DELAIS_TENUS: DelaisTenus = {
  question: REPONSE_A_UNE_QUESTION.joursOuvres,
  constat: REPONSE_A_UN_CONSTAT.joursOuvres,
  appel: RAPPEL_QUAND_TOUT_EST_COMPLET.joursOuvres,
};
