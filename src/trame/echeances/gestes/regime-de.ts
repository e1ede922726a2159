import type { Regime } from '../domaine/regime.ts';
import { chercherUnRegime } from '../domaine/regimes/regimes.ts';
import type { EcheanceEnBase } from '../stockage/echeances.ts';

/** The rule that this clock was posed under. A version that a clock names is never taken out of the list. */
export function regimeDe({
  regime,
  regimeDu,
}: Pick<EcheanceEnBase, 'regime' | 'regimeDu'>): Regime {
  const trouve = chercherUnRegime(regime, regimeDu);
  if (!trouve) throw new Error(`regime ${regime} of ${regimeDu} is no longer known`);
  return trouve;
}
