import { casDUsage } from '#acces';
import { objetsOuverts } from '#recepisses';
import { type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import { type Plan, plansDe } from '../stockage/plans.ts';

/** Her debt plans, by request, among what her receipt opens; the latest first. */
export const lireMesPlans = casDUsage(
  droits.lireLeSien,
  async (
    acces,
    _: Record<never, never>,
  ): Promise<Resultat<ReadonlyMap<string, readonly Plan[]>, never>> => {
    const ids = await objetsOuverts(acces.bd);
    const plans = new Map<string, readonly Plan[]>();
    for (const id of ids) {
      const siens = await plansDe(acces.bd, id);
      if (siens.length === 0) continue;
      plans.set(id, siens);
      await acces.tracer({ operation: 'lecture', objet: 'plan de dette', objetId: id });
    }
    return reussi(plans);
  },
);
