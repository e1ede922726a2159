import { type Acces, casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { ecrireLesEngagements } from '../stockage/structures.ts';

/** Writes within how many working days structures said they answer; how many were written. */
export const noterLesEngagements = casDUsage(
  droits.importer,
  async (
    acces: Acces,
    engagements: ReadonlyMap<string, number>,
  ): Promise<Resultat<number, never>> => {
    const nombre = await ecrireLesEngagements(acces.bd, engagements);
    await acces.tracer({ operation: 'ecriture', objet: 'engagements des partenaires' });
    return reussi(nombre);
  },
);
