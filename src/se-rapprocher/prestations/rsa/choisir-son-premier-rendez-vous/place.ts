import { type Instant, lireInstant } from '#socle/pur';

export interface PlaceChoisie {
  plageId: number;
  debut: Instant;
}

/** A free hour as a form sends it back. */
export const ecrireLaPlace = ({ plageId, debut }: PlaceChoisie): string => `${plageId}@${debut}`;

export function lireLaPlace(texte: string | undefined): PlaceChoisie | null {
  const [plage = '', moment = ''] = (texte ?? '').split('@');
  const debut = lireInstant(moment);
  return /^\d{1,9}$/.test(plage) && debut.ok
    ? { plageId: Number(plage), debut: debut.valeur }
    : null;
}
