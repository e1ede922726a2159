import { z } from 'zod';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { noterUnePiece } from './noter-une-piece.ts';

export const routeDUnePiece = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'piece',
    {
      code: z.string().min(2, 'Choisissez le papier.').max(60),
      etat: z.enum(['vue', 'remise', 'dispensee'], 'Dites ce qu’il en est.'),
      raison: MOTS(300),
    },
    (acces, { id, version, ...piece }) =>
      noterUnePiece(acces, { demandeId: id, ...piece, ...(version ? { version } : {}) }),
  );
