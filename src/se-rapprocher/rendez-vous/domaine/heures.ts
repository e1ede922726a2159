import { type DateCivile, jourDeLaSemaine, type Resultat, refuse, reussi } from '#socle/pur';
import type { Plage } from './creneaux.ts';

/** « 9:30 », « 9h30 », « 14 h »: as `HH:mm`; null when it is no hour of a day. */
export function lireUneHeure(texte: string): string | null {
  const [, heures, minutes = '00'] = /^\s*(\d{1,2})\s*(?:[h:]\s*(\d{2})?)?\s*$/i.exec(texte) ?? [];
  if (heures === undefined || Number(heures) > 23 || Number(minutes) > 59) return null;
  return `${heures.padStart(2, '0')}:${minutes}`;
}

export interface HeuresSaisies {
  /** Each week on these days (1 Monday to 7), or once on a date. */
  jours: readonly number[];
  le: DateCivile | null;
  debut: string;
  fin: string;
  dureeMinutes: number;
  agentId: number | null;
  ouverteATous: boolean;
  ou: string | null;
  du: DateCivile;
}

export type RefusDHeures =
  | { raison: 'sans_jour' }
  | { raison: 'jour_passe' }
  | { raison: 'debut' }
  | { raison: 'fin' }
  | { raison: 'duree' }
  | { raison: 'deja' };

type Heures = Omit<Plage, 'id' | 'serviceId' | 'siteId' | 'cle'>;

const enMinutes = (heure: string): number =>
  Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));

const memesJours = (une: Heures, autre: Heures): boolean => {
  if (une.le && autre.le) return une.le === autre.le;
  if (une.jour !== null && autre.jour !== null) return une.jour === autre.jour;
  const date = une.le ?? autre.le;
  return date !== null && jourDeLaSemaine(date) === (une.jour ?? autre.jour);
};

/** Of one same agent, or of the place itself: two plages that would offer the same minutes. */
const seRecouvrent = (une: Heures, autre: Heures): boolean =>
  une.agentId === autre.agentId &&
  memesJours(une, autre) &&
  (autre.au === null || une.du < autre.au) &&
  une.debut < autre.fin &&
  autre.debut < une.fin;

/**
 * One plage a day chosen. Refuses no day, a day past, hours that are none, an end before the beginning, a length
 * that fits no rendez-vous, and hours that this agent (or this place) already gives.
 */
export function heuresADeclarer(
  saisies: HeuresSaisies,
  existantes: readonly Heures[],
  aujourdHui: DateCivile,
): Resultat<Heures[], RefusDHeures> {
  const debut = lireUneHeure(saisies.debut);
  const fin = lireUneHeure(saisies.fin);
  const { le, jours, dureeMinutes, agentId, ouverteATous, ou, du } = saisies;
  if (le === null && jours.length === 0) return refuse({ raison: 'sans_jour' });
  if ((le ?? du) < aujourdHui) return refuse({ raison: 'jour_passe' });
  if (debut === null) return refuse({ raison: 'debut' });
  if (fin === null || fin <= debut) return refuse({ raison: 'fin' });
  if (dureeMinutes < 5 || dureeMinutes > 240 || enMinutes(fin) - enMinutes(debut) < dureeMinutes)
    return refuse({ raison: 'duree' });
  const commune = { agentId, debut, fin, dureeMinutes, ouverteATous, ou, au: null };
  const heures: Heures[] = le
    ? [{ ...commune, jour: null, le, du: le }]
    : [...new Set(jours)].map((jour) => ({ ...commune, jour, le: null, du }));
  if (heures.some((une) => existantes.some((autre) => seRecouvrent(une, autre))))
    return refuse({ raison: 'deja' });
  return reussi(heures);
}
