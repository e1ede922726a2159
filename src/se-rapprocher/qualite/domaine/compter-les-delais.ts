import { ajouterMois, type DateCivile, dateCivile, joursEntre, joursOuvresEntre } from '#socle/pur';

/** Answers that began and ended on the same days, of one kind, as each module tells them. */
export interface Reponses {
  quoi: string;
  issue: 'tenue' | 'tardive' | 'depassee';
  depart: DateCivile | null;
  fin: DateCivile | null;
  arret: number;
  combien: number;
}

/** Months of one kind, once the days are forgotten: how many took so long. */
export interface FaitDeDelai {
  quoi: string;
  issue: Reponses['issue'];
  /** None where the day went by without an answer. */
  jours: number | null;
  combien: number;
}

/** What may be shown of one commitment in one quarter; nothing: fewer than eleven answers. */
export interface DelaiCompte {
  quoi: string;
  effectif: number | null;
  mediane: number | null;
  /** Per cent kept; none when one of the two sides is under eleven. */
  part: number | null;
}

export const trimestreDe = (jour: DateCivile): DateCivile => {
  const mois = Number(jour.slice(5, 7));
  return dateCivile(`${jour.slice(0, 4)}-${String(mois - ((mois - 1) % 3)).padStart(2, '0')}-01`);
};

export const moisDuTrimestre = (trimestre: DateCivile): DateCivile[] =>
  [0, 1, 2].map((rang) => ajouterMois(trimestre, rang));

/** How long an answer took, as its delay is counted: working days, or days less those when it stood still. */
const joursDe = ({ depart, fin, arret }: Reponses, ouvres: boolean): number | null => {
  if (depart === null || fin === null) return null;
  const jours = ouvres ? joursOuvresEntre(depart, fin) : joursEntre(depart, fin) - arret;
  return Math.max(0, jours);
};

/** Forgets the days: what is left says how many answers of a kind took how long. */
export function oublierLesJours(
  reponses: readonly Reponses[],
  enJoursOuvres: (quoi: string) => boolean,
): FaitDeDelai[] {
  const faits = new Map<string, FaitDeDelai>();
  for (const une of reponses) {
    const { quoi, issue, combien } = une;
    const jours = joursDe(une, enJoursOuvres(quoi));
    const cle = `${quoi}|${issue}|${jours}`;
    faits.set(cle, { quoi, issue, jours, combien: (faits.get(cle)?.combien ?? 0) + combien });
  }
  return [...faits.values()];
}

/** The number of days in which half of the answers came: one that an answer really took. */
function medianeDe(faits: readonly FaitDeDelai[], total: number): number | null {
  const ranges = [...faits].sort((a, b) => (a.jours ?? 0) - (b.jours ?? 0));
  let passes = 0;
  for (const { jours, combien } of ranges) {
    passes += combien;
    if (passes >= total / 2) return jours;
  }
  return null;
}

/**
 * One commitment over a quarter. An answer is in time, or late; what went by without an answer is not kept, in the
 * quarter of its last day: a late answer is not counted twice, and what never comes is not forgotten.
 * @param seuil under this many answers nothing is shown, nor the share when one of its sides is under it
 */
export function compterUnDelai(
  quoi: string,
  faits: readonly FaitDeDelai[],
  seuil: number,
): DelaiCompte {
  const siens = faits.filter((fait) => fait.quoi === quoi);
  const somme = (...issues: readonly FaitDeDelai['issue'][]): number =>
    siens.reduce((n, { issue, combien }) => (issues.includes(issue) ? n + combien : n), 0);
  const effectif = somme('tenue', 'tardive');
  if (effectif < seuil) return { quoi, effectif: null, mediane: null, part: null };
  const [tenues, depassees] = [somme('tenue'), somme('depassee')];
  return {
    quoi,
    effectif,
    mediane: medianeDe(
      siens.filter(({ issue }) => issue !== 'depassee'),
      effectif,
    ),
    part:
      Math.min(tenues, depassees) < seuil
        ? null
        : Math.round((100 * tenues) / (tenues + depassees)),
  };
}
