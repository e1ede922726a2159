import { casDUsage } from '#acces';
import { lireLesAgents } from '#services';
import {
  type DateCivile,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import type { Sens } from '../domaine/decisions.ts';
import type { Delegation } from '../domaine/deleguer.ts';
import { chercherUnePrestation } from '../domaine/prestations/catalogue.ts';
import { nomDuLecteur } from '../gestes/avancer.ts';
import { droits } from '../regles-d-acces.ts';
import {
  ecrireUneDelegation,
  revoquerEnBase,
  toutesLesDelegations,
} from '../stockage/delegations.ts';

export interface DelegationADonner {
  agentId: number;
  qualite: string;
  prestation: string | null;
  sens: readonly Sens[];
  plafondEuros: number | null;
  du: string;
  au: string | null;
  /** The order of the president that gives it, as it is published. */
  reference: string;
}

export type RefusDeDeleguer =
  | { raison: 'agent_inconnu' }
  | { raison: 'prestation_inconnue' }
  | { raison: 'aucun_sens' }
  | { raison: 'dates_a_l_envers' }
  | { raison: 'reference_manquante' }
  | { raison: 'qualite_manquante' }
  | { raison: 'plafond_illisible' };

const PLAFOND_AU_PLUS = 10_000_000;

function verifier({
  qualite,
  prestation,
  sens,
  plafondEuros,
  du,
  au,
  reference,
}: DelegationADonner): RefusDeDeleguer | null {
  if (nettoyerUneLigne(qualite).length < 3) return { raison: 'qualite_manquante' };
  if (nettoyerUneLigne(reference).length < 3) return { raison: 'reference_manquante' };
  if (prestation !== null && !chercherUnePrestation(prestation))
    return { raison: 'prestation_inconnue' };
  if (sens.length === 0) return { raison: 'aucun_sens' };
  if (au !== null && au < du) return { raison: 'dates_a_l_envers' };
  const lisible =
    plafondEuros === null ||
    (Number.isInteger(plafondEuros) && plafondEuros >= 0 && plafondEuros <= PLAFOND_AU_PLUS);
  return lisible ? null : { raison: 'plafond_illisible' };
}

/** The direction says who signs what, up to how much and until when, by which order (CGCT, art. L3221-3). */
export const deleguerLaSignature = casDUsage(
  droits.deleguer,
  async (
    acces,
    aDonner: DelegationADonner,
  ): Promise<Resultat<{ delegationId: string }, RefusDeDeleguer>> => {
    const manque = verifier(aDonner);
    if (manque) return refuse(manque);
    const agent = (await lireLesAgents(acces, [aDonner.agentId])).get(aDonner.agentId);
    if (!agent) return refuse({ raison: 'agent_inconnu' });
    const id = identifiant<'delegation'>();
    await ecrireUneDelegation(acces.bd, {
      ...aDonner,
      id,
      agentNom: `${agent.prenom} ${agent.nom}`,
      qualite: nettoyerUneLigne(aDonner.qualite).slice(0, 200),
      reference: nettoyerUneLigne(aDonner.reference).slice(0, 200),
      du: aDonner.du as DateCivile,
      au: aDonner.au as DateCivile | null,
      donneeLe: acces.maintenant,
      donneePar: nomDuLecteur(acces.lecteur),
    });
    await acces.tracer({ operation: 'ecriture', objet: 'délégation de signature', objetId: id });
    return reussi({ delegationId: id });
  },
);

/** Taken back: it is over this very evening; what was signed under it stays. */
export const reprendreUneDelegation = casDUsage(
  droits.deleguer,
  async (
    acces,
    { delegationId }: { delegationId: string },
  ): Promise<Resultat<undefined, { raison: 'inconnue' }>> => {
    if (!(await revoquerEnBase(acces.bd, delegationId, acces.aujourdHui)))
      return refuse({ raison: 'inconnue' });
    await acces.tracer({
      operation: 'ecriture',
      objet: 'délégation de signature reprise',
      objetId: delegationId,
    });
    return reussi();
  },
);

export const lireLesDelegations = casDUsage(
  droits.lireLesDelegations,
  async (acces, _: object): Promise<Resultat<Delegation[], never>> =>
    reussi(await toutesLesDelegations(acces.bd, acces.aujourdHui)),
);
