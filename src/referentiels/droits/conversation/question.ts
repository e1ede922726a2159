import type { Mois } from '../langue/mois.ts';
import type { Brouillon } from './brouillon.ts';

/** What she does not know, or would rather not say: a real answer, and never a zero. */
export const NE_SAIT_PAS = '?';

/** By question: dates as AAAA-MM-JJ, euros with a dot, choices by their code, ticks separated by commas. */
export type Reponses = Readonly<Record<string, string>>;

/** The screens, in their order: common law first, what only a special scheme reads last. */
export const ETAPES = [
  'foyer',
  'proches',
  'ressources',
  'montants',
  'avant',
  'logement',
  'situation',
  'precisions',
  'aides',
] as const;
export type Etape = (typeof ETAPES)[number];

export type Genre =
  | { type: 'date' }
  | { type: 'montant' }
  | { type: 'nombre'; auPlus: number }
  | { type: 'commune' }
  | { type: 'choix' | 'cases'; valeurs: readonly string[] };

export type Pour = 'elle' | 'conjoint' | 'foyer' | `enfant_${number}`;

export interface Question {
  id: string;
  /** Its words, the same for her and for who lives with her. */
  modele: string;
  pour: Pour;
  etape: Etape;
  genre: Genre;
  /** Who the household is: nothing can be calculated as unknown without it, so it is supposed the smallest. */
  structure?: true;
  /** Makes no sense after some answers. */
  siReponses?(reponses: Reponses): boolean;
  /** Asked on the same screen as these: what they are supposed to be while they are not answered. */
  avec?(reponses: Reponses): Reponses;
  /** Answers far enough from one another to show whether it can change something. */
  essais(mois: Mois): readonly string[];
  /** Writes its facts; `undefined`: not known. */
  ecrire(brouillon: Brouillon, valeur: string | undefined, reponses: Reponses): void;
}

/** The answer when there is one that tells something. */
export const dite = (reponses: Reponses, id: string): string | undefined => {
  const valeur = reponses[id];
  return valeur === undefined || valeur === NE_SAIT_PAS ? undefined : valeur;
};

export const OUI_NON: Genre = { type: 'choix', valeurs: ['oui', 'non'] };
export const enOuiNon = (valeur: string | undefined): boolean | undefined =>
  valeur === undefined ? undefined : valeur === 'oui';
