import type { Acces } from '#acces';
import {
  type Centimes,
  centimes,
  identifiant,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';
import { type Echeancier, planifier } from '../domaine/echeancier.ts';
import type { RefusDePaiement } from '../domaine/refus.ts';
import {
  chercherUnDestinataire,
  ecrireUnDestinataire,
  type GenreDeDestinataire,
} from '../stockage/destinataires.ts';
import { ecrireUnEngagement } from '../stockage/engagements.ts';

export type DestinataireAPayer =
  | { genre: 'elle' }
  | {
      genre: 'tiers';
      quoi: Exclude<GenreDeDestinataire, 'elle'>;
      nom: string;
      siret?: string;
    };

export interface DepenseAPrevoir {
  /** What grants it: a decision, or what the law put in its place. */
  decisionId: string;
  demandeId: string;
  prestation: string;
  /** The code of an envelope; its year is that of each payment. */
  enveloppe: string;
  cle: number;
  personneId: string;
  /** All that is granted; of a monthly help that says no end, a year of it. */
  montantEuros: number;
  echeancier: Echeancier;
  destinataire: DestinataireAPayer;
  /** Given before a decision: kept back from what the decision gives. */
  avance?: boolean;
  /** Begins the day she is handed the decision, and ends what ran until then. */
  remplace?: boolean;
}

export interface DepensePrevue {
  engagementId: string;
  destinataireId: string;
  total: Centimes;
}

/** The same payee of the same person, held by the same team, is one row. */
export async function tenirUnDestinataire(
  acces: Acces,
  { destinataire, personneId, cle }: Pick<DepenseAPrevoir, 'destinataire' | 'personneId' | 'cle'>,
): Promise<Resultat<string, RefusDePaiement>> {
  const tiers = destinataire.genre === 'tiers' ? destinataire : null;
  const nom = tiers ? nettoyerUneLigne(tiers.nom).slice(0, 120) : null;
  if (nom !== null && nom.length < 2) return refuse({ raison: 'nom_manquant' });
  const qui = { genre: tiers?.quoi ?? ('elle' as const), nom, personneId, cle };
  const connu = await chercherUnDestinataire(acces.bd, qui);
  if (connu) return reussi(connu.id);
  const id = identifiant<'destinataire'>();
  await ecrireUnDestinataire(acces.bd, {
    ...qui,
    id,
    siret: /^\d{14}$/.test(tiers?.siret ?? '') ? (tiers?.siret ?? null) : null,
    ibanFin: null,
    creeLe: acces.maintenant,
  });
  return reussi(id);
}

const avecSaLimite = (echeancier: Echeancier, total: Centimes): Echeancier =>
  echeancier.genre === 'mensuel' && echeancier.jusquau !== null
    ? { ...echeancier, auPlus: total }
    : echeancier;

/** Writes what something costs, to whom and when; `a_engager` when it is owed already, without anyone signing. */
export async function prevoir(
  acces: Acces,
  depense: DepenseAPrevoir,
  etat: 'prevu' | 'a_engager',
): Promise<Resultat<DepensePrevue, RefusDePaiement>> {
  const total = centimes(Math.round(depense.montantEuros * 100));
  if (total <= 0) return refuse({ raison: 'montant_nul' });
  const annee = Number(acces.aujourdHui.slice(0, 4));
  const echeancier = avecSaLimite(depense.echeancier, total);
  const [premier] = planifier(echeancier, total, annee + 1);
  if (!premier) return refuse({ raison: 'echeancier_vide' });
  const destinataire = await tenirUnDestinataire(acces, depense);
  if (!destinataire.ok) return destinataire;
  const engagementId = identifiant<'engagement_de_depense'>();
  await ecrireUnEngagement(acces.bd, {
    id: engagementId,
    etat,
    annee: etat === 'prevu' ? null : Math.max(annee, Number(premier.le.slice(0, 4))),
    suiteDeId: null,
    avance: depense.avance ?? false,
    attendLaRemise: depense.remplace ?? false,
    enveloppeCode: depense.enveloppe,
    decisionId: depense.decisionId,
    demandeId: depense.demandeId,
    personneId: depense.personneId,
    cle: depense.cle,
    prestation: depense.prestation,
    total,
    echeancier,
    destinataireId: destinataire.valeur,
    prevuLe: acces.maintenant,
  });
  return reussi({ engagementId, destinataireId: destinataire.valeur, total });
}
