import { casDUsage } from '#acces';
import type { EcheanceDepassee } from '#echeances';
import { type Resultat, reussi } from '#socle/pur';
import { avancer } from '../domaine/plan.ts';
import { GENRE_DU_PLAN, suivreLeGeste } from '../horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { avancerEnBase, plansDesDemandes } from '../stockage/plans.ts';

/**
 * Her ten days passed without a word: the proposal is deemed refused (CASF R. 232-7). Idempotent: an answer that came
 * first stays, and a proposal that nobody saw arrive is never deemed anything.
 */
export const taireUnPlan = casDUsage(
  droits.suivre,
  async (acces, { objet, regime }: EcheanceDepassee): Promise<Resultat<boolean, never>> => {
    if (objet.genre !== GENRE_DU_PLAN || regime !== 'apa.observations') return reussi(false);
    const [plan] = await plansDesDemandes(acces.bd, [objet.id]);
    const geste = { geste: 'se_taire', le: acces.aujourdHui } as const;
    const suite = plan && avancer(plan, geste);
    if (!plan || !suite?.ok) return reussi(false);
    if (!(await avancerEnBase(acces.bd, plan, suite.valeur))) return reussi(false);
    await acces.tracer({
      operation: 'ecriture',
      objet: 'plan d’aide réputé refusé, faute de réponse',
      objetId: plan.id,
      personnes: [plan.personneId],
    });
    await suivreLeGeste(acces, plan, geste);
    return reussi(true);
  },
);
