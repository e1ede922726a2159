import { type Resultat, refuse, reussi } from '#socle/pur';
import type { Acces } from '../acces.ts';
import { casDUsage } from '../cas-d-usage.ts';
import { droits } from '../droits.ts';
import {
  type AccesExceptionnel,
  lireLesAccesExceptionnels,
  marquerRelu,
} from '../stockage/acces-exceptionnels.ts';

const A_MONTRER = 200;

/** What the DPO has to review, then what was reviewed lately. */
export const listerLesAccesExceptionnels = casDUsage(
  droits.relireLesAcces,
  async (acces: Acces, _: Record<string, never>): Promise<Resultat<AccesExceptionnel[], never>> => {
    const liste = await lireLesAccesExceptionnels(acces.bd, A_MONTRER);
    await acces.tracer({
      operation: 'liste',
      objet: 'acces_exceptionnel',
      personnes: liste.map(({ personneId }) => personneId),
    });
    return reussi(liste);
  },
);

/** The DPO says what she thinks of it, once. Refuses what is not there any more to review. */
export const relireUnAccesExceptionnel = casDUsage(
  droits.relireLesAcces,
  async (
    acces: Acces,
    { id, avis }: { id: string; avis: string },
  ): Promise<Resultat<undefined, { raison: 'deja_relu' }>> => {
    if (!(await marquerRelu(acces.bd, id, avis, acces.maintenant)))
      return refuse({ raison: 'deja_relu' });
    await acces.tracer({ operation: 'ecriture', objet: 'acces_exceptionnel', objetId: id });
    return reussi();
  },
);
