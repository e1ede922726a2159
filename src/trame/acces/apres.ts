import { type Reponse, refusDePage, versLaPage } from '#socle';
import type { Resultat } from '#socle/pur';
import type { RefusDAcces } from './cas-d-usage.ts';

const estUnRefusDAcces = (refus: { raison: string }): refus is RefusDAcces =>
  refus.raison === 'acces';

/**
 * After a use case that writes: the address where its result is seen, the sentence of a right that is not given, or
 * what the route gives back to whoever was refused, with what was typed.
 */
export function apres<Valeur, Refus extends { raison: string }>(
  fait: Resultat<Valeur, Refus | RefusDAcces>,
  ou: string | ((valeur: Valeur) => string),
  rendre: (refus: Exclude<Refus, RefusDAcces>) => Reponse | Promise<Reponse>,
): Reponse | Promise<Reponse> {
  if (fait.ok) return versLaPage(typeof ou === 'string' ? ou : ou(fait.valeur));
  const { refus } = fait;
  return estUnRefusDAcces(refus)
    ? refusDePage(refus.motif)
    : rendre(refus as Exclude<Refus, RefusDAcces>);
}
