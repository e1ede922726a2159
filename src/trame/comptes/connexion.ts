import { type Acces, type Environnement, enTantQue } from '#acces';

/** The only reader of accounts and sessions. It sees no person's record. */
export const MACHINE = { genre: 'machine', nom: 'connexion' } as const;

/** The name that a route gives so that its transaction is opened as the sign-in machine. */
export const MACHINE_DE_CONNEXION = MACHINE.nom;

export const COOKIE_DE_SESSION = 'tisserin_session';

export const empreinteDuJeton = (acces: Acces, jeton: string): string =>
  acces.empreindre('session', jeton);

export const enConnexion = <T>(
  environnement: Environnement,
  faire: (acces: Acces) => Promise<T>,
): Promise<T> => enTantQue(environnement, MACHINE, 'se connecter', faire);
