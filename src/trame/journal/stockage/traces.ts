import type { Bd } from '#socle';
import type { Tables } from './tables.gen.ts';

export interface LigneDeTrace {
  le: string;
  genre: string;
  agent_id: number | null;
  portee_id: number | null;
  fonction: string;
  operation: Operation;
  objet: string;
  objet_id: string | null;
  personnes: readonly string[];
  finalite: string;
  fondement: string | null;
  empreinte_des_mots: string | null;
}

export type Operation =
  | 'lecture'
  | 'liste'
  | 'recherche'
  | 'ecriture'
  | 'refus'
  | 'acces_exceptionnel'
  | 'connexion';

/** Writes the trace in the transaction of what it traces: both stand, or neither. */
export async function inscrireUneTrace(bd: Bd, ligne: LigneDeTrace): Promise<void> {
  await bd
    .withTables<Tables>()
    .insertInto('journal.trace')
    .values({ ...ligne, personnes: [...ligne.personnes] })
    .execute();
}
