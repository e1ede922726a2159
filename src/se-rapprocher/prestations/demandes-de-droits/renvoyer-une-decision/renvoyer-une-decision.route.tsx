import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { renvoyerUneDecision } from './renvoyer-une-decision.ts';

export const routeDuRenvoi = (reglages: ReglagesDesDemandes) =>
  unGeste(reglages, 'renvoi', { mots: MOTS(500) }, (acces, { id, version, mots }) =>
    renvoyerUneDecision(acces, { demandeId: id, mots, ...(version ? { version } : {}) }),
  );
