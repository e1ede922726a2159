import {
  ajouterMois,
  type Centimes,
  centimes,
  type DateCivile,
  dateCivile,
  joursEntre,
} from '#socle/pur';

export interface EcheancierMensuel {
  genre: 'mensuel';
  depuis: DateCivile;
  jusquau: DateCivile | null;
  /** 1 to 28: a day that every month has. */
  jour: number;
  euros: number;
  /** The first and the last month count by their days. */
  auProrata?: true;
  /** Nothing is paid before that day: what the months before it owe goes with it. */
  premierLe?: DateCivile;
  /** All that is granted, in cents, however many months it has. */
  auPlus?: number;
  /** Per cent of each payment that may be kept back for what was paid in advance. */
  retenueAuPlus?: number;
}

/** When it is paid: once, or each month of a period, on a day of the month. */
export type Echeancier = { genre: 'unique'; le: DateCivile } | EcheancierMensuel;

export interface VersementPrevu {
  /** First day of the month that it is for; null: no month. */
  mois: DateCivile | null;
  le: DateCivile;
  centimes: Centimes;
}

const auMois = (le: DateCivile): DateCivile => dateCivile(`${le.slice(0, 7)}-01`);
export const lePlusTard = (a: DateCivile, b: DateCivile): DateCivile => (a < b ? b : a);

/** Signed today: nothing is ever paid yesterday. */
export function fixer(echeancier: Echeancier, aujourdHui: DateCivile): Echeancier {
  return echeancier.genre === 'unique'
    ? { ...echeancier, le: lePlusTard(echeancier.le, aujourdHui) }
    : { ...echeancier, premierLe: lePlusTard(echeancier.premierLe ?? aujourdHui, aujourdHui) };
}

/** Cut at its end a month is rounded down, cut at its start to the nearest: two parts never make more than one month. */
function duMois(
  { depuis, jusquau, euros, auProrata }: EcheancierMensuel,
  mois: DateCivile,
): number {
  const entier = Math.round(euros * 100);
  const jours = joursEntre(mois, ajouterMois(mois, 1));
  const debut = Math.max(0, joursEntre(mois, depuis));
  const fin = jusquau === null ? jours : Math.min(jours, joursEntre(mois, jusquau) + 1);
  if (fin <= debut) return 0;
  if (!auProrata || fin - debut === jours) return entier;
  const part = (entier * (fin - debut)) / jours;
  return fin < jours ? Math.floor(part) : Math.round(part);
}

/** Every month of it that is paid by the end of that year, each once, and never more than the whole. */
export function planifier(
  echeancier: Echeancier,
  total: Centimes,
  annee: number,
): VersementPrevu[] {
  if (echeancier.genre === 'unique') return [{ mois: null, le: echeancier.le, centimes: total }];
  const { depuis, jusquau, jour, premierLe = depuis, auPlus } = echeancier;
  const prevus: VersementPrevu[] = [];
  let reste = auPlus ?? Number.POSITIVE_INFINITY;
  for (let mois = auMois(depuis); reste > 0; mois = ajouterMois(mois, 1)) {
    const aSonJour = dateCivile(`${mois.slice(0, 7)}-${String(jour).padStart(2, '0')}`);
    const le = lePlusTard(aSonJour, premierLe);
    if (Number(le.slice(0, 4)) > annee || (jusquau !== null && mois > jusquau)) break;
    const du = Math.min(duMois(echeancier, mois), reste);
    reste -= du;
    if (du > 0) prevus.push({ mois, le, centimes: centimes(du) });
  }
  return prevus;
}
