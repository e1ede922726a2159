import { type Acces, casDUsage } from '#acces';
import {
  type Centimes,
  centimes,
  type DateCivile,
  identifiant,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { surcroitDeLAnnee } from '../domaine/comptes.ts';
import {
  type Echeancier,
  type EcheancierMensuel,
  fixer,
  planifier,
  type VersementPrevu,
} from '../domaine/echeancier.ts';
import { direLeRefusDePaiement, type RefusDePaiement } from '../domaine/refus.ts';
import { engager } from '../engager/engager.ts';
import { recaler, uneReference } from '../gestes/recaler.ts';
import { droits } from '../regles-d-acces.ts';
import { destinataireParId } from '../stockage/destinataires.ts';
import {
  changerUnEngagement,
  droitsDUneDemande,
  type EngagementDeDepense,
  engagementsDUneDecision,
} from '../stockage/engagements.ts';
import { resteAEngager } from '../stockage/enveloppes.ts';
import { ecrireDesVersements } from '../stockage/versements.ts';

/** A decision about to be signed, as far as money is concerned. */
export interface DecisionASigner {
  decision: {
    id: string;
    enveloppe: string | null;
    montantCentimes: number | null;
    periodicite: 'unique' | 'mensuelle' | null;
    depuis: DateCivile | null;
    jusquau: DateCivile | null;
  };
  demande: { id: string; prestation: string; cle: number; personneId: string };
}

const MOIS_D_UN_AN = 12;

/** A decision that names an envelope and says nothing of who is paid: it is paid to her, from its own amount. */
async function prevoirPourElle(
  acces: Acces,
  { decision, demande }: DecisionASigner,
): Promise<Resultat<undefined, RefusDePaiement>> {
  const { enveloppe, montantCentimes, periodicite, depuis, jusquau } = decision;
  if (!enveloppe || !montantCentimes) return reussi();
  const euros = montantCentimes / 100;
  const debut = depuis ?? acces.aujourdHui;
  const mensuelle = periodicite === 'mensuelle';
  const prevu = await engager(acces, {
    decisionId: decision.id,
    demandeId: demande.id,
    prestation: demande.prestation,
    enveloppe,
    cle: demande.cle,
    personneId: demande.personneId,
    montantEuros: mensuelle ? euros * MOIS_D_UN_AN : euros,
    echeancier: mensuelle
      ? { genre: 'mensuel', depuis: debut, jusquau, jour: 10, euros }
      : { genre: 'unique', le: debut },
    destinataire: { genre: 'elle' },
  });
  if (prevu.ok) return reussi();
  return refuse(prevu.refus.raison === 'acces' ? { raison: 'inconnu' } : prevu.refus);
}

interface AReserver {
  un: EngagementDeDepense;
  echeancier: Echeancier;
  prevus: readonly VersementPrevu[];
  /** Of this year's envelope; nothing when all of it is paid by the next one's. */
  retenu: Centimes;
  enveloppeId: string | null;
}

/** What it takes of this year: its payments, or what it adds to what it replaces. */
async function retenuDe(
  acces: Acces,
  { demandeId, attendLaRemise }: EngagementDeDepense,
  echeancier: Echeancier,
  prevus: readonly VersementPrevu[],
): Promise<Centimes> {
  const annee = Number(acces.aujourdHui.slice(0, 4));
  if (attendLaRemise && echeancier.genre === 'mensuel') {
    const enVigueur = (await droitsDUneDemande(acces.bd, demandeId)).findLast(
      (un) => un.suiteDeId === null && !un.avance && !un.attendLaRemise,
    );
    const ancien = enVigueur ? (enVigueur.echeancier as EcheancierMensuel) : null;
    return surcroitDeLAnnee(ancien, echeancier, annee);
  }
  const deLAnnee = prevus.filter(({ le }) => Number(le.slice(0, 4)) === annee);
  return centimes(
    (echeancier.genre === 'unique' ? prevus : deLAnnee).reduce((t, { centimes: c }) => t + c, 0),
  );
}

/** Every one of them is read and weighed before any is written: a refusal leaves nothing reserved. */
async function peser(
  acces: Acces,
  engagements: readonly EngagementDeDepense[],
): Promise<Resultat<AReserver[], RefusDePaiement>> {
  const annee = Number(acces.aujourdHui.slice(0, 4));
  const dejaPris = new Map<string, number>();
  const pesees: AReserver[] = [];
  for (const un of engagements) {
    const code = un.enveloppeCode;
    const echeancier = fixer(un.echeancier, acces.aujourdHui);
    const prevus = planifier(echeancier, un.total, annee + 1);
    if (prevus.length === 0) return refuse({ raison: 'echeancier_vide' });
    const retenu = await retenuDe(acces, un, echeancier, prevus);
    if (retenu === 0 && !un.attendLaRemise) {
      pesees.push({ un, echeancier, prevus, retenu, enveloppeId: null });
      continue;
    }
    const enveloppe = await resteAEngager(acces.bd, { code, annee });
    if (!enveloppe) return refuse({ raison: 'enveloppe_absente', code, annee });
    const pris = dejaPris.get(code) ?? 0;
    const { libelle, reste } = enveloppe;
    if (reste < pris + retenu)
      return refuse({
        ...{ raison: 'enveloppe_courte', libelle, reste },
        demande: centimes(pris + retenu),
      });
    dejaPris.set(code, pris + retenu);
    pesees.push({ un, echeancier, prevus, retenu, enveloppeId: enveloppe.id });
  }
  return reussi(pesees);
}

/** Paid once: reserved and written. By the month: reserved year by year; a revision waits until she has it. */
async function ecrire(
  acces: Acces,
  { un, echeancier, prevus, retenu, enveloppeId }: AReserver,
): Promise<Resultat<undefined, RefusDePaiement>> {
  const annee = Number(acces.aujourdHui.slice(0, 4));
  const reserve = { etat: 'reserve', reserveLe: acces.maintenant, annee } as const;
  await acces.tracer({
    operation: 'ecriture',
    objet: 'engagement de dépense réservé',
    objetId: un.id,
    personnes: [un.personneId],
  });
  if (echeancier.genre === 'mensuel' && !un.attendLaRemise) {
    const premiere = Math.max(annee, Number(prevus[0]?.le.slice(0, 4) ?? annee));
    await changerUnEngagement(acces.bd, un.id, {
      ...{ etat: 'a_engager', annee: premiere, echeancier },
    });
    return recaler(acces, un.demandeId);
  }
  const total = centimes(Math.max(retenu, un.total));
  await changerUnEngagement(acces.bd, un.id, {
    ...{ ...reserve, enveloppeId, retenu, total, echeancier },
  });
  if (un.attendLaRemise) return reussi();
  const destinataire = await destinataireParId(acces.bd, un.destinataireId);
  await ecrireDesVersements(
    acces.bd,
    prevus.map((prevu) => ({
      id: identifiant<'versement'>(),
      reference: uneReference(),
      engagementId: un.id,
      demandeId: un.demandeId,
      personneId: un.personneId,
      cle: un.cle,
      prestation: un.prestation,
      aQui: destinataire?.genre ?? 'elle',
      destinataireId: un.destinataireId,
      montant: prevu.centimes,
      ...{ mois: null, retenue: centimes(0) },
      prevuLe: prevu.le,
    })),
  );
  return reussi();
}

/**
 * What signing reserves, in the signature's own transaction: refused, and the signature with it, when the envelope of
 * the year is absent or short. Signed twice, it is reserved once.
 */
export const reserverUneDecision = casDUsage(
  droits.reserver,
  async (acces, aSigner: DecisionASigner): Promise<Resultat<undefined, RefusDePaiement>> => {
    const { id } = aSigner.decision;
    if ((await engagementsDUneDecision(acces.bd, id)).length === 0) {
      const prevu = await prevoirPourElle(acces, aSigner);
      if (!prevu.ok) return prevu;
    }
    const engagements = await engagementsDUneDecision(acces.bd, id);
    const pesees = await peser(
      acces,
      engagements.filter(({ etat }) => etat === 'prevu'),
    );
    if (!pesees.ok) return pesees;
    for (const pesee of pesees.valeur) {
      const ecrit = await ecrire(acces, pesee);
      if (!ecrit.ok) return ecrit;
    }
    return reussi();
  },
);

/** The same, as whoever signs shows a refusal: one sentence. */
export async function reserverPourUneDecision(
  acces: Acces,
  aSigner: DecisionASigner,
): Promise<Resultat<undefined, { raison: 'argent'; phrase: string }>> {
  const fait = await reserverUneDecision(acces, aSigner);
  if (fait.ok) return fait;
  const phrase =
    fait.refus.raison === 'acces' ? fait.refus.motif : direLeRefusDePaiement(fait.refus);
  return refuse({ raison: 'argent', phrase });
}
