import { type Resultat, refuse } from '#socle/pur';
import type { Acces } from './acces.ts';
import { type Droit, juger } from './regle.ts';

/** No right: the same words whether or not the record exists. */
export interface RefusDAcces {
  raison: 'acces';
  motif: string;
}

/**
 * A use case: it cannot be built without the line of the table that allows it, nor called without an access.
 * The rule is judged first; a refusal leaves its trace, and nothing else happens.
 */
export function casDUsage<Entree, Valeur, Refus>(
  droit: Droit,
  faire: (acces: Acces, entree: Entree) => Promise<Resultat<Valeur, Refus>>,
): (acces: Acces, entree: Entree) => Promise<Resultat<Valeur, Refus | RefusDAcces>> {
  return async (acces, entree) => {
    const verdict = juger(droit, acces.lecteur);
    if (verdict.accord) return faire(acces, entree);
    await acces.tracer({ operation: 'refus', objet: droit.phrase });
    return refuse({ raison: 'acces', motif: verdict.motif });
  };
}
