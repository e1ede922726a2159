import type { DateCivile } from '#socle/pur';
import type { Sens } from './domaine/decisions.ts';
import type { EffetDuSilence } from './domaine/prestations/prestation.ts';

/** Ids, codes, keys and dates: never a word of what someone asks, nor an amount. */
export interface FaitDeDemande {
  demandeId: string;
  prestation: string;
  /** The team that examines. */
  cle: number;
  personneId: string;
}
type FaitDeDecision = FaitDeDemande & { decisionId: string; sens: Sens };

export type EvenementDeDemande =
  | { nom: 'DemandeDeDroitDeposee'; contenu: FaitDeDemande & { recueLe: DateCivile } }
  | { nom: 'DemandeDeDroitComplete'; contenu: FaitDeDemande & { completeLe: DateCivile } }
  /** Another team of the same service examines it from now on: `cle` is its own. */
  | { nom: 'DemandeDeDroitPrise'; contenu: FaitDeDemande }
  | { nom: 'DemandeDeDroitRetiree'; contenu: FaitDeDemande }
  | { nom: 'DemandeDeDroitClose'; contenu: FaitDeDemande }
  | { nom: 'DecisionPreparee'; contenu: FaitDeDecision }
  /** Prepared, and never signed: sent back, or another takes its place. */
  | { nom: 'DecisionAbandonnee'; contenu: FaitDeDemande & { decisionId: string } }
  | { nom: 'DecisionSignee'; contenu: FaitDeDecision }
  | { nom: 'DecisionNotifiee'; contenu: FaitDeDecision & { dateCertaine: DateCivile } }
  | {
      nom: 'EffetDuSilenceProduit';
      contenu: FaitDeDemande & { regime: string; effet: EffetDuSilence; le: DateCivile };
    }
  | {
      nom: 'RecoursForme';
      contenu: FaitDeDemande & { recoursId: string; genre: 'prealable' | 'contentieux' };
    }
  | { nom: 'RecoursRepondu'; contenu: FaitDeDemande & { recoursId: string } };
