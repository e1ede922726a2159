import { type Centimes, centimes, type DateCivile } from '#socle/pur';
import { type EcheancierMensuel, planifier } from './echeancier.ts';

/** Sent to the paymaster, or paid: no later decision changes it. */
export interface VersementParti {
  mois: DateCivile;
  /** What went, and what was kept back of it. */
  centimes: number;
  retenue: number;
}

export interface DroitMensuel {
  id: string;
  echeancier: EcheancierMensuel;
  /** Paid before a decision: taken back from what the decision gives. */
  avance: boolean;
  partis: readonly VersementParti[];
}

export interface VersementDu {
  mois: DateCivile;
  le: DateCivile;
  centimes: Centimes;
  /** Already had, in advance or for the same days: not paid twice. */
  retenue: Centimes;
}

interface Position {
  droit: DroitMensuel;
  dus: Map<DateCivile, { le: DateCivile; centimes: number }>;
  /** Gone, and more than is owed for that month now that the period changed. */
  trop: Map<DateCivile, number>;
}

const somme = (montants: Iterable<number>): number => {
  let total = 0;
  for (const un of montants) total += un;
  return total;
};

function positionDe(droit: DroitMensuel, annee: number): Position {
  const voulus = new Map(
    planifier(droit.echeancier, centimes(0), annee).flatMap(({ mois, le, centimes: du }) =>
      mois === null ? [] : [[mois, { le, centimes: du as number }] as const],
    ),
  );
  const partis = new Map<DateCivile, number>();
  for (const { mois, centimes: net, retenue } of droit.partis)
    partis.set(mois, (partis.get(mois) ?? 0) + net + retenue);
  const trop = new Map<DateCivile, number>();
  for (const [mois, parti] of partis) {
    const voulu = voulus.get(mois);
    const reste = (voulu?.centimes ?? 0) - parti;
    if (reste < 0) trop.set(mois, -reste);
    if (voulu) voulus.set(mois, { ...voulu, centimes: Math.max(0, reste) });
  }
  return { droit, dus: voulus, trop };
}

/** What an advance gave or still gives, once its end is known. */
const avanceDe = ({ droit, dus }: Position): number =>
  droit.echeancier.jusquau === null
    ? 0
    : somme(droit.partis.map((un) => un.centimes)) +
      somme([...dus.values()].map((d) => d.centimes));

/**
 * Sets straight the monthly rights that came one after another of one request: for each, what is still to be paid until
 * the end of that year. Days already paid under the one before are not paid again; what was given in advance is kept
 * back from the last one, a part of each payment at most. Read again with the same facts, it says the same.
 * @param droits in the order they began; the last that is not an advance bears what is kept back
 */
export function etablirLesComptes(
  droits: readonly DroitMensuel[],
  annee: number,
): ReadonlyMap<string, VersementDu[]> {
  const positions = droits.map((droit) => positionDe(droit, annee));
  const courant = positions.findLast(({ droit }) => !droit.avance);
  const tropParMois = new Map<DateCivile, number>();
  for (const { droit, trop } of positions)
    if (!droit.avance)
      for (const [mois, un] of trop) tropParMois.set(mois, (tropParMois.get(mois) ?? 0) + un);
  const gardes = somme(droits.flatMap(({ partis }) => partis.map(({ retenue }) => retenue)));
  const avances = somme(positions.filter(({ droit }) => droit.avance).map(avanceDe));
  let aRetenir = Math.max(0, avances + somme(tropParMois.values()) - gardes);

  const retenues = new Map<DateCivile, number>();
  const retenir = (mois: DateCivile, voulu: number) => {
    const pris = Math.min(voulu, aRetenir);
    aRetenir -= pris;
    retenues.set(mois, (retenues.get(mois) ?? 0) + pris);
  };
  const siens = [...(courant?.dus ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
  for (const [mois, { centimes: du }] of siens)
    retenir(mois, Math.min(du, tropParMois.get(mois) ?? 0));
  const part = (courant?.droit.echeancier.retenueAuPlus ?? 0) / 100;
  for (const [mois, { centimes: du }] of siens)
    retenir(mois, Math.floor((du - (retenues.get(mois) ?? 0)) * part));

  return new Map(
    positions.map((position) => [
      position.droit.id,
      [...position.dus].flatMap(([mois, { le, centimes: du }]) => {
        const retenue = position === courant ? (retenues.get(mois) ?? 0) : 0;
        return du > retenue
          ? [{ mois, le, centimes: centimes(du - retenue), retenue: centimes(retenue) }]
          : [];
      }),
    ]),
  );
}

/** What these credits pay, from the first day on, each month whole or not at all: what is left waits. */
export function ceQuePermet(dus: readonly VersementDu[], credits: number): VersementDu[] {
  const dansLOrdre = [...dus].sort((a, b) => (a.le + a.mois).localeCompare(b.le + b.mois));
  let reste = credits;
  const court = dansLOrdre.findIndex(({ centimes: du }) => {
    reste -= du;
    return reste < 0;
  });
  return court < 0 ? dansLOrdre : dansLOrdre.slice(0, court);
}

/** What a new amount asks of that year above the one that it replaces, month by month: enough whatever day it begins. */
export function surcroitDeLAnnee(
  ancien: EcheancierMensuel | null,
  nouveau: EcheancierMensuel,
  annee: number,
): Centimes {
  const { auProrata: _, ...entiers } = nouveau;
  const avant = new Map(
    ancien ? planifier(ancien, centimes(0), annee).map((un) => [un.mois, un.centimes]) : [],
  );
  return centimes(
    somme(
      planifier(entiers, centimes(0), annee)
        .filter(({ le }) => Number(le.slice(0, 4)) === annee)
        .map(({ mois, centimes: du }) => Math.max(0, du - (avant.get(mois) ?? 0))),
    ),
  );
}
