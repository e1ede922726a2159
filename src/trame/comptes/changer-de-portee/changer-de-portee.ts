import type { Acces, Environnement } from '#acces';
import { type Resultat, refuse, reussi } from '#socle/pur';
import { enConnexion } from '../connexion.ts';
import { sessionDuJeton } from '../lire-la-session/lire-la-session.ts';
import { changerLaPortee } from '../stockage/sessions.ts';

export type RefusDePortee = { raison: 'sans_session' } | { raison: 'portee_absente' };

export async function changerLaPorteeDe(
  acces: Acces,
  jeton: string,
  porteeId: number,
): Promise<Resultat<undefined, RefusDePortee>> {
  const session = await sessionDuJeton(acces, jeton);
  if (!session) return refuse({ raison: 'sans_session' });
  if (!session.portees.some(({ id }) => id === porteeId))
    return refuse({ raison: 'portee_absente' });
  await changerLaPortee(acces.bd, session.sessionId, porteeId);
  await acces.tracer({
    operation: 'connexion',
    objet: 'changement de portée',
    objetId: String(porteeId),
  });
  return reussi();
}

/** An agent with several missions acts under one at a time. Refuses a portée that is not hers today. */
export const changerDePortee = (
  environnement: Environnement,
  jeton: string,
  porteeId: number,
): Promise<Resultat<undefined, RefusDePortee>> =>
  enConnexion(environnement, (acces) => changerLaPorteeDe(acces, jeton, porteeId));
