import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import type { EffetDuSilence } from './prestations/prestation.ts';

/** How silence ended it, until somebody decides in so many words. */
export const FINS_PAR_SILENCE = [
  'accordee_par_silence',
  'accordee_forfaitaire',
  'refusee_par_silence',
] as const;
export type FinParSilence = (typeof FINS_PAR_SILENCE)[number];

export const ETATS = [
  'recue',
  'incomplete',
  'complete',
  'en_instruction',
  'decision_preparee',
  'signee',
  'notifiee',
  ...FINS_PAR_SILENCE,
  'contestee',
  'close',
  'retiree',
] as const;
export type Etat = (typeof ETATS)[number];

/** The states of a request that waits for the administration, and where silence may settle. */
export const ATTENDENT_UNE_DECISION: readonly Etat[] = [
  'recue',
  'incomplete',
  'complete',
  'en_instruction',
  'decision_preparee',
  'signee',
];

export const estFinie = (etat: Etat): boolean => etat === 'close' || etat === 'retiree';
export const attendUneDecision = (etat: Etat): boolean => ATTENDENT_UNE_DECISION.includes(etat);

export type Geste =
  | 'demander_des_pieces'
  | 'declarer_complete'
  | 'instruire'
  | 'preparer'
  | 'signer'
  | 'renvoyer'
  | 'notifier'
  | 'contester'
  | 'repondre'
  | 'clore'
  | 'decider_ailleurs'
  | 'retirer';

type Passage = { depuis: readonly Etat[]; vers: Etat };

/** Each gesture, the states it leaves from, and where it leads: the whole life of a request, read in one table. */
export const PASSAGES: Readonly<Record<Geste, Passage>> = {
  demander_des_pieces: { depuis: ['recue', 'incomplete'], vers: 'incomplete' },
  declarer_complete: { depuis: ['recue', 'incomplete'], vers: 'complete' },
  instruire: { depuis: ['complete'], vers: 'en_instruction' },
  preparer: {
    // A decision may always come after silence, and a decision in force may be reviewed.
    depuis: [
      'complete',
      'en_instruction',
      'decision_preparee',
      'notifiee',
      'contestee',
      ...FINS_PAR_SILENCE,
    ],
    vers: 'decision_preparee',
  },
  signer: { depuis: ['decision_preparee'], vers: 'signee' },
  // Back to where it was before that project: `etatAvantLeProjet`.
  renvoyer: { depuis: ['decision_preparee'], vers: 'en_instruction' },
  notifier: { depuis: ['signee'], vers: 'notifiee' },
  contester: { depuis: ['notifiee', 'contestee', ...FINS_PAR_SILENCE], vers: 'contestee' },
  repondre: { depuis: ['contestee'], vers: 'notifiee' },
  clore: {
    depuis: ['notifiee', 'accordee_par_silence', 'refusee_par_silence'],
    vers: 'close',
  },
  // Whoever decides is not the département: what its own file waited for has come, late or not.
  decider_ailleurs: {
    depuis: ['recue', 'incomplete', 'complete', 'en_instruction', ...FINS_PAR_SILENCE],
    vers: 'close',
  },
  retirer: {
    depuis: ['recue', 'incomplete', 'complete', 'en_instruction'],
    vers: 'retiree',
  },
};

export type RefusDePassage = { raison: 'pas_maintenant'; etat: Etat };

/** The state that a gesture leads to, or why it is not its time. */
export function passer(etat: Etat, geste: Geste): Resultat<Etat, RefusDePassage> {
  const { depuis, vers } = PASSAGES[geste];
  return depuis.includes(etat) ? reussi(vers) : refuse({ raison: 'pas_maintenant', etat });
}

export const gestesOuverts = (etat: Etat): readonly Geste[] =>
  (Object.keys(PASSAGES) as Geste[]).filter((geste) => PASSAGES[geste].depuis.includes(etat));

const FIN_DE_L_EFFET: Readonly<Record<EffetDuSilence, FinParSilence | null>> = {
  accord: 'accordee_par_silence',
  accord_forfaitaire: 'accordee_forfaitaire',
  rejet: 'refusee_par_silence',
  aucun: null,
};

/**
 * What silence does on the day a clock runs out (CRPA, art. L231-1 and L231-4; CASF, art. L232-14). A decision already
 * signed is not silence; an answer already given is left alone; a clock without effect (acknowledgement, orientation)
 * changes nothing but what is written of it.
 */
export function etatApresSilence(etat: Etat, effet: EffetDuSilence): FinParSilence | null {
  if (!attendUneDecision(etat) || etat === 'signee') return null;
  return FIN_DE_L_EFFET[effet];
}

/** Where a request is again when a project is not signed: an appeal, a decision in force, or a silence stand before it. */
export function etatAvantLeProjet(fait: {
  enVigueur: boolean;
  conteste: boolean;
  silence: EffetDuSilence | null;
}): Etat {
  if (fait.conteste) return 'contestee';
  if (fait.enVigueur) return 'notifiee';
  return (fait.silence ? FIN_DE_L_EFFET[fait.silence] : null) ?? 'en_instruction';
}

/** For whom the reasons of a silent refusal are owed, and until when (CRPA, art. L232-4: within the time of the appeal). */
export const peutDemanderLesMotifs = (
  etat: Etat,
  silenceLe: DateCivile | null,
  finDuRecours: DateCivile | null,
  aujourdHui: DateCivile,
): boolean =>
  (etat === 'refusee_par_silence' || etat === 'contestee') &&
  silenceLe !== null &&
  (finDuRecours === null || aujourdHui <= finDuRecours);
