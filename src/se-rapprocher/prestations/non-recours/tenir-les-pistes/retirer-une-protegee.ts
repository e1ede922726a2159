import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { retirerCellesDe } from '../stockage/pistes.ts';

/** Reaction to `PersonneProtegee`: nobody goes towards her from here. Done twice, it is done. */
export const retirerUneProtegee = casDUsage(
  droits.reperer,
  async (acces, { personneId }: { personneId: string }): Promise<Resultat<undefined, never>> => {
    await retirerCellesDe(acces.bd, personneId);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'pistes retirées',
      personnes: [personneId],
    });
    return reussi();
  },
);
