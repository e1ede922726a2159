import { z } from 'zod';
import type { PointARevoir } from '#interface';
import { direLeRefusDOrientation, type RefusDOrientation } from '../dire-les-refus.ts';
import type { Remise } from './remettre-le-lien.ts';

/** The fields of the form, which say nothing towards a service. */
export const CHAMPS_DE_REMISE = {
  lienPar: z.enum(['courriel', 'main']).default('main').catch('main'),
  courriel: z.string().max(254, 'Cette adresse est trop longue.').default(''),
  codePar: z.enum(['voix', 'sms']).default('voix').catch('voix'),
};

export const lireLaRemise = ({
  lienPar,
  courriel,
  codePar,
}: z.infer<z.ZodObject<typeof CHAMPS_DE_REMISE>>): Remise => ({
  courriel: lienPar === 'courriel' ? courriel.trim() : null,
  codeParSms: codePar === 'sms',
});

const CHAMP_DU_REFUS: Partial<Record<RefusDOrientation['raison'], string>> = {
  courriel_illisible: 'courriel',
  canal_ferme: 'lienPar',
  pas_de_mobile: 'codePar',
};

/** What a way of reaching the partner refuses is said beside its question; the rest above the page. */
export function direLaReprise(
  refus: RefusDOrientation,
): { refus: string } | { aRevoir: PointARevoir[] } {
  const champ = CHAMP_DU_REFUS[refus.raison];
  const phrase = direLeRefusDOrientation(refus);
  return champ ? { aRevoir: [{ champ, phrase }] } : { refus: phrase };
}
