import type { CodeDeRetrait, DateCivile, Instant } from '#socle/pur';

/** Whom a line is about: a name and a safe number, or a code alone when she is protected. */
interface QuiEstAttendu {
  qui: string;
  telephone: string | null;
  consigne: string | null;
}

/** The facts of the evening pack of one place, for the day when nothing works. */
export interface DonneesDuCahier {
  langue: 'fr';
  lieu: string;
  adresse: string;
  telephone: string | null;
  jour: DateCivile;
  ecritLe: Instant;
  /** Printed on the first page only: whoever types it has opened the pack. */
  mot: string;
  /** Null: from before that day, or beyond it. */
  permanences: readonly {
    nom: string;
    telephone: string;
    debut: Instant | null;
    fin: Instant | null;
  }[];
  voisins: readonly { nom: string; telephone: string }[];
  urgences: readonly { numero: string; pour: string }[];
  rendezVous: readonly (QuiEstAttendu & {
    le: Instant;
    avec: string | null;
    ou: string | null;
  })[];
  promesses: readonly (QuiEstAttendu & {
    pourLe: Instant;
    moment: string | null;
    agent: string | null;
    /** Null: not to be told on paper. */
    quoi: string | null;
    danger: boolean;
    canal: 'telephone' | 'message' | 'courrier' | 'sur_place' | 'par_le_recu' | null;
    precaution: string | null;
  })[];
  absences: readonly {
    nom: string;
    jusquAu: DateCivile;
    relais: string | null;
    telephone: string | null;
  }[];
  feuilles: readonly { numero: string; code: CodeDeRetrait }[];
  besoins: readonly { mot: string; dessin: string }[];
  faits: Readonly<
    Record<'sansToit' | 'violence' | 'faimOuSoins' | 'petiteEnfance' | 'echeance', string>
  >;
  paroles: Readonly<Record<'paroles' | 'dejaEssaye' | 'souhait' | 'reponse', string>>;
  /** « tisserin.exemple.fr ». */
  hote: string;
}
