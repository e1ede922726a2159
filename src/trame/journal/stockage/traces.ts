import type { Connexion } from '#socle';

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

/**
 * Writes traces in the transaction of what they trace: both stand, or neither. One statement, whatever their number,
 * sent with the end of the transaction, which fails when it is refused.
 */
export async function inscrireDesTraces(
  connexion: Connexion,
  lignes: readonly LigneDeTrace[],
): Promise<void> {
  if (lignes.length === 0) return;
  await connexion.sansAttendre(
    `insert into journal.trace (le, genre, agent_id, portee_id, fonction, operation, objet, objet_id, personnes,
      finalite, fondement, empreinte_des_mots)
    select le, genre, agent_id, portee_id, fonction, operation, objet, objet_id, personnes,
      finalite, fondement, empreinte_des_mots
    from jsonb_to_recordset($1::jsonb) as t (le timestamptz, genre text, agent_id integer,
      portee_id integer, fonction text, operation text, objet text, objet_id text, personnes uuid[], finalite text,
      fondement text, empreinte_des_mots text)`,
    [JSON.stringify(lignes)],
  );
}
