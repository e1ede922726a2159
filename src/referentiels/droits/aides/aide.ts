import type { DateCivile } from '#socle/pur';
import type { Condition } from './conditions.ts';
import type { Faits } from './faits.ts';

/** What the engine answers for any right. `hors_champ`: the regulation does not rule that day. */
export type Reponse = 'du' | 'non_du' | 'inconnu' | 'hors_champ';

/** How much, once due. `a_decider`: the regulation leaves it to a decision; nothing is invented in its place. */
export type Montant =
  | { genre: 'forfait'; euros: number }
  | { genre: 'par_enfant'; euros: number; auPlus?: number }
  | { genre: 'par_personne'; euros: number; auPlus?: number }
  | {
      genre: 'selon_quotient';
      tranches: readonly { jusqua: number | null; euros: number }[];
    }
  | { genre: 'part_de_la_depense'; taux: number; auPlus: number }
  | { genre: 'a_decider' };

export interface Exemple {
  titre: string;
  date: DateCivile;
  faits: Faits;
  attendu: { reponse: Reponse; euros?: number };
}

/**
 * One aid of the département or of a commune, entered by an administrator: data, never code. It is published only when
 * its examples give what they announce (`verifier-une-aide.ts`).
 */
export interface Aide {
  id: string;
  libelle: string;
  /** Who grants it. */
  organisme: string;
  statut: 'confirme' | 'a-verifier' | 'demonstration';
  verifie_le: DateCivile | null;
  references: readonly { texte: string; article?: string; url?: string }[];
  depuis: DateCivile;
  jusqua: DateCivile | null;
  /** All must hold. */
  conditions: readonly Condition[];
  montant: Montant;
  exemples: readonly Exemple[];
}
