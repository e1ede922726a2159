import { z } from 'zod';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { retirerUneOrientation } from './retirer-une-orientation.ts';

export const routesDeRetrait = [
  unGeste(
    'retrait',
    { mots: z.string('Dites pourquoi.').max(1000, 'Raccourcissez ces mots.') },
    (acces, { id, version, mots }) =>
      retirerUneOrientation(acces, { orientationId: id, version, mots }),
  ),
];
