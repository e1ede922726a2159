import type { DateCivile } from '#socle/pur';
import type { Regime } from '../regime.ts';
import { DE_L_AUTONOMIE } from './autonomie.ts';
import { DE_L_ENFANCE, DU_LOGEMENT, DU_RSA } from './insertion-logement-enfance.ts';
import { DE_LA_PROCEDURE } from './procedure.ts';

/** Every rule on time, each version of each. */
export const REGIMES: readonly Regime[] = [
  ...DE_LA_PROCEDURE,
  ...DE_L_AUTONOMIE,
  ...DU_RSA,
  ...DU_LOGEMENT,
  ...DE_L_ENFANCE,
];

/** The version in force that day; null: the law of that day is not known here, and no date is invented. */
export const chercherUnRegime = (id: string, jour: DateCivile): Regime | null =>
  REGIMES.find(
    (regime) =>
      regime.id === id && regime.depuis <= jour && (regime.jusqua === null || jour < regime.jusqua),
  ) ?? null;
