import { type Acces, casDUsage } from '#acces';
import { type StructureAutorisee, structuresAutorisees } from '#partenaires';
import { lireLesPersonnes } from '#personnes';
import { type DateCivile, identifiant, type Resultat, refuse, reussi } from '#socle/pur';
import { calculerLApa } from '../calculer-l-apa/calculer.ts';
import type { CalculGarde, EntreesDuCalcul } from '../domaine/calcul.ts';
import {
  coutDuMois,
  coutDuRepit,
  type LigneDePlan,
  type NatureDePlan,
  type NatureLigne,
} from '../domaine/plan.ts';
import { droits } from '../regles-d-acces.ts';
import type { Dossier } from '../stockage/dossiers.ts';
import {
  ecrireUneLigne,
  ecrireUnPlan,
  oterUneLigneEnBase,
  type Plan,
  plansDesDemandes,
} from '../stockage/plans.ts';
import { type VisiteConclue, visiteParId, visitesDesDemandes } from '../stockage/visites.ts';
import { agentDe, type RefusDeTenir, tenirLeDossier, tenirLePlan } from '../tenir.ts';
import { ageSur } from '../tenir-le-dossier/lire-le-dossier.ts';
import { choisirUnPrestataire, type RefusDePrestataire } from './choisir-un-prestataire.ts';

/** What the engine is given, from the file, the visit and the lines; `jour` says whose law. */
export const entreesDe = (
  dossier: Dossier,
  age: number | null,
  visite: Pick<VisiteConclue, 'gir' | 'profil'> | null,
  lignes: readonly LigneDePlan[],
  jour: DateCivile,
): EntreesDuCalcul => ({
  mois: jour.slice(0, 7),
  cadre: dossier.cadre,
  age,
  gir: visite?.gir ?? null,
  profil: visite?.profil ?? null,
  ressourcesCentimes: dossier.ressources,
  enCouple: dossier.enCouple,
  planCentimes: coutDuMois(lignes),
  repitCentimes: coutDuRepit(lignes),
  tarifGir56Centimes: dossier.tarifGir56,
  tarifDeSonGirCentimes: dossier.tarifDeSonGir,
});

export type RefusDeComposer =
  | RefusDeTenir
  | { raison: 'sans_visite' }
  | { raison: 'gir_sans_droit'; gir: number }
  | { raison: 'en_etablissement' }
  | { raison: 'deja' }
  | { raison: 'motif_manque' };

const RANG_MAXIMAL = 30;

function natureDuProchain(dernier: Plan | undefined): NatureDePlan {
  if (!dernier) return 'proposition';
  return dernier.etat === 'observe' ? 'definitive' : 'revision';
}

/**
 * Opens a plan on the last concluded visit: the first proposal, the final one after her observations (with the lines
 * she answered to), or a revision with its reason. One is open at a time.
 */
export const ouvrirUnPlan = casDUsage(
  droits.proposer,
  async (
    acces,
    { demandeId, motif }: { demandeId: string; motif: string | null },
  ): Promise<Resultat<string, RefusDeComposer>> => {
    const tenu = await tenirLeDossier(acces, demandeId);
    if (!tenu.ok) return tenu;
    const { personneId, cle, cadre } = tenu.valeur;
    if (cadre === 'etablissement') return refuse({ raison: 'en_etablissement' });
    const visites = await visitesDesDemandes(acces.bd, [demandeId]);
    const visite = visites.find((une) => une.etat === 'conclue');
    if (visite?.etat !== 'conclue') return refuse({ raison: 'sans_visite' });
    const { gir, id: visiteId } = visite;
    if (gir > 4) return refuse({ raison: 'gir_sans_droit', gir });
    const [dernier] = await plansDesDemandes(acces.bd, [demandeId]);
    const nature = natureDuProchain(dernier);
    if (nature === 'revision' && !motif) return refuse({ raison: 'motif_manque' });
    const id = identifiant<'plan'>();
    const rang = (dernier?.rang ?? 0) + 1;
    const plan = { id, demandeId, personneId, cle, visiteId, rang, nature, motif, gir };
    const le = acces.maintenant;
    if (!(await ecrireUnPlan(acces.bd, { ...plan, le, par: agentDe(acces) })))
      return refuse({ raison: 'deja' });
    for (const ligne of dernier?.lignes ?? [])
      await ecrireUneLigne(acces.bd, plan, { ...ligne, id: identifiant<'ligne_de_plan'>() });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'plan d’aide',
      objetId: id,
      personnes: [personneId],
    });
    return reussi(id);
  },
);

export interface PlanLu {
  plan: Plan;
  dossier: Dossier;
  qui: string;
  /** Computed now while it is being composed; as it was sent, after. */
  calcul: CalculGarde;
  /** Those of its providers that are authorised today. */
  autorisees: ReadonlyMap<string, StructureAutorisee>;
}

/** A plan with what it gives: ceiling, participation, allowance, by the engine's rules of today. */
export async function calculerUnPlan(acces: Acces, plan: Plan, dossier: Dossier): Promise<PlanLu> {
  const elle = (await lireLesPersonnes(acces, [dossier.personneId])).get(dossier.personneId);
  const qui = elle?.nomDit ?? 'Sans nom donné';
  const autorisees = await structuresAutorisees(
    acces,
    plan.lignes.flatMap(({ structureId }) => structureId ?? []),
  );
  if (plan.calcul) return { plan, dossier, qui, calcul: plan.calcul, autorisees };
  const visite = await visiteParId(acces.bd, plan.visiteId);
  const conclue = visite?.etat === 'conclue' ? visite : null;
  const age = ageSur(acces, elle?.naissance ?? null);
  const entrees = entreesDe(dossier, age, conclue, plan.lignes, acces.aujourdHui);
  return { plan, dossier, qui, calcul: calculerLApa(entrees), autorisees };
}

export const lireUnPlan = casDUsage(
  droits.voir,
  async (acces, { id }: { id: string }): Promise<Resultat<PlanLu, RefusDeTenir>> => {
    const plan = await tenirLePlan(acces, id);
    await acces.tracer({
      operation: plan.ok ? 'lecture' : 'refus',
      objet: 'plan d’aide',
      objetId: id,
      personnes: plan.ok ? [plan.valeur.personneId] : [],
    });
    if (!plan.ok) return plan;
    const dossier = await tenirLeDossier(acces, plan.valeur.demandeId);
    return dossier.ok ? reussi(await calculerUnPlan(acces, plan.valeur, dossier.valeur)) : dossier;
  },
);

export interface LigneAAjouter extends Omit<LigneDePlan, 'id' | 'rang' | 'nature' | 'structureId'> {
  planId: string;
  nature: NatureLigne;
  /** A structure of the directory, `hors_annuaire`, or nothing: it is looked for by the name. */
  structure: string;
}
type RefusDeLigne = RefusDeTenir | { raison: 'parti' } | { raison: 'trop' } | RefusDePrestataire;

export const ajouterUneLigne = casDUsage(
  droits.proposer,
  async (
    acces,
    { planId, structure, ...ligne }: LigneAAjouter,
  ): Promise<Resultat<null, RefusDeLigne>> => {
    const tenu = await tenirLePlan(acces, planId);
    if (!tenu.ok) return tenu;
    const plan = tenu.valeur;
    if (plan.etat !== 'brouillon') return refuse({ raison: 'parti' });
    const rang = (plan.lignes.at(-1)?.rang ?? 0) + 1;
    if (rang > RANG_MAXIMAL) return refuse({ raison: 'trop' });
    const qui = await choisirUnPrestataire(acces, ligne, structure);
    if (!qui.ok) return qui;
    const id = identifiant<'ligne_de_plan'>();
    await ecrireUneLigne(acces.bd, plan, { ...ligne, ...qui.valeur, id, rang });
    await tracer(acces, plan);
    return reussi(null);
  },
);

export const oterUneLigne = casDUsage(
  droits.proposer,
  async (
    acces,
    { planId, ligneId }: { planId: string; ligneId: string },
  ): Promise<Resultat<null, RefusDeLigne>> => {
    const tenu = await tenirLePlan(acces, planId);
    if (!tenu.ok) return tenu;
    if (tenu.valeur.etat !== 'brouillon') return refuse({ raison: 'parti' });
    // Taken away by another hand first: it is away all the same.
    await oterUneLigneEnBase(acces.bd, planId, ligneId);
    await tracer(acces, tenu.valeur);
    return reussi(null);
  },
);

const tracer = (acces: Acces, { id, personneId }: Plan) =>
  acces.tracer({
    operation: 'ecriture',
    objet: 'plan d’aide',
    objetId: id,
    personnes: [personneId],
  });

export function direLeRefusDeComposer(refus: RefusDeComposer | RefusDeLigne): {
  champ: string;
  phrase: string;
} {
  switch (refus.raison) {
    case 'introuvable':
      return { champ: '', phrase: 'Ce plan n’est pas parmi ceux de votre équipe.' };
    case 'sans_visite':
      return { champ: '', phrase: 'Concluez d’abord une visite : le plan suit ce qui a été vu.' };
    case 'gir_sans_droit':
      return {
        champ: '',
        phrase: `Le GIR ${refus.gir} n’ouvre pas l’APA : préparez la décision, et dites quelles autres aides existent.`,
      };
    case 'en_etablissement':
      return {
        champ: '',
        phrase: 'En établissement, l’APA suit le tarif dépendance : il n’y a pas de plan d’aide.',
      };
    case 'deja':
      return { champ: '', phrase: 'Une proposition est déjà en cours : ouvrez-la.' };
    case 'motif_manque':
      return { champ: 'motif', phrase: 'Dites pourquoi le plan est révisé.' };
    case 'parti':
      return {
        champ: 'nature',
        phrase: 'Cette proposition est partie : elle ne change plus. Une autre peut la suivre.',
      };
    case 'prestataire_a_choisir':
      return {
        champ: 'structure',
        phrase: 'Choisissez le service dans l’annuaire, ou dites qu’aucun de ceux-là ne convient.',
      };
    case 'prestataire_pas_autorise':
      return {
        champ: 'prestataire',
        phrase: 'Ce service n’est plus autorisé pour l’aide à domicile. Choisissez-en un autre.',
      };
    case 'trop':
      return { champ: 'nature', phrase: 'Trente lignes suffisent : réunissez-en.' };
  }
}
