import { z } from 'zod';
import { jourTape } from '../vie-d-une-demande/lire-la-saisie.ts';
import type { ReglagesDesDemandes } from '../vie-d-une-demande/montrer-la-vie.tsx';
import { DATE, MOTS, unGeste } from '../vie-d-une-demande/un-geste.route.tsx';
import { formerUnRecours } from './former-un-recours.ts';

export const routeDuRecours = (reglages: ReglagesDesDemandes) =>
  unGeste(
    reglages,
    'recours',
    {
      genre: z.enum(['prealable', 'contentieux'], 'Dites devant qui elle conteste.'),
      formeLe: DATE,
      mots: MOTS(4000),
    },
    async (acces, { id, version, genre, formeLe, mots }) => {
      const jour = jourTape(formeLe, 'formeLe', {
        aujourdHui: acces.aujourdHui,
        sens: 'passe',
        vide: acces.aujourdHui,
      });
      if (!jour.ok) return jour;
      return formerUnRecours(acces, {
        demandeId: id,
        genre,
        formeLe: jour.valeur ?? acces.aujourdHui,
        mots,
        ...(version ? { version } : {}),
      });
    },
  );
