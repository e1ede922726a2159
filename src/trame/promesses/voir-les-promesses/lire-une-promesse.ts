import { casDUsage } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type FinDePromesse,
  finDUnePromesse,
  type Promesse,
  promesseParId,
  promessesRemplacees,
} from '../stockage/promesses.ts';

/** One promise, and how it ended if it did. */
export interface PromesseEtSaFin extends Promesse {
  fin: FinDePromesse | null;
  /** The promises it took the place of. */
  remplace: readonly string[];
}

/** One promise, traced. Unknown and not to be seen are the same refusal. */
export const lireUnePromesse = casDUsage(
  droits.voir,
  async (acces, id: string): Promise<Resultat<PromesseEtSaFin, { raison: 'inconnue' }>> => {
    const promesse = await promesseParId(acces.bd, id);
    if (!promesse) return refuse({ raison: 'inconnue' });
    await acces.tracer({
      operation: 'lecture',
      objet: 'promesse',
      objetId: id,
      personnes: promesse.personneId ? [promesse.personneId] : [],
      fondement: droits.voir.phrase,
    });
    return reussi({
      ...promesse,
      fin: await finDUnePromesse(acces.bd, id),
      remplace: await promessesRemplacees(acces.bd, promesse),
    });
  },
);
