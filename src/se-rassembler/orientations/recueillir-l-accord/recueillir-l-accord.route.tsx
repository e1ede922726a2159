import { z } from 'zod';
import { unGeste } from '../vie-d-une-orientation/un-geste.route.tsx';
import { accorder } from './recueillir-l-accord.ts';

export const routesDAccord = [
  unGeste(
    'accord',
    {
      de: z.enum(['personne', 'sans_elle'], 'Dites si elle est d’accord.'),
      sesMots: z.string().max(1000, 'Raccourcissez ses mots.').optional(),
      motif: z.string().max(1000, 'Raccourcissez la raison.').optional(),
    },
    (acces, { id, version, de, sesMots, motif }) =>
      accorder(acces, {
        orientationId: id,
        ...(version === undefined ? {} : { version }),
        de,
        ...(sesMots ? { sesMots } : {}),
        ...(motif ? { raison: motif } : {}),
      }),
  ),
];
