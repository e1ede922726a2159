import type { DateCivile } from '#socle/pur';
import { BESOINS_DU_LEXIQUE } from './mots-et-besoins.ts';

/** The ten pictograms, in their order on the board: one list for the sheet, the words and the tiles. */
export const BESOINS = BESOINS_DU_LEXIQUE;
export type Besoin = (typeof BESOINS)[number];

/** Not asked is an answer of its own: it is never read as no. */
export const REPONSES = ['oui', 'non', 'pas_aborde'] as const;
export type ReponseDite = (typeof REPONSES)[number];

export const CANAUX = ['guichet', 'telephone', 'courrier', 'en_ligne'] as const;
export type Canal = (typeof CANAUX)[number];

export const VIOLENCE_POUR = ['elle', 'enfant', 'les_deux'] as const;
export type ViolencePour = (typeof VIOLENCE_POUR)[number];

/** The five facts of urgency, and nothing more. */
export const FAITS = ['sansToit', 'violence', 'echeance', 'faimOuSoins', 'petiteEnfance'] as const;
export type Fait = (typeof FAITS)[number];

export const DIRE_LE_FAIT: Readonly<Record<Fait, string>> = {
  sansToit: 'Ne sait pas où dormir ce soir',
  violence: 'A peur de quelqu’un, pour elle ou pour un enfant',
  echeance: 'Une expulsion ou une coupure a une date',
  faimOuSoins: 'N’a pas de quoi manger ou se soigner aujourd’hui',
  petiteEnfance: 'Attend un enfant, ou a un enfant de moins de trois ans',
};

/** Her words, in her order; none of them counts as a field (R6). */
export const PAROLES = ['paroles', 'dejaEssaye', 'souhait', 'reponse'] as const;
export type Parole = (typeof PAROLES)[number];

export const DIRE_LA_PAROLE: Readonly<Record<Parole, string>> = {
  paroles: 'Ce que la personne dit, avec ses mots',
  dejaEssaye: 'Déjà essayé',
  souhait: 'Ce qu’elle souhaite',
  reponse: 'Ce que nous avons répondu',
};

/** Structured fields of the sheet: twelve at most (R6), each declared in `donnees.ts`. */
export const CHAMPS_DE_LA_FICHE = [
  'nomDit',
  'telephone',
  'communeCode',
  'besoins',
  'sansToit',
  'violence',
  'violencePour',
  'echeance',
  'echeanceLe',
  'faimOuSoins',
  'petiteEnfance',
] as const;

/** What the sheet holds, as heard. */
export interface Fiche
  extends Readonly<Record<Parole, string>>,
    Readonly<Record<Fait, ReponseDite>> {
  nomDit: string | null;
  telephone: string | null;
  communeCode: string | null;
  besoins: readonly Besoin[];
  violencePour: ViolencePour | null;
  echeanceLe: DateCivile | null;
}

export const FICHE_VIDE: Fiche = {
  nomDit: null,
  telephone: null,
  communeCode: null,
  paroles: '',
  dejaEssaye: '',
  souhait: '',
  reponse: '',
  besoins: [],
  sansToit: 'pas_aborde',
  violence: 'pas_aborde',
  violencePour: null,
  echeance: 'pas_aborde',
  echeanceLe: null,
  faimOuSoins: 'pas_aborde',
  petiteEnfance: 'pas_aborde',
};

/** A detail goes with its fact: a date with no deadline, a « pour qui » with no fear say nothing. */
export const accorder = (fiche: Fiche): Fiche => ({
  ...fiche,
  besoins: BESOINS.filter((besoin) => fiche.besoins.includes(besoin)),
  violencePour: fiche.violence === 'oui' ? fiche.violencePour : null,
  echeanceLe: fiche.echeance === 'oui' ? fiche.echeanceLe : null,
});

const enSigne = (valeur: unknown): string => (Array.isArray(valeur) ? valeur.join() : `${valeur}`);

/** What two hands wrote differently, field by field. */
export const differences = (une: Fiche, autre: Fiche): (keyof Fiche)[] =>
  [...PAROLES, ...CHAMPS_DE_LA_FICHE].filter(
    (champ) => enSigne(une[champ]) !== enSigne(autre[champ]),
  );

/** Nobody has said anything yet: such a sheet is concluded by neither way out. */
export const estVide = (fiche: Fiche): boolean =>
  fiche.paroles.trim() === '' &&
  fiche.besoins.length === 0 &&
  FAITS.every((fait) => fiche[fait] !== 'oui');
