import type { Acces, Environnement } from '#acces';
import { empreinteDuJeton, enConnexion } from '../connexion.ts';
import { effacerLaSession, type SessionFermee } from '../stockage/sessions.ts';

export async function fermerLaSession(acces: Acces, jeton: string): Promise<SessionFermee | null> {
  const fermee = await effacerLaSession(acces.bd, empreinteDuJeton(acces, jeton));
  if (fermee)
    await acces.tracer({ operation: 'connexion', objet: 'deconnexion', objetId: fermee.compteId });
  return fermee;
}

/** Ends this session at once, on the server; a token that opens nothing is no error. */
export const fermerUneSession = async (
  environnement: Environnement,
  jeton: string,
): Promise<void> => {
  await enConnexion(environnement, (acces) => fermerLaSession(acces, jeton));
};
