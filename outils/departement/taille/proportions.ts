/**
 * What a département holds for each of its people, so that six hundred thousand of them make what a large one has:
 * 3,000 agents, 800,000 demandes and orientations, 3,000,000 dated facts, 5,000,000 traces of twelve months.
 */
export const PAR_PERSONNE = {
  agents: 1 / 200,
  /** First contacts that were concluded as a demande, over ten years. */
  demandes: 0.66,
  /** Traces, over twelve months. */
  traces: 5_000_000 / 600_000,
  /** Someone who has a referent. */
  referents: 0.06,
} as const;

/** Of a demande, how often a rendez-vous follows. */
export const RENDEZ_VOUS_PAR_DEMANDE = 0.35;
