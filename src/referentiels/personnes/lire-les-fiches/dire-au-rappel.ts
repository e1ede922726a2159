import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type MoyenDeRappel, pourLeRappel } from '../stockage/pour-les-machines.ts';

/** A protected person has no number here: the base gives none. Ways are those she called safe, mobile first. */
export type PersonneARappeler =
  | { protegee: true }
  | { protegee: false; moyens: readonly MoyenDeRappel[] };

/** By which ways each of these persons may be reminded of a rendez-vous; who has none is absent. Traced as a list. */
export const direAuRappel = casDUsage(
  droits.direAuRappel,
  async (
    acces,
    ids: readonly string[],
  ): Promise<Resultat<ReadonlyMap<string, PersonneARappeler>, never>> => {
    const dites = new Map<string, PersonneARappeler>();
    for (const { id, protegee, genre, valeur } of await pourLeRappel(acces.bd, ids)) {
      const deja = dites.get(id);
      const avant = deja && !deja.protegee ? deja.moyens : [];
      dites.set(
        id,
        protegee || !genre || !valeur
          ? { protegee: true }
          : { protegee: false, moyens: [...avant, { genre, valeur }] },
      );
    }
    if (dites.size > 0)
      await acces.tracer({
        operation: 'liste',
        objet: 'rappel de rendez-vous',
        personnes: [...dites.keys()],
      });
    return reussi(dites);
  },
);
