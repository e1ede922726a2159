import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type OrientationEnRangee, recuesParSysteme } from '../stockage/listes.ts';

/** A page of what was addressed to the structure that a system answers for: since when, until when, never what. */
export const recevoirParSysteme = casDUsage(
  droits.recevoirParSysteme,
  async (
    acces,
    page: { apres: string | null; limite: number; aRepondre: boolean },
  ): Promise<Resultat<OrientationEnRangee[], never>> => {
    const recues = await recuesParSysteme(acces.bd, page);
    await acces.tracer({
      operation: 'liste',
      objet: 'orientations',
      personnes: [...new Set(recues.flatMap(({ personneId }) => personneId ?? []))],
    });
    return reussi(recues);
  },
);
