import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { cacherSesFoyers } from '../stockage/foyers.ts';

/** Reaction to `PersonneProtegee`: her household is read by the protection mission alone. Done twice, it is done. */
export const cacherUneProtegee = casDUsage(
  droits.cacher,
  async (acces, { personneId }: { personneId: string }): Promise<Resultat<undefined, never>> => {
    const combien = await cacherSesFoyers(acces.bd, personneId);
    if (combien > 0)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'flux_cnaf : foyer protégé',
        personnes: [personneId],
      });
    return reussi();
  },
);
