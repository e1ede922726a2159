import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { rattacherEnBase } from '../stockage/promesses.ts';

/**
 * The object of these promises has a person from now on: what the team promised about it follows her record, so that
 * a name written before is read by nobody who may not see her.
 */
export const rattacherLesPromesses = casDUsage(
  droits.tenir,
  async (
    acces,
    rattachement: { objetId: string; cle: number; personneId: string },
  ): Promise<Resultat<number, never>> => {
    const combien = await rattacherEnBase(acces.bd, rattachement);
    if (combien > 0)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'promesses rattachées',
        objetId: rattachement.objetId,
        personnes: [rattachement.personneId],
      });
    return reussi(combien);
  },
);
