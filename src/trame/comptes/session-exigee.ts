import type { Acces } from '#acces';
import { type RequeteHttp, SansSession } from '#socle';
import { COOKIE_DE_SESSION } from './connexion.ts';
import { type SessionLue, sessionDuJeton } from './lire-la-session/lire-la-session.ts';

/**
 * Whose account this is, on a page that the sign-in machine opens: her session, or the way to sign in.
 * What is secret is not readable by her own reader, so her session is what names the account.
 */
export async function sessionExigee(acces: Acces, requete: RequeteHttp): Promise<SessionLue> {
  const jeton = requete.cookies[COOKIE_DE_SESSION];
  const session = jeton ? await sessionDuJeton(acces, jeton) : null;
  if (!session) throw new SansSession();
  return session;
}
