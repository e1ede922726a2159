import { casDUsage } from '#acces';
import type { DateCivile, Resultat } from '#socle/pur';
import { avancer, faitDe, type RefusDAvancer, tenir } from '../gestes/avancer.ts';
import { lever, tenirPour } from '../gestes/horloges.ts';
import { droits } from '../regles-d-acces.ts';

/**
 * Who decides is not the département, and has decided: its clocks are kept that day, nothing else runs, and the request
 * ends here. What was decided is in the file of the right itself, and reaches her from who decided. Told twice, it is
 * refused the second time (`pas_maintenant`) and nothing changes.
 */
export const noterUneDecisionDAilleurs = casDUsage(
  droits.produireLeSilence,
  async (
    acces,
    { demandeId, le }: { demandeId: string; le: DateCivile },
  ): Promise<Resultat<undefined, RefusDAvancer>> => {
    const tenue = await tenir(acces, demandeId);
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const ecrite = await avancer(acces, demande, 'decider_ailleurs', {
      valeurs: { close_le: acces.maintenant },
    });
    if (!ecrite.ok) return ecrite;
    for (const regime of [
      ...prestation.horloges.aLaReception,
      ...prestation.horloges.aLaCompletude,
    ])
      await tenirPour(acces, demande, regime, le);
    await lever(acces, demande, 'decision_ailleurs');
    await acces.annoncer({ nom: 'DemandeDeDroitClose', contenu: faitDe(demande) });
    return { ok: true, valeur: undefined };
  },
);
