import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { ID, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { signerUneDecision } from './signer-une-decision.ts';

export const routeDeLaSignature = (reglages: ReglagesDesDemandes) =>
  unGeste(reglages, 'signature', { decisionId: ID }, (acces, { version, decisionId }) =>
    signerUneDecision(acces, {
      decisionId,
      engager: reglages.engager,
      ...(version ? { version } : {}),
    }),
  );
