import type { Acces } from '#acces';
import type { CauseDeCalcul } from '../domaine/echeance.ts';
import {
  changerUneEcheance,
  type EcheanceEnBase,
  inscrireUnCalcul,
} from '../stockage/echeances.ts';

const parQui = ({ lecteur }: Acces): number | null =>
  lecteur.genre === 'agent' ? lecteur.agentId : null;

/** The line of a due date's history, and the trace of who wrote it. */
export async function inscrire(
  acces: Acces,
  une: EcheanceEnBase,
  { cause, motif = null }: { cause: CauseDeCalcul; motif?: string | null },
): Promise<void> {
  await inscrireUnCalcul(acces.bd, une, {
    cause,
    motif,
    le: acces.maintenant,
    par: parQui(acces),
  });
  await acces.tracer({
    operation: 'ecriture',
    objet: `échéance ${une.regime}`,
    objetId: une.id,
    personnes: une.personneId ? [une.personneId] : [],
  });
}

/** One change of a clock: the row, its history, its trace, together. */
export async function changerEtInscrire(
  acces: Acces,
  une: EcheanceEnBase,
  pourquoi: { cause: CauseDeCalcul; motif?: string | null },
): Promise<void> {
  await changerUneEcheance(acces.bd, une);
  await inscrire(acces, une, pourquoi);
}
