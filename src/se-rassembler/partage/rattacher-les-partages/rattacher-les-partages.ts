import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { nommerEnBase } from '../stockage/partages.ts';

/** What these orientations share is about a person whose name is known from now on; not a byte of it changes. */
export const rattacherLesPartages = casDUsage(
  droits.preparer,
  async (
    acces,
    { orientationIds, personneId }: { orientationIds: readonly string[]; personneId: string },
  ): Promise<Resultat<undefined, never>> => {
    const combien = await nommerEnBase(acces.bd, orientationIds, personneId);
    if (combien > 0)
      await acces.tracer({
        operation: 'ecriture',
        objet: 'partages rattachés',
        personnes: [personneId],
      });
    return reussi();
  },
);
