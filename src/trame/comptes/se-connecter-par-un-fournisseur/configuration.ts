import {
  allowInsecureRequests,
  type Configuration,
  discovery,
  enableNonRepudiationChecks,
} from 'openid-client';
import { type FournisseurDIdentite, peutEtreEnClair } from './fournisseur.ts';

const SECONDES = 5;
const connues = new WeakMap<FournisseurDIdentite, Promise<Configuration>>();

async function decouvrir(fournisseur: FournisseurDIdentite): Promise<Configuration> {
  const { emetteur, clientId, clientSecret, userinfoSigne } = fournisseur;
  return discovery(
    new URL(emetteur),
    clientId,
    {
      client_secret: clientSecret,
      ...(userinfoSigne ? { userinfo_signed_response_alg: userinfoSigne } : {}),
    },
    undefined,
    {
      timeout: SECONDES,
      // Signatures are checked against the provider's keys even where TLS would do: userinfo is the proof.
      execute: [
        enableNonRepudiationChecks,
        ...(peutEtreEnClair(emetteur) ? [allowInsecureRequests] : []),
      ],
    },
  );
}

/** Read once a process from its discovery document; a failure is not remembered. */
export function configurationDe(fournisseur: FournisseurDIdentite): Promise<Configuration> {
  const connue = connues.get(fournisseur);
  if (connue) return connue;
  const nouvelle = decouvrir(fournisseur);
  connues.set(fournisseur, nouvelle);
  nouvelle.catch(() => connues.delete(fournisseur));
  return nouvelle;
}
