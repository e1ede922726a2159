import { z } from 'zod';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { joindreUnePieceSensible } from './joindre-une-piece-sensible.ts';

export const routeDuSensible = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'sensible',
    { quoi: z.enum(['nir', 'titre'], 'Dites de quoi il s’agit.'), valeur: MOTS(120) },
    (acces, { id, version, quoi, valeur }) =>
      joindreUnePieceSensible(acces, {
        demandeId: id,
        genre: quoi,
        valeur,
        ...(version ? { version } : {}),
      }),
  );
