import type { DateCivile } from '#socle/pur';
import type { Nouvelle } from './domaine/dire-a-qui-accompagne.ts';

/** A flow is told whole: what teams read says it. Ids and counts only. */
export interface FluxCnafProjete {
  nom: 'FluxCnafProjete';
  contenu: { receptionId: string };
}

/** What changed for persons known here, a few hundred at once: ids, teams and dates, never a word of the flow. */
export interface DroitsRsaChanges {
  nom: 'DroitsRsaChanges';
  contenu: {
    /** The day that the flow speaks of. */
    reference: DateCivile;
    /** The day on which it was known here. */
    apprisLe: DateCivile;
    nouvelles: readonly {
      personneId: string;
      foyerId: string;
      /** The insertion team of her commune. */
      cle: number | null;
      genre: Nouvelle;
    }[];
  };
}
