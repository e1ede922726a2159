import type { DateCivile } from '#socle/pur';

/** Ids, keys and dates: never a word of anyone, nor an amount. */
interface DuParcours {
  parcoursId: string;
  demandeId: string;
  personneId: string;
  cle: number;
}

export type EvenementDeRsa =
  | { nom: 'EntreeEnOrientation'; contenu: DuParcours & { entreeLe: DateCivile } }
  | { nom: 'OrientationRsaConfirmee'; contenu: DuParcours & { orientationId: string } }
  | {
      nom: 'PremierRendezVousChoisi';
      contenu: DuParcours & { rendezVousId: string; lieuCle: number };
    }
  | { nom: 'ContratPropose'; contenu: DuParcours & { contratId: string } }
  | {
      nom: 'ContratSigne';
      contenu: DuParcours & { contratId: string; signeLe: DateCivile; reexamenLe: DateCivile };
    }
  | { nom: 'ReorientationDemandee'; contenu: DuParcours & { demandeeLe: DateCivile } }
  | { nom: 'ReorientationRepondue'; contenu: DuParcours & { accordee: boolean } }
  | { nom: 'SanctionEngagee'; contenu: DuParcours & { sanctionId: string; prevenueLe: DateCivile } }
  | {
      nom: 'SanctionTerminee';
      contenu: DuParcours & {
        sanctionId: string;
        decisionId: string | null;
        finieLe: DateCivile;
        /** Months of what was kept that are paid back at most; null: nothing was, or no law of that day is known. */
        rattrapageMoisAuPlus: number | null;
      };
    }
  | { nom: 'DetteConstatee'; contenu: DuParcours & { detteId: string } }
  | { nom: 'ParcoursTermine'; contenu: DuParcours };
