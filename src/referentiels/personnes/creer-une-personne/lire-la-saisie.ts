import { z } from 'zod';
import { type DateCivile, type DatePartielle, lireUneDate } from '#socle/pur';
import { LANGUES } from '../domaine/mots.ts';
import type { IdentiteSaisie } from '../domaine/personne.ts';

const texte = z.string().max(300, 'C’est trop long : raccourcissez ce texte.').optional();
export const plusieurs = z
  .union([z.string(), z.array(z.string())])
  .optional()
  .transform((lues): string[] => (lues === undefined ? [] : [lues].flat()));

export const identiteSchema = {
  nature: z.enum(['anonyme', 'nom_d_usage', 'identifiee'], 'Dites comment elle se présente.'),
  nomDUsage: texte,
  prenom: texte,
  nom: texte,
  nomDeNaissance: texte,
  naissance: texte,
};
export const accueilSchema = {
  langue: z
    .string()
    .optional()
    .refine((code) => code === undefined || code in LANGUES, 'Choisissez une langue de la liste.'),
  interprete: plusieurs,
  amenagements: plusieurs.refine(
    (lus) => lus.length <= 12 && lus.every((un) => un.length <= 80),
    'Choisissez douze aménagements au plus.',
  ),
};

type IdentiteTapee = z.infer<z.ZodObject<typeof identiteSchema>>;
export const DATE_ILLISIBLE =
  'Cette date n’existe pas ou n’est pas venue. Écrivez 14/03/1992, mars 1992 ou 1992.';

export const JOUR_ILLISIBLE = 'Cette date n’existe pas. Écrivez 14/03/2024.';

/** @returns null when a birth date was typed and cannot be one */
export function identiteTapee(tapee: IdentiteTapee, aujourdHui: DateCivile): IdentiteSaisie | null {
  const naissance: DatePartielle | null = tapee.naissance
    ? lireUneDate(tapee.naissance, aujourdHui)
    : null;
  if (tapee.naissance && !naissance) return null;
  return { ...tapee, naissance: naissance ?? undefined };
}
