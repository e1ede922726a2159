import type { Acces } from '#acces';
import { leverLesEcheances, poserUneEcheance, repartirDeZero, tenirUneEcheance } from '#echeances';
import type { DateCivile } from '#socle/pur';
import { objetDes } from '../gestes/charger.ts';
import {
  daterLOrientation,
  orientationDeLaDecision,
  orientationsDes,
} from '../stockage/orientations.ts';
import {
  changerLeParcours,
  type ParcoursEnBase,
  parcoursDeLaDemande,
} from '../stockage/parcours.ts';
import { remonterEnBase } from '../stockage/regards-et-reorientations.ts';
import { seulement } from './seulement.ts';

interface DUneDecision {
  decisionId: string;
  demandeId: string;
  prestation: string;
}

async function orientationDe(acces: Acces, { decisionId, demandeId, prestation }: DUneDecision) {
  if (prestation !== 'rsa' || !seulement(acces)) return null;
  const orientation = await orientationDeLaDecision(acces.bd, decisionId);
  const parcours = orientation ? await parcoursDeLaDemande(acces.bd, demandeId) : null;
  return orientation && parcours ? { orientation, parcours } : null;
}

/** An orientation signed: the six weeks were kept, that day. */
export async function noterUneSignature(acces: Acces, decision: DUneDecision): Promise<void> {
  const lue = await orientationDe(acces, decision);
  if (!lue || lue.orientation.signeeLe !== null) return;
  await daterLOrientation(acces.bd, lue.orientation.id, { signee_le: acces.aujourdHui });
  await tenirUneEcheance(acces, {
    objet: objetDes(lue.parcours),
    regime: 'rsa.orientation',
    le: acces.aujourdHui,
  });
}

/**
 * An orientation reached her on a certain day (C. trav. R5411-8-1): the month of the contract runs from it; a
 * reorientation interrupts it and makes it whole again (D5411-14-1, D5411-14-2).
 */
export async function noterUneNotification(
  acces: Acces,
  decision: DUneDecision & { dateCertaine: DateCivile },
): Promise<void> {
  const lue = await orientationDe(acces, decision);
  if (!lue || lue.orientation.notifieeLe !== null) return;
  const { parcours, orientation } = lue;
  const { dateCertaine } = decision;
  await daterLOrientation(acces.bd, orientation.id, {
    signee_le: orientation.signeeLe ?? dateCertaine,
    notifiee_le: dateCertaine,
  });
  if (orientation.organisme !== 'departement') return;
  const horloge = { regime: 'rsa.contrat', objet: objetDes(parcours) };
  const repartie = await repartirDeZero(acces, {
    ...horloge,
    depart: dateCertaine,
    motif: 'nouvelle orientation notifiée',
  });
  if (!repartie.ok)
    await poserUneEcheance(acces, {
      ...horloge,
      personneId: parcours.personneId,
      cle: parcours.cle,
      depart: dateCertaine,
    });
}

interface DuParcours {
  demandeId: string;
  personneId: string;
  cle: number;
}

/** Her signature keeps the month; the review is a date of its own, announced before it comes (S70). */
export async function daterLeReexamen(
  acces: Acces,
  {
    demandeId,
    personneId,
    cle,
    signeLe,
    reexamenLe,
  }: DuParcours & {
    signeLe: DateCivile;
    reexamenLe: DateCivile;
  },
): Promise<void> {
  if (!seulement(acces)) return;
  const objet = objetDes({ demandeId });
  await tenirUneEcheance(acces, { objet, regime: 'rsa.contrat', le: signeLe });
  await poserUneEcheance(acces, {
    regime: 'rsa.reexamen',
    objet,
    personneId,
    cle,
    depart: signeLe,
    echueLe: reexamenLe,
  });
}

export async function compterLesQuinzeJours(
  acces: Acces,
  { demandeId, personneId, cle, demandeeLe }: DuParcours & { demandeeLe: DateCivile },
): Promise<void> {
  if (!seulement(acces)) return;
  await poserUneEcheance(acces, {
    regime: 'rsa.reorientation',
    objet: objetDes({ demandeId }),
    personneId,
    cle,
    depart: demandeeLe,
  });
}

/** Answered: the fifteen days are kept. A yes opens a new orientation, with the six weeks of an orientation. */
export async function tenirLesQuinzeJours(
  acces: Acces,
  { demandeId, personneId, cle, accordee }: DuParcours & { accordee: boolean },
): Promise<void> {
  if (!seulement(acces)) return;
  const le = acces.aujourdHui;
  const objet = objetDes({ demandeId });
  const tenue = await tenirUneEcheance(acces, { objet, regime: 'rsa.reorientation', le });
  // Told twice, an event finds the clock already kept: the new one is not posed again.
  if (!accordee || !tenue.ok) return;
  await poserUneEcheance(acces, {
    regime: 'rsa.orientation',
    objet,
    personneId,
    cle,
    depart: le,
  });
}

export async function compterSesDixJours(
  acces: Acces,
  { demandeId, personneId, cle, prevenueLe }: DuParcours & { prevenueLe: DateCivile },
): Promise<void> {
  if (!seulement(acces)) return;
  await poserUneEcheance(acces, {
    regime: 'rsa.sanction.observations',
    objet: objetDes({ demandeId }),
    personneId,
    cle,
    depart: prevenueLe,
  });
}

export async function leverSesEcheances(
  acces: Acces,
  { demandeId }: Pick<ParcoursEnBase, 'demandeId'>,
): Promise<void> {
  if (!seulement(acces)) return;
  await leverLesEcheances(acces, { objet: objetDes({ demandeId }), motif: 'parcours terminé' });
}

/** Six weeks in silence: France Travail may orient her, and it is said (T8). Fifteen days: it goes up (S199). */
export async function noterUnDepassement(
  acces: Acces,
  { objet, regime }: { objet: { genre: string; id: string }; regime: string },
): Promise<void> {
  if (objet.genre !== 'parcours_rsa' || !seulement(acces)) return;
  const parcours = await parcoursDeLaDemande(acces.bd, objet.id);
  if (!parcours) return;
  // Who is accompanied while another orientation is prepared is not left to somebody else.
  const jamais = (await orientationsDes(acces.bd, [parcours.id])).length === 0;
  if (regime === 'rsa.orientation' && jamais && parcours.ailleursPossibleDepuis === null)
    await changerLeParcours(acces.bd, parcours, { ailleurs_possible_depuis: acces.aujourdHui });
  if (regime === 'rsa.reorientation') await remonterEnBase(acces.bd, parcours.id, acces.aujourdHui);
}
