import type { Recours } from '#demandes-de-droits';
import type { Echeance } from '#echeances';
import { type SuspensionDUneDette, suspensionDe } from '../domaine/dettes.ts';
import type { DetteEnBase } from '../stockage/sanctions-et-dettes.ts';

export interface DetteLue extends DetteEnBase {
  suspension: SuspensionDUneDette | null;
}

/** That it is owed, and what was answered to her requests for remission: an appeal against any of them suspends it. */
const lesDecisionsDe = ({ decisionId, remises }: DetteEnBase): readonly (string | null)[] => [
  decisionId,
  ...remises.map((une) => une.decisionId),
];

/** Each debt with what suspends it: her requests for remission, and the appeals against its decisions. */
export function lireLaSuspension(
  dettes: readonly DetteEnBase[],
  recours: readonly Recours[],
  echeances: readonly Echeance[],
): readonly DetteLue[] {
  const reponse = echeances.find(
    ({ regime, etat }) => regime.id === 'recours.reponse' && etat === 'en_cours',
  );
  return dettes.map((dette) => ({
    ...dette,
    suspension: suspensionDe(
      dette.remises,
      recours
        .filter(
          ({ decisionId }) => decisionId !== null && lesDecisionsDe(dette).includes(decisionId),
        )
        .map(({ genre, formeLe, etat }) => ({ genre, formeLe, attend: etat === 'forme' })),
      reponse?.echueLe ?? null,
    ),
  }));
}
