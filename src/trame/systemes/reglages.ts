import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';

/** Every setting of this module. */
export const variablesDesSystemes = {
  administration: {
    nom: 'TISSERIN_COURRIEL_ADMINISTRATION',
    sert: 'à qui écrire quand l’adresse d’un logiciel de partenaire est suspendue ; plusieurs, séparées par des virgules',
    attendu: 'une ou plusieurs adresses électroniques',
    exemple: 'tisserin-administration@exemple.fr',
    sansElle: 'personne n’est prévenu par courriel : l’écran et les mesures le disent',
    schema: z
      .string()
      .transform((texte) => texte.split(',').map((une) => une.trim()))
      .pipe(z.array(z.string().regex(/^[^\s@]+@[^\s@]+$/)).min(1)),
  },
  annoncesLocales: {
    nom: 'TISSERIN_ANNONCES_LOCALES',
    sert: 'à l’essai, annoncer aussi à une adresse de cette machine ou de son réseau, sans HTTPS',
    attendu: 'oui ou non',
    exemple: 'oui',
    sansElle: 'non : seules des adresses publiques, en HTTPS',
    schema: z.enum(['oui', 'non'], 'oui ou non').transform((dit) => dit === 'oui'),
  },
} as const;

export interface ReglagesDesSystemes {
  annoncesLocales: boolean;
}

interface ReglagesDeLaTache extends ReglagesDesSystemes {
  /** E-mail addresses of who administers. */
  administration: readonly string[];
}

/** What the environment says of announcements; in production nothing opens this machine's own network. */
export function lireLesReglagesDesSystemes(
  env: Env,
  mode: 'essai' | 'production',
): Resultat<ReglagesDeLaTache, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDesSystemes, env);
  if (fautes.length > 0) return refuse(fautes);
  const annoncesLocales = valeurs.annoncesLocales ?? false;
  if (annoncesLocales && mode === 'production')
    return refuse([
      'TISSERIN_ANNONCES_LOCALES ne va pas en production : une annonce y partirait vers ce réseau. Retirez-la, ou écrivez TISSERIN_MODE=essai.',
    ]);
  return reussi({ annoncesLocales, administration: valeurs.administration ?? [] });
}
