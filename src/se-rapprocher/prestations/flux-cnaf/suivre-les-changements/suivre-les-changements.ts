import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import type { GenreDeChangement } from '../domaine/comparer-au-mois-dernier.ts';
import { droits } from '../regles-d-acces.ts';
import {
  type ChangementLu,
  type CompteDeChangements,
  changementsLus,
  compterLesChangements,
  PAR_PAGE,
} from '../stockage/lectures.ts';

export interface ChangementsVus {
  changements: readonly ChangementLu[];
  comptes: readonly CompteDeChangements[];
  suite: boolean;
}

/** What the last flows changed for the households of this reader’s teams; traced as a list. */
export const suivreLesChangements = casDUsage(
  droits.suivreLesChangements,
  async (
    acces,
    demande: { genre: GenreDeChangement | null; page: number },
  ): Promise<Resultat<ChangementsVus, never>> => {
    const lus = await changementsLus(acces.bd, demande);
    const changements = lus.slice(0, PAR_PAGE);
    await acces.tracer({
      operation: 'liste',
      objet: 'flux_cnaf : changements',
      personnes: changements.flatMap(({ personneIds }) => personneIds),
    });
    return reussi({
      changements,
      comptes: await compterLesChangements(acces.bd),
      suite: lus.length > PAR_PAGE,
    });
  },
);
