import { join } from 'node:path';
import { assemblerLeScript } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import type { FournisseurDIdentite } from './se-connecter-par-un-fournisseur/fournisseur.ts';

/** What the process tells this module when it mounts its routes. */
export interface ReglagesDesComptes {
  /** The address that browsers see: passkeys and the identity provider are bound to it. */
  urlPublique: string;
  /** Absent: no button, no route. */
  fournisseur?: FournisseurDIdentite;
  /** The address of the small passkey script; absent, passkeys are not offered. */
  scriptDesCles?: string;
}

/** Bundles the passkey script; its address goes into `scriptDesCles`, the part itself to the server. */
export const assemblerLeScriptDesCles = () =>
  assemblerLeScript('cles-d-acces.js', join(import.meta.dirname, 'navigateur', 'cles-d-acces.ts'));

/**
 * Reads the identity provider from the environment: TISSERIN_OIDC_EMETTEUR, _CLIENT, _SECRET, and optionally
 * _NOM, _SCOPE, _ACR, _CLAIMS, _USERINFO (RS256 or ES256). Nothing set: null. Half set: the sentence to show.
 */
export function lireLeFournisseur(
  env: Readonly<Record<string, string | undefined>>,
): Resultat<FournisseurDIdentite | null, string> {
  const { TISSERIN_OIDC_EMETTEUR: emetteur, TISSERIN_OIDC_CLIENT: clientId } = env;
  const clientSecret = env.TISSERIN_OIDC_SECRET;
  if (!emetteur && !clientId && !clientSecret) return reussi(null);
  if (!emetteur || !clientId || !clientSecret)
    return refuse(
      'Le fournisseur d’identité est à moitié réglé. Écrivez TISSERIN_OIDC_EMETTEUR, TISSERIN_OIDC_CLIENT et TISSERIN_OIDC_SECRET, ou aucun des trois.',
    );
  const demande = env.TISSERIN_OIDC_USERINFO;
  const userinfo = (['RS256', 'ES256'] as const).find((signature) => signature === demande);
  if (demande && !userinfo)
    return refuse(`TISSERIN_OIDC_USERINFO vaut « ${demande} ». Écrivez RS256 ou ES256, ou rien.`);
  if (!URL.canParse(emetteur))
    return refuse(`TISSERIN_OIDC_EMETTEUR vaut « ${emetteur} ». Écrivez une adresse https.`);
  const fournisseur: FournisseurDIdentite = {
    nom: env.TISSERIN_OIDC_NOM ?? 'mon compte du département',
    emetteur,
    clientId,
    clientSecret,
    scope: env.TISSERIN_OIDC_SCOPE ?? 'openid',
    ...(env.TISSERIN_OIDC_ACR ? { acrValues: env.TISSERIN_OIDC_ACR } : {}),
    ...(env.TISSERIN_OIDC_CLAIMS ? { claims: env.TISSERIN_OIDC_CLAIMS } : {}),
    ...(userinfo ? { userinfoSigne: userinfo } : {}),
  };
  return reussi(fournisseur);
}
