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

const COLONNES = [
  ['le', 'timestamptz'],
  ['genre', 'text'],
  ['agent_id', 'integer'],
  ['portee_id', 'integer'],
  ['fonction', 'text'],
  ['operation', 'text'],
  ['objet', 'text'],
  ['objet_id', 'text'],
  ['personnes', 'uuid[]'],
  ['finalite', 'text'],
  ['fondement', 'text'],
  ['empreinte_des_mots', 'text'],
] as const satisfies readonly (readonly [keyof LigneDeTrace, string])[];
const NOMS = COLONNES.map(([nom]) => nom).join(', ');

/** As many as a page leaves: each number has its own statement, whose plan is kept. */
const EN_VALEURS = 8;

const enValeurs = (lignes: readonly LigneDeTrace[]): string => {
  const rangees = lignes.map((_, rang) =>
    COLONNES.map(([, type], i) => `$${rang * COLONNES.length + i + 1}::${type}`).join(', '),
  );
  return `insert into journal.trace (${NOMS}) values (${rangees.join('), (')})`;
};

const EN_NOMBRE = `insert into journal.trace (${NOMS}) select ${NOMS} from jsonb_to_recordset($1::jsonb)
  as t (${COLONNES.map((colonne) => colonne.join(' ')).join(', ')})`;

/**
 * Writes traces in the transaction of what they trace: both stand, or neither. One statement, whatever their number,
 * sent with the end of the transaction, which fails when it is refused.
 */
export async function inscrireDesTraces(
  connexion: Connexion,
  lignes: readonly LigneDeTrace[],
): Promise<void> {
  if (lignes.length === 0) return;
  if (lignes.length > EN_VALEURS)
    return connexion.sansAttendre(EN_NOMBRE, [JSON.stringify(lignes)]);
  const valeurs = lignes.flatMap((ligne) => COLONNES.map(([nom]) => ligne[nom]));
  return connexion.sansAttendre(enValeurs(lignes), valeurs);
}
