import type { Acces } from '#acces';
import { type Objet, poserUneEcheance, tenirUneEcheance } from '#echeances';
import type { DateCivile } from '#socle/pur';
import type { GesteDePlan } from './domaine/plan.ts';
import type { PropositionRefusee } from './evenements.ts';
import type { Plan } from './stockage/plans.ts';

/** The clocks of her answer, and of the final proposal. By the request, so that her receipt shows them too. */
export const GENRE_DU_PLAN = 'plan_d_aide';
const duPlan = ({ demandeId }: Plan): Objet => ({ genre: GENRE_DU_PLAN, id: demandeId });
const OBSERVATIONS = 'apa.observations';
const DEFINITIVE = 'apa.proposition_definitive';

/** A clock that does not run is no fault here: a revision has none of the first ones. */
async function tenir(acces: Acces, objet: Objet, regime: string, le: DateCivile): Promise<void> {
  const fait = await tenirUneEcheance(acces, { objet, regime, le });
  if (!fait.ok && fait.refus.raison !== 'inconnue')
    throw new Error(`${regime} was not held: ${fait.refus.raison}`);
}

async function poser(acces: Acces, plan: Plan, regime: string, depart: DateCivile): Promise<void> {
  const { personneId, cle } = plan;
  const fait = await poserUneEcheance(acces, {
    ...{ regime, personneId, cle, depart },
    objet: duPlan(plan),
  });
  if (!fait.ok && fait.refus.raison !== 'deja_posee')
    throw new Error(`${regime} was not posed: ${fait.refus.raison}`);
}

/** What each gesture of a proposal does to its clocks. @param plan as it stands after the gesture */
export async function suivreLeGeste(acces: Acces, plan: Plan, geste: GesteDePlan): Promise<void> {
  const { le } = geste;
  switch (geste.geste) {
    case 'envoyer':
      if (plan.nature === 'definitive') await tenir(acces, duPlan(plan), DEFINITIVE, le);
      if (plan.nature === 'proposition')
        await tenir(acces, duPlan(plan), 'apa.proposition_de_plan', le);
      if (plan.recuLe) await poser(acces, plan, OBSERVATIONS, plan.recuLe);
      return;
    case 'recevoir':
      await poser(acces, plan, OBSERVATIONS, le);
      return;
    case 'observer':
      await tenir(acces, duPlan(plan), OBSERVATIONS, le);
      await poser(acces, plan, DEFINITIVE, le);
      return;
    case 'accepter':
      await tenir(acces, duPlan(plan), OBSERVATIONS, le);
      return;
    case 'refuser':
      await tenir(acces, duPlan(plan), OBSERVATIONS, le);
      await annoncerLeRefus(acces, plan, le);
      return;
    case 'se_taire':
      await annoncerLeRefus(acces, plan, le);
  }
}

/** A revision refused leaves the decision before it standing. */
async function annoncerLeRefus(acces: Acces, plan: Plan, le: DateCivile): Promise<void> {
  if (plan.nature === 'revision') return;
  const refusee: PropositionRefusee = {
    nom: 'PropositionRefusee',
    contenu: {
      ...{ demandeId: plan.demandeId, planId: plan.id },
      ...{ regime: OBSERVATIONS, effet: 'rejet', le },
    },
  };
  await acces.annoncer(refusee);
}
