/** The four questions of the official guide: she does it without being told, all of it, each time, well. */
export const ADVERBES = ['spontanement', 'totalement', 'habituellement', 'correctement'] as const;
export type Adverbe = (typeof ADVERBES)[number];

/** Three answers, because most lines are one or the other end; adverbs are only asked between the two. */
export const FAITS = ['seule', 'en_partie', 'pas_du_tout'] as const;
export type Fait = (typeof FAITS)[number];

export interface Cotation {
  fait: Fait;
  /** The adverbs answered no; read only when she does it in part. */
  manque: readonly Adverbe[];
}

export const estUnFait = (lu: unknown): lu is Fait => (FAITS as readonly unknown[]).includes(lu);

/** @returns null: in part, and nobody said what is missing; it is not taken for « does alone » */
export function adverbesDe({ fait, manque }: Cotation): Record<Adverbe, boolean> | null {
  if (fait === 'en_partie' && manque.length === 0) return null;
  const oui = (adverbe: Adverbe) =>
    fait === 'seule' || (fait === 'en_partie' && !manque.includes(adverbe));
  return {
    spontanement: oui('spontanement'),
    totalement: oui('totalement'),
    habituellement: oui('habituellement'),
    correctement: oui('correctement'),
  };
}

export const DIRE_L_ADVERBE: Readonly<Record<Adverbe, string>> = {
  spontanement: 'Spontanément',
  totalement: 'Totalement',
  habituellement: 'Habituellement',
  correctement: 'Correctement',
};

/** What each adverb asks, so that two evaluators read the same thing. */
export const DEMANDER_L_ADVERBE: Readonly<Record<Adverbe, string>> = {
  spontanement: 'sans qu’on le lui dise, ni qu’on l’y invite',
  totalement: 'toutes les étapes, du début à la fin',
  habituellement: 'chaque fois qu’il le faut',
  correctement: 'comme il convient, sans danger pour elle',
};

export const DIRE_LE_FAIT: Readonly<Record<Fait, string>> = {
  seule: 'Fait seule',
  en_partie: 'En partie',
  pas_du_tout: 'Ne fait pas',
};
