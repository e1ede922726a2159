import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';

export const variablesDesCahiers = {
  dossier: {
    nom: 'TISSERIN_CAHIERS',
    sert: 'le dossier des cahiers de secours, un sous-dossier par lieu, à recopier chaque soir sur le poste de secours du lieu',
    attendu: 'un chemin',
    exemple: '/var/lib/tisserin/cahiers',
    sansElle: 'aucun cahier n’est écrit de soi-même ; « tisserin cahier ecrire » demande --vers',
    schema: z.string(),
  },
} as const;

/** Where the evening packs go; null: this installation does not say. */
export function lireLeDossierDesCahiers(env: Env): Resultat<string | null, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDesCahiers, env);
  return fautes.length > 0 ? refuse(fautes) : reussi(valeurs.dossier ?? null);
}
