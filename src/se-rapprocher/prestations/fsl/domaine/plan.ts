import {
  ajouterJoursOuvres,
  ajouterMois,
  type Centimes,
  centimes,
  type DateCivile,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

export interface Mensualite {
  rang: number;
  dueLe: DateCivile;
  centimes: Centimes;
}

export type RefusDePlan =
  | { raison: 'sans_montant' }
  | { raison: 'trop_long'; mois: number }
  | { raison: 'dans_le_passe' };

/** Beyond, it is no longer a plan: an over-indebtedness file is another way. */
export const MOIS_AU_PLUS = 60;

/** A debt paid by equal parts each month from a day; the last one is what remains. */
export function repartir(
  total: Centimes,
  parMois: Centimes,
  premierLe: DateCivile,
  aujourdHui: DateCivile,
): Resultat<Mensualite[], RefusDePlan> {
  if (total <= 0 || parMois <= 0) return refuse({ raison: 'sans_montant' });
  if (premierLe < aujourdHui) return refuse({ raison: 'dans_le_passe' });
  const nombre = Math.ceil(total / parMois);
  if (nombre > MOIS_AU_PLUS) return refuse({ raison: 'trop_long', mois: nombre });
  return reussi(
    Array.from({ length: nombre }, (_, rang) => ({
      rang: rang + 1,
      dueLe: ajouterMois(premierLe, rang),
      centimes: centimes(rang === nombre - 1 ? total - parMois * (nombre - 1) : parMois),
    })),
  );
}

const JOURS_POUR_RAPPELER = 3;

/** A missed instalment is never left alone: she is called within three working days. */
export const rappelerAvant = (aujourdHui: DateCivile): DateCivile =>
  ajouterJoursOuvres(aujourdHui, JOURS_POUR_RAPPELER);
