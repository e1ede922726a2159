/** Who is paid in her place, as payments name third parties. */
export type QuoiDuTiers = 'bailleur' | 'energie' | 'autre';

export interface Nature {
  libelle: string;
  /** The need behind it: it stays open when the request is refused. */
  besoin: string;
  creancier: QuoiDuTiers;
  /** Who that is, in the question put to her. */
  aQui: string;
  /** Papers that this situation asks for, and no other (codes of the papers' catalogue). */
  papiers: readonly string[];
  /** What losing it would be, when it is not paid. */
  menace: Menace | null;
}

export type Menace = 'coupure' | 'expulsion';
export const MENACES: Readonly<Record<Menace, string>> = {
  coupure: 'une coupure annoncée',
  expulsion: 'un commandement de payer, ou une expulsion annoncée',
};

const FACTURE = ['identite', 'ressources', 'facture'] as const;

/** What the fund is asked for. Words of `nature_de_la_depense` in the regulations. */
export const NATURES = {
  energie: {
    libelle: 'Électricité, gaz, chauffage',
    besoin: 'dette d’énergie',
    creancier: 'energie',
    aQui: 'Le fournisseur',
    papiers: FACTURE,
    menace: 'coupure',
  },
  eau: {
    libelle: 'Eau',
    besoin: 'dette d’eau',
    creancier: 'energie',
    aQui: 'Le fournisseur, ou le syndic',
    papiers: FACTURE,
    menace: 'coupure',
  },
  telephone: {
    libelle: 'Téléphone, internet',
    besoin: 'dette de téléphone',
    creancier: 'autre',
    aQui: 'L’opérateur',
    papiers: FACTURE,
    menace: 'coupure',
  },
  loyer: {
    libelle: 'Loyer ou charges en retard',
    besoin: 'dette de loyer',
    creancier: 'bailleur',
    aQui: 'Le propriétaire ou le bailleur',
    papiers: ['identite', 'ressources', 'bail', 'facture'],
    menace: 'expulsion',
  },
  depot_de_garantie: {
    libelle: 'Dépôt de garantie',
    besoin: 'entrer dans un logement',
    creancier: 'bailleur',
    aQui: 'Le propriétaire ou le bailleur',
    papiers: ['identite', 'ressources', 'bail'],
    menace: null,
  },
  premier_loyer: {
    libelle: 'Premier loyer',
    besoin: 'entrer dans un logement',
    creancier: 'bailleur',
    aQui: 'Le propriétaire ou le bailleur',
    papiers: ['identite', 'ressources', 'bail'],
    menace: null,
  },
  assurance: {
    libelle: 'Assurance du logement',
    besoin: 'assurer son logement',
    creancier: 'autre',
    aQui: 'L’assureur',
    papiers: FACTURE,
    menace: null,
  },
} as const satisfies Readonly<Record<string, Nature>>;

export type NomDeNature = keyof typeof NATURES;
export const NOMS_DES_NATURES = Object.keys(NATURES) as readonly NomDeNature[];
export const estUneNature = (mot: string): mot is NomDeNature => Object.hasOwn(NATURES, mot);
export const natureDe = (nom: NomDeNature): Nature => NATURES[nom];

/** Where a fact comes from: said on the screen, so that nobody asks for it again. */
export const SOURCES = {
  fiche: 'sa fiche',
  demande: 'sa demande',
  autre_demande: 'une demande d’avant',
  tour: 'le tour de ses droits',
  elle: 'elle l’a dit',
  piece: 'un papier vu',
} as const;
export type Source = keyof typeof SOURCES;

export interface FaitSource {
  valeur: unknown;
  source: Source;
  /** The day it was said or read. */
  le: string;
  /** « demande du 3 mars 2026 » */
  detail?: string;
  /** As one reads it, where the value is a code: « Aubervilliers ». */
  dit?: string;
}
export type FaitsSources = Readonly<Record<string, FaitSource>>;

/** The bare facts, as a regulation reads them. */
export const valeursDe = (faits: FaitsSources): Record<string, unknown> =>
  Object.fromEntries(Object.entries(faits).map(([nom, { valeur }]) => [nom, valeur]));

/** What is said now replaces what was known; what is not said stays. */
export const completer = (faits: FaitsSources, nouveaux: FaitsSources): FaitsSources => ({
  ...faits,
  ...nouveaux,
});
