import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { reprendre, taire } from '../stockage/silences.ts';

const tracerLeSilence = (acces: Acces, personneId: string): Promise<void> =>
  acces.tracer({ operation: 'ecriture', objet: 'messages : silence', personnes: [personneId] });

/**
 * Her record says that she died: nothing more is written to her, and what waits does not leave. Called by who
 * keeps her record, in the same transaction.
 */
export const taireLesMessages = casDUsage(
  droits.taire,
  async (acces, { personneId }: { personneId: string }): Promise<Resultat<undefined, never>> => {
    await taire(acces.bd, personneId, acces.maintenant);
    await tracerLeSilence(acces, personneId);
    return reussi();
  },
);

/** It was a mistake: messages leave again, those that were waiting too. */
export const reprendreLesMessages = casDUsage(
  droits.taire,
  async (acces, { personneId }: { personneId: string }): Promise<Resultat<undefined, never>> => {
    await reprendre(acces.bd, personneId);
    await tracerLeSilence(acces, personneId);
    return reussi();
  },
);
