/** The part of oidc-provider (which has no types) that the tests use. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  interface Contexte {
    path: string;
    body: unknown;
    oidc: { session?: { accountId?: string }; client?: { clientId: string } };
  }
  interface Octroi {
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }
  export default class Provider {
    constructor(emetteur: string, configuration: object);
    Grant: new (donne: {
      accountId?: string | undefined;
      clientId?: string | undefined;
    }) => Octroi;
    callback(): RequestListener;
    use(milieu: (contexte: Contexte, suite: () => Promise<void>) => Promise<void>): void;
    interactionFinished(
      requete: IncomingMessage,
      reponse: ServerResponse,
      resultat: object,
    ): Promise<void>;
  }
}
