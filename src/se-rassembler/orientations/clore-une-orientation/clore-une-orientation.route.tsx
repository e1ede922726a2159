import { z } from 'zod';
import { ISSUES, type Issue } from '../domaine/mots.ts';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { cloreUneOrientation } from './clore-une-orientation.ts';

const CHOISIR = 'Choisissez ce qui en est sorti dans la liste.';

export const routesDeCloture = [
  unGeste(
    'cloture',
    {
      issue: z.enum(Object.keys(ISSUES) as [Issue, ...Issue[]], CHOISIR),
      mots: z.string().max(1000, 'Raccourcissez ces mots.').optional(),
      telephone: z.literal('oui').optional().catch(undefined),
    },
    (acces, { id, version, issue, mots, telephone }) =>
      cloreUneOrientation(acces, {
        orientationId: id,
        version,
        issue,
        mots,
        parTelephone: telephone === 'oui',
      }),
  ),
];
