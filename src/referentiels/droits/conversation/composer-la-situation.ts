import type { Graphe } from '../langue/graphe.ts';
import type { Mois } from '../langue/mois.ts';
import { lireUneSituation } from '../situations/lire-une-situation.ts';
import type { RefusDeSituation } from '../situations/refus.ts';
import type { Situation } from '../situations/situation.ts';
import { Brouillon } from './brouillon.ts';
import { dite, type Question, type Reponses } from './question.ts';
import { ENFANTS_AU_PLUS, questionsDe } from './questions.ts';
import { adultesDe } from './ressources.ts';

/** What the answers say, in the words of the format, and which question would tell what is missing. */
export interface SituationDite {
  objet: Readonly<Record<string, unknown>>;
  brouillon: Brouillon;
  questions: readonly Question[];
}

/**
 * The situation of these answers. What was not asked is written unknown, so that the bounds of each right tell whether
 * asking is of any use; `sansEcrire` leaves out the questions that were found to change nothing.
 */
export function composerLaSituation(
  reponses: Reponses,
  mois: Mois,
  sansEcrire: ReadonlySet<string> = new Set(),
): SituationDite {
  const brouillon = new Brouillon(mois);
  const questions = questionsDe(reponses);
  for (const une of questions)
    if (!sansEcrire.has(une.id)) une.ecrire(brouillon, dite(reponses, une.id), reponses);
  const combien = Math.min(Number(dite(reponses, 'enfants') ?? 0), ENFANTS_AU_PLUS);
  const enfants = Array.from({ length: combien }, (_, rang) => `enfant_${rang + 1}`);
  const adultes = adultesDe(reponses);
  return {
    brouillon,
    questions,
    objet: {
      individus: Object.fromEntries(
        [...adultes, ...enfants].map((un) => [un, brouillon.individus[un] ?? {}]),
      ),
      famille: { parents: adultes, enfants, ...brouillon.famille },
      menage: brouillon.menage,
    },
  };
}

export class SituationRefusee extends Error {
  constructor(readonly refus: RefusDeSituation) {
    super(refus.motif);
  }
}

/** Answers were each understood before: what is refused here is a contradiction between them. */
export function lire(graphe: Graphe, dite: SituationDite): Situation {
  const lue = lireUneSituation(graphe, dite.objet, dite.brouillon.mois);
  if (!lue.ok) throw new SituationRefusee(lue.refus);
  return lue.valeur;
}
