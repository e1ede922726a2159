import { z } from 'zod';
import type { Canal } from '#messages';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { RAPPEL_PAR_DEFAUT } from './parametres.ts';

export const variablesDesRappels = {
  joursOuvres: {
    nom: 'TISSERIN_RAPPEL_JOURS_OUVRES',
    sert: 'combien de jours ouvrés avant un rendez-vous part le rappel que la personne a demandé',
    attendu: 'un nombre de 0 à 5 (0 : aucun rappel, et il n’est pas proposé)',
    exemple: '2',
    sansElle: '1 : la veille ouvrée, assez tôt pour appeler et changer l’heure',
    schema: z
      .string()
      .regex(/^[0-5]$/)
      .transform(Number),
  },
} as const;

/** How many working days before a rendez-vous its reminder leaves; 0, none does. */
export function lireLeDelaiDesRappels(env: Env): Resultat<number, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDesRappels, env);
  return fautes.length > 0
    ? refuse(fautes)
    : reussi(valeurs.joursOuvres ?? RAPPEL_PAR_DEFAUT.joursOuvres);
}

/** What the screens have to know before they offer a reminder. */
export interface ReglagesDesRappels {
  canaux: readonly Canal[];
  rappelJoursOuvres: number;
}
