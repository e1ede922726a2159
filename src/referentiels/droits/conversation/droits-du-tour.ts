import type { DroitConclu } from './droit-conclu.ts';
import fiches from './qui-decide-des-droits.json' with { type: 'json' };

export type Periode = 'mois' | 'an' | 'une_fois' | 'oui_non';
/** Where one asks for a right: a code that the screens put in words. */
export type OuDemander = 'caf' | 'retraite' | 'cpam' | 'mdph' | 'france_travail' | 'departement';

/** What a right is, for whoever reads it: whether all may have it, who decides, where one asks. */
export interface FicheDeDroit {
  /** Ordinary law, looked at before any special scheme. */
  commun: boolean;
  /** Null: it depends on the département and the month, and the answer says it. */
  decide: string | null;
  periode: Periode;
  ou: OuDemander;
  /** The amount comes out of an assessment: no range would help. */
  evalue?: true;
  /** Code of the request that the département receives itself. */
  demande?: string;
  code?: string;
  article?: string;
}

const FICHES = fiches.droits as unknown as Readonly<Record<string, FicheDeDroit>>;

export const DROITS_DU_TOUR: readonly string[] = Object.keys(FICHES);
export const DROITS_COMMUNS: readonly string[] = DROITS_DU_TOUR.filter((id) => FICHES[id]?.commun);
export const AIDES_PARTICULIERES: readonly string[] = DROITS_DU_TOUR.filter(
  (id) => !FICHES[id]?.commun,
);

export function ficheDuDroit(id: string): FicheDeDroit {
  const fiche = FICHES[id];
  if (!fiche) throw new RangeError(`no right ${id} in the round of rights`);
  return fiche;
}

/** Two names of one right are not said twice: the one that does not stand leaves its place to the other. */
const DOUBLES: readonly (readonly [string, string])[] = [
  ['css', 'css_avec_participation'],
  ['css_avec_participation', 'css'],
  ['apa_domicile', 'apa_etablissement'],
  ['apa_etablissement', 'apa_domicile'],
];

/** Ordinary law first, each right once. */
export function lesDroitsDuTour(conclus: readonly DroitConclu[]): readonly DroitConclu[] {
  const dits = (droit: string, pour: string) =>
    conclus.find((un) => un.droit === droit && un.pour === pour);
  const retires = new Set<DroitConclu>();
  for (const un of conclus) {
    for (const [gagne, perd] of DOUBLES) {
      const autre = un.droit === perd ? dits(gagne, un.pour) : undefined;
      if (!autre || retires.has(autre) || un.etat !== 'pas_du') continue;
      if (
        autre.etat !== 'pas_du' ||
        DOUBLES.some(([a, b]) => a === un.droit && b === gagne && a > b)
      )
        retires.add(un);
    }
    // What her partner could have is only said when it says something.
    if (un.pour === 'conjoint' && un.etat === 'pas_du' && dits(un.droit, 'elle')?.etat === 'pas_du')
      retires.add(un);
  }
  const ordre = (un: DroitConclu) => DROITS_DU_TOUR.indexOf(un.droit);
  return conclus.filter((un) => !retires.has(un)).sort((a, b) => ordre(a) - ordre(b));
}
