import type { Acces } from '#acces';
import { INDICATEURS, type Indicateur, texteDe } from '../domaine/indicateurs.ts';
import { definitionsOuvertes } from '../stockage/indicateurs.ts';

/** What is counted: the indicators whose very words both keys have opened. */
export async function indicateursActifs(acces: Acces): Promise<Indicateur[]> {
  const ouvertes = await definitionsOuvertes(acces.bd);
  return INDICATEURS.filter((indicateur) =>
    ouvertes.some(
      ({ cle, definition }) => cle === indicateur.cle && definition === texteDe(indicateur),
    ),
  );
}
