import { z } from 'zod';
import { REPONSES_AU_RECOURS } from '../stockage/recours.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { ID, MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { repondreAUnRecours } from './repondre-a-un-recours.ts';

export const routeDeLaReponse = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'reponse',
    {
      recoursId: ID,
      reponse: z.enum(REPONSES_AU_RECOURS, 'Choisissez la réponse.'),
      motifs: MOTS(4000),
    },
    (acces, { version, recoursId, reponse, motifs }) =>
      repondreAUnRecours(acces, {
        recoursId,
        reponse,
        motifs,
        ...(version ? { version } : {}),
      }),
  );
