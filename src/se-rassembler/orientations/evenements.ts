import type { DateCivile, Instant } from '#socle/pur';

/** Ids, keys and dates: never a word of what someone asks or answers. */
export interface FaitDOrientation {
  id: string;
  deCle: number;
  /** Null: a partner, or another institution. */
  versCle: number | null;
  /** The structure of the partners' directory; null: one of ours, or an institution. */
  versStructure: string | null;
  premierContactId: string | null;
  personneId: string | null;
  le: Instant;
}

export type EvenementDOrientation =
  | { nom: 'OrientationProposee'; contenu: FaitDOrientation }
  | { nom: 'OrientationAccordee'; contenu: FaitDOrientation }
  | { nom: 'OrientationEnvoyee'; contenu: FaitDOrientation & { reponsePourLe: DateCivile } }
  | { nom: 'OrientationLue'; contenu: FaitDOrientation }
  | { nom: 'OrientationAcceptee'; contenu: FaitDOrientation }
  | { nom: 'OrientationRefusee'; contenu: FaitDOrientation & { motif: string } }
  | { nom: 'PlusDeTempsDemande'; contenu: FaitDOrientation & { jusquAu: DateCivile } }
  | { nom: 'PremierRendezVousFixe'; contenu: FaitDOrientation & { rendezVousLe: Instant } }
  | { nom: 'MainPassee'; contenu: FaitDOrientation & { comment: string } }
  | {
      nom: 'OrientationSilencieuse';
      contenu: FaitDOrientation & {
        reponsePourLe: DateCivile;
        rang: number;
        aLEncadrement: boolean;
      };
    }
  | { nom: 'OrientationClose'; contenu: FaitDOrientation & { issue: string } }
  | { nom: 'OrientationRetiree'; contenu: FaitDOrientation };
