import {
  ajouterJours,
  ajouterMinutes,
  type DateCivile,
  estOuvre,
  type Instant,
  instantDuMur,
  jourDeLaSemaine,
  minutesEntre,
  natureDeLHeure,
} from '#socle/pur';

/** Hours at which a service receives: each week on a day (1 Monday to 7), or once on a date. Wall time of Paris. */
export interface Plage {
  id: number;
  serviceId: number;
  siteId: number;
  cle: number;
  agentId: number | null;
  jour: number | null;
  le: DateCivile | null;
  /** `HH:mm` */
  debut: string;
  fin: string;
  dureeMinutes: number;
  ouverteATous: boolean;
  ou: string | null;
  du: DateCivile;
  /** First day without it. */
  au: DateCivile | null;
}

/** Days when a site, or one agent there, receives nobody. Both ends included. */
export interface Fermeture {
  siteId: number;
  agentId: number | null;
  du: DateCivile;
  au: DateCivile;
}

export interface MinutesPrises {
  plageId: number | null;
  agentId: number | null;
  debut: Instant;
  dureeMinutes: number;
}

export interface Creneau {
  plageId: number;
  serviceId: number;
  siteId: number;
  cle: number;
  agentId: number | null;
  debut: Instant;
  dureeMinutes: number;
  ou: string | null;
}

const MINUTES_PAR_JOUR = 24 * 60;
const enMinutes = (heure: string): number =>
  Number(heure.slice(0, 2)) * 60 + Number(heure.slice(3, 5));
const enHeure = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** A weekly plage stands still on public holidays and closed days; one written for a date is meant, and holds. */
export function recoitCeJour(
  plage: Plage,
  jour: DateCivile,
  fermetures: readonly Fermeture[],
): boolean {
  if (jour < plage.du || (plage.au !== null && jour >= plage.au)) return false;
  if (
    plage.le === null ? plage.jour !== jourDeLaSemaine(jour) || !estOuvre(jour) : plage.le !== jour
  )
    return false;
  return !fermetures.some(
    ({ siteId, agentId, du, au }) =>
      siteId === plage.siteId &&
      (agentId === null || agentId === plage.agentId) &&
      du <= jour &&
      jour <= au,
  );
}

/**
 * The slots of one plage on one day, in wall time. A start that the clock change skips does not exist and is left
 * out; one that it repeats is its first passage, so that nobody who comes at the hour told is late.
 */
export function creneauxDuJour(plage: Plage, jour: DateCivile): Creneau[] {
  const { id, serviceId, siteId, cle, agentId, dureeMinutes, ou } = plage;
  const creneaux: Creneau[] = [];
  const derniere = Math.min(enMinutes(plage.fin), MINUTES_PAR_JOUR - 1) - dureeMinutes;
  for (let minute = enMinutes(plage.debut); minute <= derniere; minute += dureeMinutes) {
    const heure = enHeure(minute);
    if (natureDeLHeure(jour, heure) === 'aucune') continue;
    const debut = instantDuMur(jour, heure);
    creneaux.push({ plageId: id, serviceId, siteId, cle, agentId, debut, dureeMinutes, ou });
  }
  return creneaux;
}

const memeQui = (un: { plageId: number | null; agentId: number | null }, autre: MinutesPrises) =>
  un.agentId === null
    ? autre.agentId === null && un.plageId === autre.plageId
    : un.agentId === autre.agentId;

export function seGenent(creneau: Creneau, pris: MinutesPrises): boolean {
  return (
    memeQui(creneau, pris) &&
    creneau.debut < ajouterMinutes(pris.debut, pris.dureeMinutes) &&
    pris.debut < ajouterMinutes(creneau.debut, creneau.dureeMinutes)
  );
}

export interface Recherche {
  du: DateCivile;
  /** Number of days looked at, the first included. */
  jours: number;
  /** Nothing sooner than this moment. */
  pasAvant: Instant;
}

/** What is still free, the soonest first; two plages of one agent at the same moment give one slot. */
export function creneauxLibresParmi(
  plages: readonly Plage[],
  fermetures: readonly Fermeture[],
  pris: readonly MinutesPrises[],
  { du, jours, pasAvant }: Recherche,
): Creneau[] {
  const libres: Creneau[] = [];
  const occupes: MinutesPrises[] = [...pris];
  for (let rang = 0; rang < jours; rang += 1) {
    const jour = ajouterJours(du, rang);
    const duJour = plages
      .filter((plage) => recoitCeJour(plage, jour, fermetures))
      .flatMap((plage) => creneauxDuJour(plage, jour))
      .filter(({ debut }) => debut >= pasAvant)
      .sort((a, b) => minutesEntre(b.debut, a.debut) || a.plageId - b.plageId);
    for (const creneau of duJour) {
      const proches = occupes.filter(
        (autre) => Math.abs(minutesEntre(autre.debut, creneau.debut)) < MINUTES_PAR_JOUR,
      );
      if (proches.some((autre) => seGenent(creneau, autre))) continue;
      libres.push(creneau);
      // A second plage of the same agent may not offer the same minutes again.
      if (creneau.agentId !== null) occupes.push(creneau);
    }
  }
  return libres;
}

/** The slot of this plage that begins at this very moment, whether or not it is taken; none when it never existed. */
export function creneauExact(
  plage: Plage,
  fermetures: readonly Fermeture[],
  jour: DateCivile,
  debut: Instant,
): Creneau | null {
  if (!recoitCeJour(plage, jour, fermetures)) return null;
  return creneauxDuJour(plage, jour).find((creneau) => creneau.debut === debut) ?? null;
}
