import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';

export const variablesDeLaMdph = {
  dossier: {
    nom: 'TISSERIN_MDPH',
    sert: 'le dossier d’échange avec le système de la MDPH : les demandes de PCH partent de a-transmettre/, ses réponses reviennent dans retours/',
    attendu: 'un chemin',
    exemple: '/var/lib/tisserin/mdph',
    sansElle: 'les demandes de PCH sont reçues et suivies, et attendent ; rien ne part',
    schema: z.string(),
  },
} as const;

/** Where requests for PCH leave for the MDPH; null: this installation does not say. */
export function lireLeDossierDeLaMdph(env: Env): Resultat<string | null, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDeLaMdph, env);
  return fautes.length > 0 ? refuse(fautes) : reussi(valeurs.dossier ?? null);
}
