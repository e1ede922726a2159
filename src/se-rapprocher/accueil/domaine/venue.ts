import { type Instant, minutesEntre, type Resultat, refuse, reussi } from '#socle/pur';

export type EtatDeVenue = 'attend' | 'appelee' | 'recue' | 'partie' | 'non_recue';

/** Why someone left without being received: counted without her name, so that it can be mended. */
export const MOTIFS_DE_DEPART = {
  attente_trop_longue: 'L’attente était trop longue',
  plus_de_place: 'Plus de place aujourd’hui',
  fermeture: 'Le lieu fermait',
  autre_lieu: 'Elle va dans un autre lieu',
  inconnu: 'On ne sait pas',
} as const;
export type MotifDeDepart = keyof typeof MOTIFS_DE_DEPART;

export type RefusDeGeste =
  | { raison: 'deja_recue' }
  | { raison: 'deja_partie' }
  | { raison: 'autre_main' };

/** Waiting or called, every gesture is possible; received or gone, none is: the day is over for this code. */
export function verifierQuElleAttend(etat: EtatDeVenue): Resultat<undefined, RefusDeGeste> {
  switch (etat) {
    case 'attend':
    case 'appelee':
      return reussi();
    case 'recue':
      return refuse({ raison: 'deja_recue' });
    case 'partie':
    case 'non_recue':
      return refuse({ raison: 'deja_partie' });
  }
}

/** Minutes since she came in, whole, never negative (a clock may be set back). */
export const attenteDe = (arriveeLe: Instant, maintenant: Instant): number =>
  Math.max(0, minutesEntre(arriveeLe, maintenant));

/** « 7 personnes attendent, la première depuis 34 minutes »: a sentence before any figure. */
export function direLAttente(attentes: readonly number[]): {
  combien: string;
  depuis: string | null;
} {
  const premiere = attentes.length === 0 ? null : Math.max(...attentes);
  if (premiere === null) return { combien: 'Personne n’attend', depuis: null };
  const minutes =
    premiere < 1 ? 'moins d’une minute' : `${premiere} minute${premiere > 1 ? 's' : ''}`;
  return attentes.length === 1
    ? { combien: '1 personne attend', depuis: `depuis ${minutes}` }
    : {
        combien: `${attentes.length} personnes attendent`,
        depuis: `la première depuis ${minutes}`,
      };
}

export function direLeRefusDeGeste(refus: RefusDeGeste): string {
  switch (refus.raison) {
    case 'deja_recue':
      return 'Cette personne est déjà reçue. La file vient d’être relue.';
    case 'deja_partie':
      return 'Cette personne est déjà repartie. La file vient d’être relue.';
    case 'autre_main':
      return 'Un collègue vient de changer cette ligne. La file vient d’être relue.';
  }
}
