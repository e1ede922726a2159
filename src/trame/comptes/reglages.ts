import { join } from 'node:path';
import { z } from 'zod';
import { assemblerLeScript, type Env, lireLesVariables, type Variable } from '#socle';
import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  type FournisseurDIdentite,
  peutEtreEnClair,
} from './se-connecter-par-un-fournisseur/fournisseur.ts';

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

const texte = z.string();

/** The settings of an identity provider; the first three together, or none. */
export const variablesDuFournisseur = {
  emetteur: {
    nom: 'TISSERIN_OIDC_EMETTEUR',
    sert: 'l’adresse du fournisseur d’identité, telle que l’écrit son document de découverte',
    attendu: 'une adresse https (ou http sur cette machine même)',
    exemple: 'https://identite.exemple.fr/realms/departement',
    sansElle: 'pas de connexion par un fournisseur',
    schema: texte.refine(
      (adresse) =>
        URL.canParse(adresse) && (adresse.startsWith('https://') || peutEtreEnClair(adresse)),
    ),
  },
  clientId: {
    nom: 'TISSERIN_OIDC_CLIENT',
    sert: 'l’identifiant que le fournisseur a donné à cet outil',
    attendu: 'cet identifiant',
    exemple: 'tisserin',
    sansElle: 'pas de connexion par un fournisseur',
    schema: texte,
  },
  clientSecret: {
    nom: 'TISSERIN_OIDC_SECRET',
    sert: 'le secret que le fournisseur a donné à cet outil',
    attendu: 'ce secret',
    exemple: 'le-secret-du-fournisseur',
    sansElle: 'pas de connexion par un fournisseur',
    secret: true,
    schema: texte,
  },
  nom: {
    nom: 'TISSERIN_OIDC_NOM',
    sert: 'le nom du fournisseur sur le bouton de connexion',
    attendu: 'un nom',
    exemple: 'ProConnect',
    sansElle: 'mon compte du département',
    schema: texte,
  },
  scope: {
    nom: 'TISSERIN_OIDC_SCOPE',
    sert: 'ce qu’on demande au fournisseur',
    attendu: 'des mots séparés par des espaces',
    exemple: '"openid given_name usual_name uid"',
    sansElle: 'openid',
    schema: texte,
  },
  acrValues: {
    nom: 'TISSERIN_OIDC_ACR',
    sert: 'le niveau de garantie demandé',
    attendu: 'un niveau que le fournisseur connaît',
    exemple: 'eidas1',
    sansElle: 'aucun niveau demandé',
    schema: texte,
  },
  claims: {
    nom: 'TISSERIN_OIDC_CLAIMS',
    sert: 'le paramètre « claims », pour un fournisseur qui l’attend',
    attendu: 'du JSON',
    exemple: '\'{"id_token":{"amr":null}}\'',
    sansElle: 'pas envoyé',
    schema: texte,
  },
  userinfoSigne: {
    nom: 'TISSERIN_OIDC_USERINFO',
    sert: 'la signature de la réponse du fournisseur (ProConnect signe)',
    attendu: 'RS256 ou ES256',
    exemple: 'RS256',
    sansElle: 'réponse non signée',
    schema: z.enum(['RS256', 'ES256']) as unknown as Variable<'RS256' | 'ES256'>['schema'],
  },
} satisfies Record<string, Variable>;

/** Reads the identity provider from the environment. Nothing set: null. Half set, or ill set: the sentences to show. */
export function lireLeFournisseur(env: Env): Resultat<FournisseurDIdentite | null, string[]> {
  const { valeurs, fautes } = lireLesVariables(variablesDuFournisseur, env);
  if (fautes.length > 0) return refuse(fautes);
  const { emetteur, clientId, clientSecret, nom, scope, ...autres } = valeurs;
  if (!emetteur && !clientId && !clientSecret) return reussi(null);
  if (!emetteur || !clientId || !clientSecret)
    return refuse([
      'Le fournisseur d’identité est à moitié réglé. Écrivez TISSERIN_OIDC_EMETTEUR, TISSERIN_OIDC_CLIENT et TISSERIN_OIDC_SECRET, ou aucun des trois.',
    ]);
  return reussi({
    nom: nom ?? 'mon compte du département',
    emetteur,
    clientId,
    clientSecret,
    scope: scope ?? 'openid',
    ...(autres.acrValues ? { acrValues: autres.acrValues } : {}),
    ...(autres.claims ? { claims: autres.claims } : {}),
    ...(autres.userinfoSigne ? { userinfoSigne: autres.userinfoSigne } : {}),
  });
}
