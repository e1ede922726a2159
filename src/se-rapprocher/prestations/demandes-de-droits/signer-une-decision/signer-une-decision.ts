import { type Acces, casDUsage } from '#acces';
import { type DateCivile, joursEntre, type Resultat, refuse, reussi } from '#socle/pur';
import {
  choisirUneDelegation,
  type Delegation,
  type RefusDeSignataire,
} from '../domaine/deleguer.ts';
import { type RefusDeFinir, verifierAvantLaSignature } from '../domaine/signer.ts';
import {
  avancer,
  faitDe,
  nomDuLecteur,
  type RefusDAvancer,
  type Tenue,
  tenir,
} from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import { dernierAvis } from '../stockage/avis.ts';
import { changerUneDecision, type Decision, decisionParId } from '../stockage/decisions.ts';
import { delegationsDe } from '../stockage/delegations.ts';
import type { DemandeDeDroit } from '../stockage/demandes.ts';

/** The money that a decision commits, reserved with the signature or refused in words; said by who pays. */
export type Engager = (
  acces: Acces,
  signee: { decision: Decision; demande: DemandeDeDroit },
) => Promise<Resultat<unknown, RefusDArgent>>;
export interface RefusDArgent {
  raison: 'argent';
  phrase: string;
}

export type RefusDeSigner = RefusDAvancer | RefusDeFinir | RefusDeSignataire | RefusDArgent;

const MOIS_AU_PLUS = 12;

/** What a decision commits, as a ceiling is read: the whole of it, a year of it when it says no end. */
export function eurosEngages({
  montantCentimes,
  periodicite,
  depuis,
  jusquau,
}: Pick<Decision, 'montantCentimes' | 'periodicite' | 'depuis' | 'jusquau'>): number | null {
  if (montantCentimes === null) return null;
  const mois = periodicite === 'unique' ? 1 : moisEntre(depuis, jusquau);
  return (montantCentimes * mois) / 100;
}

const moisEntre = (depuis: DateCivile | null, jusquau: DateCivile | null): number =>
  depuis && jusquau
    ? Math.max(1, Math.min(MOIS_AU_PLUS, Math.ceil((joursEntre(depuis, jusquau) + 1) / 31)))
    : MOIS_AU_PLUS;

/** The delegation under which this reader would sign that decision today, or why she may not. */
export async function delegationPour(
  acces: Acces,
  { demande }: Tenue,
  decision: Decision,
): Promise<Resultat<Delegation, RefusDeSignataire>> {
  if (acces.lecteur.genre !== 'agent') return refuse({ raison: 'sans_delegation' });
  const siennes = await delegationsDe(acces.bd, acces.lecteur.agentId);
  return choisirUneDelegation(
    siennes,
    { prestation: demande.prestation, sens: decision.sens, euros: eurosEngages(decision) },
    acces.aujourdHui,
  );
}

/**
 * Signs a decision. Refused without a delegation of that right, kind, ceiling and day; without her view or the reason
 * there is none (R9); without reasons of law and of fact, and somewhere to contest.
 */
export const signerUneDecision = casDUsage(
  droits.signer,
  async (
    acces,
    { decisionId, version, engager }: { decisionId: string; version?: number; engager: Engager },
  ): Promise<Resultat<undefined, RefusDeSigner>> => {
    const decision = await decisionParId(acces.bd, decisionId);
    if (!decision) return refuse({ raison: 'inconnue' });
    const tenue = await tenir(acces, decision.demandeId, { version });
    if (!tenue.ok) return tenue;
    const { demande, prestation } = tenue.valeur;
    const delegation = await delegationPour(acces, tenue.valeur, decision);
    if (!delegation.ok) return delegation;
    const avis = await dernierAvis(acces.bd, demande.id);
    const { montantCentimes, periodicite, depuis, jusquau } = decision;
    const montant =
      montantCentimes !== null && periodicite !== null
        ? { euros: montantCentimes / 100, periodicite, depuis, jusquau }
        : null;
    const verifiee = verifierAvantLaSignature({ ...decision, montant }, avis, prestation);
    if (!verifiee.ok) return verifiee;
    const argent = await engager(acces, { decision, demande });
    if (!argent.ok) return argent;
    const ecrite = await avancer(acces, demande, 'signer', { mots: decision.sens });
    if (!ecrite.ok) return ecrite;
    const signee = await changerUneDecision(acces.bd, decisionId, 'preparee', {
      etat: 'signee',
      signee_le: acces.maintenant,
      signee_par: nomDuLecteur(acces.lecteur),
      signee_qualite: delegation.valeur.qualite,
      delegation_id: delegation.valeur.id,
      avis_id: avis?.id ?? null,
    });
    if (!signee) return refuse({ raison: 'change_entre_temps' });
    await acces.annoncer({
      nom: 'DecisionSignee',
      contenu: { ...faitDe(demande), decisionId, sens: decision.sens },
    });
    return reussi();
  },
);
