import type { Acces } from '#acces';
import { normaliser } from '#socle/pur';

/** A keyed hash of who she is, by which her refusal is known whichever file names her next. */
export const empreinteDElle = (
  acces: Pick<Acces, 'empreindre'>,
  elle: { prenom: string; nom: string; naissance: string },
): string =>
  acces.empreindre(
    'non-recours.opposition',
    `${normaliser(elle.prenom)}|${normaliser(elle.nom)}|${elle.naissance}`,
  );
