import type { Acces } from '#acces';

export const empreinteDuJeton = (acces: Acces, jeton: string): string =>
  acces.empreindre('jeton-de-lien', jeton);

/** Hashed with its address: the same six digits say nothing of another link. */
export const empreinteDuCode = (acces: Acces, jetonEmpreint: string, code: string): string =>
  acces.empreindre('code-de-lien', `${jetonEmpreint}:${code}`);

export const empreinteDeLEntree = (acces: Acces, cookie: string): string =>
  acces.empreindre('entree-par-lien', cookie);
