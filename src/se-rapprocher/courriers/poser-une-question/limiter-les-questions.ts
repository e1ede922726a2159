import type { Acces } from '#acces';
import { prefixeDe } from '#recepisses';
import { QUESTIONS_PAR_HEURE } from '../domaine/parametres.ts';
import { compterUnDepot } from '../stockage/depots-en-ligne.ts';

/**
 * Counts this question; true when too many came from this network in this hour. Each one is a promise of a team:
 * nobody may make thousands of them.
 */
export const tropDeQuestions = async (acces: Acces, adresse: string): Promise<boolean> =>
  !(await compterUnDepot(
    acces.bd,
    acces.empreindre('question-en-ligne', prefixeDe(adresse)),
    QUESTIONS_PAR_HEURE,
  ));
