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
  /** Only for a provider on a loopback address, in tests and try-outs. */
  enClair?: boolean;
}
