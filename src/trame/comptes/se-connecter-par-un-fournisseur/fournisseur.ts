/** An OpenID Connect provider: Keycloak, ProConnect, or any other that publishes its discovery document. */
export interface FournisseurDIdentite {
  /** « ProConnect », as the button says it. */
  nom: string;
  /** The issuer, exactly as its discovery document writes it. */
  emetteur: string;
  clientId: string;
  clientSecret: string;
  /** `openid` at least; ProConnect: « openid given_name usual_name uid siret idp_id ». */
  scope: string;
  /** The level asked for (ProConnect: `eidas1`…); absent, none is asked. */
  acrValues?: string;
  /** The `claims` parameter, where a provider gives `amr` only on request (ProConnect). */
  claims?: string;
  /** How the provider signs its userinfo (ProConnect: RS256 or ES256); absent, plain JSON. */
  userinfoSigne?: 'RS256' | 'ES256';
}

/** Without TLS, only on this very machine: what is signed may still be read on the way. */
export const peutEtreEnClair = (emetteur: string): boolean =>
  /^http:\/\/(localhost|127\.0\.0\.1)(:\d+)?(\/|$)/.test(emetteur);
