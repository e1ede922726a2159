import type { FaitsDuMessage, ModeleDeMessage, NomDeMessage } from './faits.ts';
import {
  codeAUsageUnique,
  lienDePartage,
  logicielsInjoignables,
  reponseAttendue,
} from './professionnels.ts';
import {
  rendezVousAnnule,
  rendezVousDeplace,
  rendezVousPris,
  rendezVousRappele,
} from './rendez-vous.ts';
import { lieuPropose, nouvelleArrivee, promesseReportee, questionRepondue } from './reponses.ts';

/** Every message that Tisserin may send by itself. A message that is not here does not leave. */
export const catalogue: { [M in NomDeMessage]: ModeleDeMessage<FaitsDuMessage[M]> } = {
  rendez_vous_pris: rendezVousPris,
  rendez_vous_rappele: rendezVousRappele,
  rendez_vous_deplace: rendezVousDeplace,
  rendez_vous_annule: rendezVousAnnule,
  nouvelle_arrivee: nouvelleArrivee,
  promesse_reportee: promesseReportee,
  question_repondue: questionRepondue,
  lieu_propose: lieuPropose,
  lien_de_partage: lienDePartage,
  code_a_usage_unique: codeAUsageUnique,
  logiciels_injoignables: logicielsInjoignables,
  reponse_attendue: reponseAttendue,
};
