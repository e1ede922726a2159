import type { DateCivile } from '#socle/pur';
import { critereDe, type Faits, type NomDeCritere, type ParametresDeCritere } from './criteres.ts';

export const PARCOURS = {
  emploi: 'Parcours emploi',
  socioprofessionnel: 'Parcours socioprofessionnel',
  social: 'Parcours social',
} as const;
export type TypeDeParcours = keyof typeof PARCOURS;

export const ORGANISMES = {
  france_travail: 'France Travail',
  departement: 'Le département',
  mission_locale: 'La mission locale',
  cap_emploi: 'Cap emploi',
  association: 'Une association qui accompagne',
} as const;
export type Organisme = keyof typeof ORGANISMES;

/** A rule of the département: ordered, dated, switched on or off, and allowed by an arrêté. */
export interface Regle {
  code: string;
  rang: number;
  critere: NomDeCritere;
  parametres: ParametresDeCritere;
  parcours: TypeDeParcours;
  organisme: Organisme;
  active: boolean;
  depuis: DateCivile;
  jusqua: DateCivile | null;
  /** The joint arrêté that allows it (C. trav. L5411-5-1 III). */
  arrete: string;
}

export type SortDUneRegle =
  | 'retenue'
  | 'ne_tient_pas'
  | 'pas_dit'
  | 'eteinte'
  | 'hors_dates'
  | 'apres';

export interface LigneDExplication {
  code: string;
  rang: number;
  regle: string;
  arrete: string;
  sort: SortDUneRegle;
  pourquoi: string;
}

export interface Proposition {
  parcours: TypeDeParcours;
  organisme: Organisme;
  code: string;
  arrete: string;
}

const sortDe = (regle: Regle, faits: Faits, le: DateCivile): SortDUneRegle => {
  if (!regle.active) return 'eteinte';
  if (le < regle.depuis || (regle.jusqua !== null && le > regle.jusqua)) return 'hors_dates';
  const tient = critereDe(regle.critere).tient(faits, regle.parametres);
  return tient === null ? 'pas_dit' : tient ? 'retenue' : 'ne_tient_pas';
};

const POURQUOI: Partial<Record<SortDUneRegle, string>> = {
  eteinte: 'règle éteinte par le département',
  hors_dates: 'règle qui ne vaut pas à cette date',
  apres: 'pas regardée : une règle d’avant tenait',
};

/**
 * The first rule that holds, in the order of the arrêté, and why each one was kept or not (CRPA R311-3-1-2).
 * A rule whose facts were not said does not hold, and says so. No rule: a human proposes alone.
 */
export function orienter(
  regles: readonly Regle[],
  faits: Faits,
  le: DateCivile,
): { proposition: Proposition | null; lignes: readonly LigneDExplication[] } {
  let proposition: Proposition | null = null;
  const lignes = [...regles]
    .sort((a, b) => a.rang - b.rang || (a.code < b.code ? -1 : 1))
    .map((regle): LigneDExplication => {
      const { code, rang, arrete, parcours, organisme } = regle;
      const critere = critereDe(regle.critere);
      const sort = proposition ? 'apres' : sortDe(regle, faits, le);
      if (sort === 'retenue') proposition = { parcours, organisme, code, arrete };
      return {
        code,
        rang,
        arrete,
        sort,
        regle: `${critere.libelle} : ${PARCOURS[parcours].toLowerCase()}, ${ORGANISMES[organisme]}`,
        pourquoi: POURQUOI[sort] ?? critere.dire(faits, regle.parametres),
      };
    });
  return { proposition, lignes };
}

/** What must be said beside every orientation that rules proposed (CRPA L311-3-1 and R311-3-1-1). */
export const MENTION_DE_L_ALGORITHME =
  'Cette proposition est faite par des règles écrites, dans un ordre fixé par arrêté. Un agent l’a relue et confirmée, ou changée. Vous pouvez demander ces règles, ce qu’elles ont lu de votre situation et comment elles ont compté, à l’équipe qui vous écrit.';
