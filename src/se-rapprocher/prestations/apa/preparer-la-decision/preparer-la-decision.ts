import { type Acces, casDUsage } from '#acces';
import {
  direLeRefusDeDemande,
  lireUneDemande,
  preparerUneDecision,
  type Sens,
} from '#demandes-de-droits';
import { type DateCivile, type Resultat, refuse, reussi } from '#socle/pur';
import { calculerLApa } from '../calculer-l-apa/calculer.ts';
import { aPayerEnSaPlace } from '../composer-un-plan/a-payer-en-sa-place.ts';
import { entreesDe } from '../composer-un-plan/composer-un-plan.ts';
import type { CalculGarde } from '../domaine/calcul.ts';
import { quatreExplications } from '../expliquer-le-calcul/quatre-explications.ts';
import { ENVELOPPE } from '../parametres.ts';
import { droits } from '../regles-d-acces.ts';
import type { Dossier } from '../stockage/dossiers.ts';
import type { Plan } from '../stockage/plans.ts';
import type { VisiteConclue } from '../stockage/visites.ts';
import { DIRE_INTROUVABLE, type RefusDeTenir } from '../tenir.ts';
import { type DossierLu, lireUnDossier } from '../tenir-le-dossier/lire-le-dossier.ts';
import { motifsDUnAccord, motifsDUnRefus } from './dire-les-motifs.ts';
import {
  depenseDe,
  echeancierDe,
  premierVersement,
  prevoirLePaiement,
} from './prevoir-le-paiement.ts';

export type RefusDePreparer =
  | RefusDeTenir
  | { raison: 'sans_visite' }
  | { raison: 'plan_pas_accepte' }
  | { raison: 'calcul_inconnu'; motifs: readonly string[] }
  /** Whom she agreed to have paid in her place is no longer authorised. */
  | { raison: 'plus_autorise' }
  | { raison: 'demande'; phrase: string };

interface Projet {
  calcul: CalculGarde;
  visite: VisiteConclue;
  plan: Plan | null;
}

/** What the decision would rest on: the visit of the plan she accepted, by the rules and tariffs of today. */
function projetDe(acces: Acces, lu: DossierLu): Resultat<Projet, RefusDePreparer> {
  const { dossier, visites, plans, age } = lu;
  const [dernier] = plans;
  const conclues = visites.filter((une) => une.etat === 'conclue');
  const visite = conclues.find(({ id }) => id === dernier?.visiteId) ?? conclues[0];
  if (!visite) return refuse({ raison: 'sans_visite' });
  const sansPlan = dossier.cadre === 'etablissement' || visite.gir > 4;
  const plan = sansPlan ? null : (dernier ?? null);
  if (!sansPlan && plan?.etat !== 'accepte') return refuse({ raison: 'plan_pas_accepte' });
  const entrees = entreesDe(dossier, age, visite, plan?.lignes ?? [], acces.aujourdHui);
  const calcul = calculerLApa(entrees);
  // A group that opens no right needs no amount: what is missing of her resources changes nothing to it.
  return calcul.statut === 'inconnu' || calcul.statut === 'hors_champ'
    ? refuse({ raison: 'calcul_inconnu', motifs: calcul.motifs })
    : reussi({ calcul, visite, plan });
}

const sensDe = ({ calcul, plan }: Projet) => {
  if (calcul.statut === 'non_du') return 'refus' as const;
  return plan?.nature === 'revision' ? ('revision' as const) : ('accord' as const);
};

/** At home the day she has it, which nobody knows yet; in an establishment, the day the file was complete. */
const jourDuDebut = (
  acces: Acces,
  { cadre }: Dossier,
  sens: Sens,
  completeLe: DateCivile | null,
): DateCivile =>
  cadre === 'etablissement' && sens === 'accord' && completeLe ? completeLe : acces.aujourdHui;

/**
 * Prepares the decision with its calculation, whole: inputs, version of the parameters, the four explanations. Nobody
 * signs here. At home the right opens when the decision is notified, in an establishment from the complete file
 * (CASF R. 232-23). Refuses while an amount is not known: an old tariff never stands for a new one.
 */
export const preparerLaDecision = casDUsage(
  droits.decider,
  async (
    acces,
    { demandeId }: { demandeId: string },
  ): Promise<Resultat<{ decisionId: string }, RefusDePreparer>> => {
    const lu = await lireUnDossier(acces, { demandeId });
    if (!lu.ok) return refuse({ raison: 'introuvable' });
    const projet = projetDe(acces, lu.valeur);
    if (!projet.ok) return projet;
    const demande = await lireUneDemande(acces, demandeId);
    if (!demande.ok) return refuse({ raison: 'introuvable' });
    const { calcul, visite, plan } = projet.valeur;
    const sens = sensDe(projet.valeur);
    const { completeLe } = demande.valeur.demande;
    const debut = jourDuDebut(acces, lu.valeur.dossier, sens, completeLe);
    const echeancier =
      sens === 'refus' || calcul.allocation === null
        ? null
        : echeancierDe(calcul.allocation, {
            depuis: debut,
            premierLe: sens === 'revision' ? acces.aujourdHui : premierVersement(acces.aujourdHui),
          });
    const tiers = plan?.verseeA === 'prestataire' ? await aPayerEnSaPlace(acces, plan) : null;
    if (plan?.verseeA === 'prestataire' && !tiers) return refuse({ raison: 'plus_autorise' });
    const fait = await preparerUneDecision(acces, {
      demandeId,
      sens,
      ...(echeancier ? { enveloppe: ENVELOPPE } : {}),
      ...(sens === 'refus'
        ? motifsDUnRefus(calcul, visite)
        : motifsDUnAccord(calcul, visite, plan, tiers?.nom ?? null)),
      montant:
        sens === 'refus' || calcul.allocation === null
          ? null
          : {
              euros: calcul.allocation / 100,
              periodicite: 'mensuelle',
              depuis: lu.valeur.dossier.cadre === 'etablissement' ? completeLe : null,
              jusquau: null,
            },
      calcul: {
        versionDesParametres: calcul.versionDesParametres,
        entrees: calcul.entrees,
        explication: quatreExplications(calcul),
      },
    });
    if (!fait.ok) return refuse({ raison: 'demande', phrase: direLeRefusDeDemande(fait.refus) });
    const { decisionId } = fait.valeur;
    const paye = echeancier
      ? await prevoirLePaiement(
          acces,
          depenseDe(lu.valeur.dossier, decisionId, echeancier, {
            remplace: sens === 'revision',
            ...(tiers ? { destinataire: tiers } : {}),
          }),
        )
      : reussi();
    return paye.ok ? reussi({ decisionId }) : paye;
  },
);

export function direLeRefusDePreparer(refus: RefusDePreparer): string {
  switch (refus.raison) {
    case 'introuvable':
      return DIRE_INTROUVABLE;
    case 'sans_visite':
      return 'Concluez d’abord une visite : la décision suit ce qui a été vu.';
    case 'plan_pas_accepte':
      return 'Le dernier plan d’aide n’est pas accepté : sa réponse vient avant la décision.';
    case 'calcul_inconnu':
      return `Le montant n’est pas connu, et une décision le dit. ${refus.motifs.join(' ')}`;
    case 'plus_autorise':
      return 'Le service qui devait recevoir son APA n’est plus autorisé : révisez le plan avec elle.';
    case 'demande':
      return refus.phrase;
  }
}
