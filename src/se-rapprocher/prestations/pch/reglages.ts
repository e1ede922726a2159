import { z } from 'zod';
import { type Env, lireLesVariables } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { parDossier } from './mdph/par-dossier.ts';
import { parHttp } from './mdph/par-http.ts';
import type { SystemeDeLaMdph } from './mdph/systeme-de-la-mdph.ts';

const LOCAUX = ['localhost', '127.0.0.1', '[::1]'];

/** Encrypted on the way, but on this very machine. */
const estSure = (texte: string): boolean => {
  const url = URL.parse(texte);
  if (!url || url.username || url.password || url.search || url.hash) return false;
  return url.protocol === 'https:' || (url.protocol === 'http:' && LOCAUX.includes(url.hostname));
};

export const variablesDeLaMdph = {
  dossier: {
    nom: 'TISSERIN_MDPH',
    sert: 'le dossier d’échange avec le système de la MDPH : les demandes de PCH partent de a-transmettre/, ses réponses reviennent dans retours/',
    attendu: 'un chemin',
    exemple: '/var/lib/tisserin/mdph',
    sansElle: 'les demandes de PCH sont reçues et suivies, et attendent ; rien ne part',
    schema: z.string(),
  },
  url: {
    nom: 'TISSERIN_MDPH_URL',
    sert: 'le système de la MDPH par HTTP, à la place du dossier d’échange',
    attendu: 'une adresse https, sans nom ni mot de passe',
    exemple: 'https://mdph.exemple.fr/tisserin',
    sansElle: 'pas d’échange HTTP : le dossier, s’il est dit',
    schema: z.string().refine(estSure),
  },
  jeton: {
    nom: 'TISSERIN_MDPH_JETON',
    sert: 'le jeton que ce système nous a donné, envoyé dans l’en-tête Authorization',
    attendu: 'un jeton d’au moins seize signes',
    exemple: 'le-jeton-donné-par-la-mdph',
    sansElle: 'pas d’échange HTTP',
    secret: true,
    schema: z.string().regex(/^[\x21-\x7e]{16,512}$/),
  },
} as const;

/** Where requests for PCH leave for the MDPH, and by what; null: this installation does not say. */
export function lireLeSystemeDeLaMdph(env: Env): Resultat<SystemeDeLaMdph | null, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDeLaMdph, env);
  const { dossier, url, jeton } = valeurs;
  if (fautes.length === 0 && (url === undefined) !== (jeton === undefined))
    fautes.push(
      'L’échange HTTP avec la MDPH est à moitié réglé. Écrivez TISSERIN_MDPH_URL et TISSERIN_MDPH_JETON_FILE, ou aucun des deux.',
    );
  if (fautes.length === 0 && dossier !== undefined && url !== undefined)
    fautes.push(
      'La MDPH a deux chemins. Gardez TISSERIN_MDPH (le dossier) ou TISSERIN_MDPH_URL (HTTP), pas les deux.',
    );
  if (fautes.length > 0) return refuse(fautes);
  if (url && jeton) return reussi(parHttp({ url: url.replace(/\/+$/, ''), jeton }));
  return reussi(dossier ? parDossier(dossier) : null);
}
