import { z } from 'zod';
import { PASSAGES_DE_MAIN, type PassageDeMain } from '../domaine/mots.ts';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { passerLaMain } from './passer-la-main.ts';

const COMMENT = Object.keys(PASSAGES_DE_MAIN) as [PassageDeMain, ...PassageDeMain[]];

export const routesDeMain = [
  unGeste(
    'main',
    {
      comment: z.enum(COMMENT, 'Dites comment vous passez la main.'),
      mots: z.string().max(500, 'Raccourcissez ces mots.').optional(),
    },
    (acces, { id, version, comment, mots }) =>
      passerLaMain(acces, { orientationId: id, version, comment, mots }),
  ),
];
