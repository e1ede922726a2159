import { buildEndSessionUrl, randomState } from 'openid-client';
import type { ReglagesDesComptes } from '../reglages.ts';
import { configurationDe } from './configuration.ts';

/** Where to end the provider's own session, with the id_token_hint that ProConnect requires; null if it has none. */
export async function adresseDeFin(
  { fournisseur, urlPublique }: ReglagesDesComptes,
  idToken: string,
): Promise<string | null> {
  if (!fournisseur) return null;
  const configuration = await configurationDe(fournisseur).catch(() => null);
  if (!configuration?.serverMetadata().end_session_endpoint) return null;
  return buildEndSessionUrl(configuration, {
    id_token_hint: idToken,
    state: randomState(),
    post_logout_redirect_uri: new URL('/connexion', urlPublique).toString(),
  }).toString();
}
