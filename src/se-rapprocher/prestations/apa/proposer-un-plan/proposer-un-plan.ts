import { type Acces, casDUsage } from '#acces';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { aPayerEnSaPlace } from '../composer-un-plan/a-payer-en-sa-place.ts';
import { calculerUnPlan } from '../composer-un-plan/composer-un-plan.ts';
import {
  avancer,
  coutDuMois,
  coutDuRepit,
  direLeRefusDeGeste,
  type GesteDePlan,
  type ModeDEnvoi,
  type RefusDeGeste,
} from '../domaine/plan.ts';
import { suivreLeGeste } from '../horloges.ts';
import { droits } from '../regles-d-acces.ts';
import { avancerEnBase, type Plan } from '../stockage/plans.ts';
import { DIRE_INTROUVABLE, type RefusDeTenir, tenirLeDossier, tenirLePlan } from '../tenir.ts';

export type RefusDeProposer =
  | RefusDeTenir
  | RefusDeGeste
  | { raison: 'sans_ligne' }
  | { raison: 'calcul_inconnu'; motifs: readonly string[] }
  | { raison: 'sans_mots' }
  /** Several do it, or one that nobody authorised: it goes to her. */
  | { raison: 'pas_un_prestataire' }
  | { raison: 'jour_a_venir' }
  | { raison: 'autre_main' };

type Ajouts = Parameters<typeof avancerEnBase>[2];

async function faire(
  acces: Acces,
  plan: Plan,
  geste: GesteDePlan,
  ajouts: Partial<Pick<Ajouts, 'calcul' | 'observations' | 'verseeA'>> = {},
): Promise<Resultat<Plan, RefusDeProposer>> {
  if (geste.le > acces.aujourdHui) return refuse({ raison: 'jour_a_venir' });
  const suite = avancer(plan, geste);
  if (!suite.ok) return suite;
  if (!(await avancerEnBase(acces.bd, plan, { ...suite.valeur, ...ajouts })))
    return refuse({ raison: 'autre_main' });
  await acces.tracer({
    operation: 'ecriture',
    objet: `plan d’aide : ${geste.geste}`,
    objetId: plan.id,
    personnes: [plan.personneId],
  });
  const { etat, recuLe = plan.recuLe } = suite.valeur;
  const avance = { ...plan, etat, recuLe };
  await suivreLeGeste(acces, avance, geste);
  return reussi(avance);
}

/**
 * Sends a proposal: its calculation is frozen with it, so that what she reads is what was computed. Handed over, it is
 * received at once. Refuses a plan without lines, or whose participation is not known: nobody is asked to answer that.
 */
export const proposerUnPlan = casDUsage(
  droits.proposer,
  async (
    acces,
    { id, mode }: { id: string; mode: ModeDEnvoi },
  ): Promise<Resultat<Plan, RefusDeProposer>> => {
    const tenu = await tenirLePlan(acces, id);
    if (!tenu.ok) return tenu;
    const plan = tenu.valeur;
    if (coutDuMois(plan.lignes) + coutDuRepit(plan.lignes) === 0)
      return refuse({ raison: 'sans_ligne' });
    const dossier = await tenirLeDossier(acces, plan.demandeId);
    if (!dossier.ok) return dossier;
    const { calcul } = await calculerUnPlan(acces, plan, dossier.valeur);
    if (calcul.participation === null || calcul.statut === 'inconnu')
      return refuse({ raison: 'calcul_inconnu', motifs: calcul.motifs });
    return faire(acces, plan, { geste: 'envoyer', le: acces.aujourdHui, mode }, { calcul });
  },
);

/** The day she had it in hand: her ten days run from there, and from nowhere else. */
export const noterLaReception = casDUsage(
  droits.proposer,
  async (
    acces,
    { id, le }: { id: string; le: DateCivile },
  ): Promise<Resultat<Plan, RefusDeProposer>> => {
    const tenu = await tenirLePlan(acces, id);
    return tenu.ok ? faire(acces, tenu.valeur, { geste: 'recevoir', le }) : tenu;
  },
);

export type ReponseAuPlan =
  | { reponse: 'observer'; observations: string }
  | { reponse: 'accepter'; verseeA?: Plan['verseeA'] }
  | { reponse: 'refuser' };

/** What she answers, in her words when she asks for a change. */
export const repondreAuPlan = casDUsage(
  droits.proposer,
  async (
    acces,
    { id, le, ...dit }: { id: string; le: DateCivile } & ReponseAuPlan,
  ): Promise<Resultat<Plan, RefusDeProposer>> => {
    const tenu = await tenirLePlan(acces, id);
    if (!tenu.ok) return tenu;
    if (dit.reponse === 'accepter') {
      const { verseeA = 'elle' } = dit;
      if (verseeA === 'prestataire' && !(await aPayerEnSaPlace(acces, tenu.valeur)))
        return refuse({ raison: 'pas_un_prestataire' });
      return faire(acces, tenu.valeur, { geste: 'accepter', le }, { verseeA });
    }
    if (dit.reponse === 'refuser') return faire(acces, tenu.valeur, { geste: 'refuser', le });
    const { observations } = dit;
    if (!observations) return refuse({ raison: 'sans_mots' });
    return faire(acces, tenu.valeur, { geste: 'observer', le }, { observations });
  },
);

export function direLeRefusDeProposer(refus: RefusDeProposer): { champ: string; phrase: string } {
  switch (refus.raison) {
    case 'introuvable':
      return { champ: '', phrase: DIRE_INTROUVABLE };
    case 'sans_ligne':
      return { champ: 'nature', phrase: 'Ajoutez au moins une aide avant de proposer le plan.' };
    case 'calcul_inconnu':
      return {
        champ: '',
        phrase: `Sa participation n’est pas connue, et une proposition la dit. ${refus.motifs.join(' ')}`,
      };
    case 'pas_un_prestataire':
      return {
        champ: 'verseeA',
        phrase:
          'L’APA ne va directement qu’à un service autorisé qui fait toutes les aides du mois.',
      };
    case 'sans_mots':
      return { champ: 'observations', phrase: 'Écrivez ce qu’elle demande, avec ses mots.' };
    case 'jour_a_venir':
      return { champ: 'le', phrase: 'Ce jour est à venir : écrivez aujourd’hui ou un jour passé.' };
    case 'autre_main':
      return {
        champ: '',
        phrase: 'Cette proposition vient de changer. Rechargez la page pour voir où elle en est.',
      };
    default:
      return { champ: 'le', phrase: direLeRefusDeGeste(refus) };
  }
}
