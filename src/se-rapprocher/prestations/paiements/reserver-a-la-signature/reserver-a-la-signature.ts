import { randomBytes } from 'node:crypto';
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
import { planifier, type VersementPrevu } from '../domaine/echeancier.ts';
import { direLeRefusDePaiement, type RefusDePaiement } from '../domaine/refus.ts';
import { engager } from '../engager/engager.ts';
import { droits } from '../regles-d-acces.ts';
import {
  destinataireParId,
  type EngagementDeDepense,
  engagementsDUneDecision,
  type GenreDeDestinataire,
  reserver,
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

const uneReference = (): string =>
  `V${[...randomBytes(12)]
    .map((octet) => (octet % 36).toString(36))
    .join('')
    .toUpperCase()}`;

interface AReserver {
  un: EngagementDeDepense;
  enveloppeId: string;
  prevus: readonly VersementPrevu[];
  retenu: Centimes;
  aQui: GenreDeDestinataire;
}

/** Every one of them is read and weighed before any is written: a refusal leaves nothing reserved. */
async function peser(
  acces: Acces,
  engagements: readonly EngagementDeDepense[],
): Promise<Resultat<AReserver[], RefusDePaiement>> {
  const { aujourdHui } = acces;
  const annee = Number(aujourdHui.slice(0, 4));
  const dejaPris = new Map<string, number>();
  const pesees: AReserver[] = [];
  for (const un of engagements) {
    const code = un.enveloppeCode;
    const prevus = planifier(un.echeancier, un.total, { annee, aujourdHui });
    const retenu = centimes(prevus.reduce((total, prevu) => total + prevu.centimes, 0));
    if (retenu === 0) return refuse({ raison: 'echeancier_vide' });
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
    const destinataire = await destinataireParId(acces.bd, un.destinataireId);
    if (!destinataire) return refuse({ raison: 'inconnu' });
    pesees.push({ un, enveloppeId: enveloppe.id, prevus, retenu, aQui: destinataire.genre });
  }
  return reussi(pesees);
}

async function ecrire(acces: Acces, { un, prevus, ...le }: AReserver): Promise<void> {
  const { enveloppeId, retenu, aQui } = le;
  await reserver(acces.bd, { id: un.id, enveloppeId, retenu, le: acces.maintenant });
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
      aQui,
      destinataireId: un.destinataireId,
      montant: prevu.centimes,
      prevuLe: prevu.le,
    })),
  );
  await acces.tracer({
    operation: 'ecriture',
    objet: 'engagement de dépense réservé',
    objetId: un.id,
    personnes: [un.personneId],
  });
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
    for (const pesee of pesees.valeur) await ecrire(acces, pesee);
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
