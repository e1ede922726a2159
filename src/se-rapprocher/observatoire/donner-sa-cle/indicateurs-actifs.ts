import type { Acces } from '#acces';
import { type DateCivile, dateCivile } from '#socle/pur';
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

/** Since when both keys have opened the words of this indicator; null: it is not counted. */
export async function compteDepuis(acces: Acces, cle: string): Promise<DateCivile | null> {
  const indicateur = INDICATEURS.find((un) => un.cle === cle);
  const ouverte = (await definitionsOuvertes(acces.bd)).find(
    (une) => une.cle === cle && indicateur && une.definition === texteDe(indicateur),
  );
  return ouverte ? dateCivile(ouverte.depuis) : null;
}
