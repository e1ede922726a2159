import type { Acces } from '#acces';
import type { Reponses } from '#droits';
import type { Resultat } from '#socle/pur';
import type { Carnet } from '../mener-le-tour/carnet.ts';

/** What another module knows of her, in the words of the questions, each with where it comes from. */
export interface CeQuiEstConnu {
  pour: NonNullable<Carnet['pour']>;
  /** As a desk says it. */
  nom: string;
  /** Back to the page one came from. */
  retour: string;
  reponses: Reponses;
  sources: Readonly<Record<string, string>>;
  /** The person with a record, when there is one: a request needs it. */
  personneId: string | null;
  /** The objects under which she may have left a round of her own. */
  objetIds: readonly string[];
}

/** Reads it as this reader may, and leaves the trace of a reading. Hidden and absent are one answer. */
export type LireCeQuiEstConnu = (
  acces: Acces,
  qui: { personne?: string | undefined; contact?: string | undefined },
) => Promise<Resultat<CeQuiEstConnu | null, { raison: 'pas_a_vous' }>>;
