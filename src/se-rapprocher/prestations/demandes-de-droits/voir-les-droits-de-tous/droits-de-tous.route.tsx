import { z } from 'zod';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { ISSUES, type Issue, noterLesDroitsDeTous } from './droits-de-tous.ts';

const LESQUELLES = Object.keys(ISSUES) as [Issue, ...Issue[]];

export const routeDesDroitsDeTous = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'droits-de-tous',
    { issue: z.enum(LESQUELLES, 'Dites ce qu’il en est.') },
    (acces, { id, issue }) => noterLesDroitsDeTous(acces, { demandeId: id, issue }),
  );
