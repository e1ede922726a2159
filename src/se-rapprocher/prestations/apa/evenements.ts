import type { DateCivile } from '#socle/pur';

/** The person refused her proposal, or let her ten days pass: the request it answered is deemed refused (R. 232-7). */
export interface PropositionRefusee {
  nom: 'PropositionRefusee';
  contenu: {
    demandeId: string;
    planId: string;
    regime: 'apa.observations';
    effet: 'rejet';
    le: DateCivile;
  };
}
