import type { Indicateur } from './indicateurs.ts';
import { type Cellule, masquer, totalVisible } from './masquer.ts';
import { mediane, p90 } from './mesures.ts';

/** A fact as it is kept: nobody in it. */
export interface Fait {
  territoireId: number;
  minutes: number | null;
  tenu: boolean | null;
  motif: string | null;
}

/** A figure that may be shown. `effectif` null: fewer than eleven, or found by subtraction. */
export interface Chiffre {
  indicateur: string;
  axe: 'departement' | 'territoire' | 'motif';
  valeur: string;
  effectif: number | null;
  mediane: number | null;
  p90: number | null;
  /** Per cent. */
  part: number | null;
}

type Mesure = Indicateur['mesure'];

const vide = { effectif: null, mediane: null, p90: null, part: null };

const combien = (faits: readonly Fait[], quoi: (fait: Fait) => boolean): number =>
  faits.filter(quoi).length;

function mesurer(mesure: Mesure, faits: readonly Fait[], cachee: boolean, partCachee: boolean) {
  if (cachee) return vide;
  const minutes = faits.flatMap((fait) => fait.minutes ?? []);
  return {
    effectif: faits.length,
    mediane: mesure === 'duree' ? mediane(minutes) : null,
    p90: mesure === 'duree' ? p90(minutes) : null,
    part:
      mesure === 'part' && !partCachee
        ? Math.round((100 * combien(faits, ({ tenu }) => tenu === true)) / faits.length)
        : null,
  };
}

const enCellules = (groupes: ReadonlyMap<string, readonly Fait[]>): Cellule[] =>
  [...groupes].map(([cle, faits]) => ({ cle, composants: [faits.length] }));

/** Those who are and those who are not: each side of a share is a number of people. */
const enParts = (groupes: ReadonlyMap<string, readonly Fait[]>): Cellule[] =>
  [...groupes].map(([cle, faits]) => ({
    cle,
    composants: [
      combien(faits, ({ tenu }) => tenu === true),
      combien(faits, ({ tenu }) => tenu !== true),
    ],
  }));

function uneTable(
  indicateur: Indicateur,
  axe: Chiffre['axe'],
  groupes: ReadonlyMap<string, readonly Fait[]>,
): Chiffre[] {
  const cachees = masquer(enCellules(groupes));
  const partsCachees = indicateur.mesure === 'part' ? masquer(enParts(groupes), cachees) : cachees;
  return [...groupes].map(([valeur, faits]) => ({
    indicateur: indicateur.cle,
    axe,
    valeur,
    ...mesurer(indicateur.mesure, faits, cachees.has(valeur), partsCachees.has(valeur)),
  }));
}

const ranger = (
  valeurs: readonly string[],
  faits: readonly Fait[],
  deQuoi: (fait: Fait) => string,
): Map<string, Fait[]> => {
  const groupes = new Map<string, Fait[]>(valeurs.map((valeur) => [valeur, []]));
  for (const fait of faits) {
    const groupe = groupes.get(deQuoi(fait));
    if (groupe) groupe.push(fait);
    else groupes.set(deQuoi(fait), [fait]);
  }
  return groupes;
};

/**
 * Reasons: of everyone counted, or, under a share, of those it leaves out. The latter are shown only with the
 * share itself: their total beside everyone's would tell the hidden side.
 */
function parMotif(indicateur: Indicateur, faits: readonly Fait[], total: Chiffre): Chiffre[] {
  const motifs = Object.keys(indicateur.motifs ?? {});
  if (indicateur.mesure === 'part' && total.part === null)
    return motifs.map((valeur) => ({ indicateur: indicateur.cle, axe: 'motif', valeur, ...vide }));
  const comptes = indicateur.mesure === 'part' ? faits.filter(({ tenu }) => tenu !== true) : faits;
  const sansPart: Indicateur = { ...indicateur, mesure: 'nombre' };
  return uneTable(
    sansPart,
    'motif',
    ranger(motifs, comptes, ({ motif }) => motif ?? 'autre'),
  );
}

/**
 * The figures of one indicator for one month, each axis a table of its own whose total is the département's.
 * Every territory and every reason has its line: a line that is missing would say « none ».
 */
export function compter(
  indicateur: Indicateur,
  faits: readonly Fait[],
  territoires: readonly number[],
): Chiffre[] {
  const entier = new Map([['', faits]]);
  const total: Chiffre = {
    indicateur: indicateur.cle,
    axe: 'departement',
    valeur: '',
    ...mesurer(
      indicateur.mesure,
      faits,
      !totalVisible(enCellules(entier)),
      !totalVisible(enParts(entier)),
    ),
  };
  const parTerritoire = ranger(territoires.map(String), faits, (fait) => String(fait.territoireId));
  return [
    total,
    ...indicateur.axes.flatMap((axe) =>
      axe === 'territoire'
        ? uneTable(indicateur, axe, parTerritoire)
        : parMotif(indicateur, faits, total),
    ),
  ];
}
