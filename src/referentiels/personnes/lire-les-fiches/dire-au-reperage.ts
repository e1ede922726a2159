import { casDUsage } from '#acces';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type PersonneReperable, pourLeReperage } from '../stockage/pour-les-machines.ts';

/** Of these persons, those who are named, alive and not protected; the others are absent from the map. */
export const direAuReperage = casDUsage(
  droits.direAuReperage,
  async (
    acces,
    ids: readonly string[],
  ): Promise<Resultat<ReadonlyMap<string, PersonneReperable>, never>> => {
    const lues = await pourLeReperage(acces.bd, ids);
    await acces.tracer({
      operation: 'liste',
      objet: 'identités pour le repérage',
      personnes: lues.map(({ id }) => id),
    });
    return reussi(new Map(lues.map((une) => [une.id, une])));
  },
);
