import type { Acces } from '#acces';
import { repondreParLaPromesse } from '#accueil';
import {
  attendreUnPlan,
  ouvrirUnDossier,
  refuserLaDemande,
  suivreUneDecision,
  suivreUnePrise,
  suivreUnSilence,
  taireUnPlan,
} from '#apa';
import { suivreUneReponse } from '#courriers';
import {
  noterUnAvisDePartenaire,
  noterUnRappelPromis,
  suivreUneEcheanceDepassee,
  suivreUnRecours,
  suivreUnRetrait,
} from '#demandes-de-droits';
import { cacherUneProtegee } from '#flux-cnaf';
import { retirerUnEnvoi } from '#messages';
import { retirerUneProtegee } from '#non-recours';
import {
  noterUnDepart,
  noterUneAttente,
  noterUneOuverture,
  noterUnePromesse,
  noterUneQuestion,
  noterUneReponse,
} from '#observatoire';
import { noterUnEnvoiParti, noterUnEnvoiPasParti } from '#orientations';
import {
  devoirUneSuite,
  libererUneDecision,
  libererUneDemandeClose,
  libererUneDemandeRetiree,
  servirCeQuiAttend,
} from '#paiements';
import { finirParLaCommission } from '#pch';
import { suivreUnFichierDePersonnes } from '#personnes';
import { reprendreUnEnvoiPasParti } from '#promesses';
import { promettreUneReponse } from '#recepisses';
import { compterUnEssai } from '#reglements';
import {
  noterUnGeste,
  noterUnRappelParti,
  noterUnRappelPasParti,
  proposerUneAutreHeure,
} from '#rendez-vous';
import {
  compterLesQuinzeJours,
  compterSesDixJours,
  confierAuLieuChoisi,
  daterLeReexamen,
  leverSesEcheances,
  noterLesNouvelles,
  noterUnDepassement,
  noterUneNotification,
  noterUneSignature,
  rendreLeChoix,
  suivreLHeure,
  tenirLesQuinzeJours,
} from '#rsa';
import { annoncerUneDemande, annoncerUneOrientation } from '#systemes';

/** What an event sets in motion: idempotent, run as the named machine reader, under its own policies. */
export interface Reaction {
  machine: string;
  finalite: string;
  faire(acces: Acces, contenu: never): Promise<unknown>;
}

/** What becomes a fact without a name. */
const compter = (faire: Reaction['faire']): Reaction => ({
  machine: 'observatoire',
  finalite: 'compter sans nom ce qui se passe',
  faire,
});

/** The desk's ordinary gestures say that a place is open. */
const direOuvert: Reaction = {
  machine: 'rendez-vous',
  finalite: 'savoir si un lieu a ouvert comme annoncé',
  faire: noterUnGeste,
};

/** A partner's software is told that something it may read has changed: an identifier, never a word. */
const annoncer = (faire: Reaction['faire']): Reaction => ({
  machine: 'annonces',
  finalite: 'annoncer aux systèmes des partenaires ce qui change',
  faire,
});

/** What a request for a right owes, and what the law makes of a silence. */
const tenirLesDelais = (faire: Reaction['faire']): Reaction => ({
  machine: 'demandes-de-droits',
  finalite: 'tenir les délais d’une demande de droit, et donner au silence l’effet que dit la loi',
  faire,
});

/** What the law says of an APA request once it arrives, is decided, or meets silence. */
const suivreUneApa = (faire: Reaction['faire']): Reaction => ({
  machine: 'apa',
  finalite: 'tenir les dossiers d’APA : les ouvrir, et donner au silence l’effet que dit la loi',
  faire,
});

/** What is signed, notified, chosen or past moves a parcours on. */
const avancerLeParcours = (faire: Reaction['faire']): Reaction => ({
  machine: 'rsa',
  finalite: 'tenir les délais d’un parcours RSA, et le confier au lieu qu’elle choisit',
  faire,
});

/** A reminder that still waits is taken back: the hour it says is no longer hers. */
const retirerLeRappel: Reaction = {
  machine: 'messages',
  finalite: 'ne pas rappeler un rendez-vous qui a changé',
  faire: (acces, { rappelEnvoi = null }: { rappelEnvoi?: string | null }) =>
    retirerUnEnvoi(acces, { envoiId: rappelEnvoi }),
};

/** What became of a reminder, on the page of its rendez-vous. */
const suivreLeRappel = (faire: Reaction['faire']): Reaction => ({
  machine: 'rendez-vous',
  finalite: 'dire si le rappel d’un rendez-vous est parti',
  faire,
});

/** Money follows: what will not be signed, what ends, a year that has its credits. */
const suivreLArgent = (faire: Reaction['faire']): Reaction => ({
  machine: 'paiements',
  finalite: 'libérer ce qui ne sera pas payé, engager ce qui attend des crédits',
  faire,
});

/** Event → use cases: the one table; modules never subscribe to one another. */
export const reactions: Readonly<Record<string, readonly Reaction[]>> = {
  MotLaisse: [
    {
      machine: 'promesses',
      finalite: 'répondre à ce qu’une personne écrit depuis son reçu',
      faire: promettreUneReponse,
    },
  ],
  EnvoiPasParti: [
    {
      machine: 'promesses',
      finalite: 'devoir à quelqu’un ce qu’un message ne lui a pas dit',
      faire: reprendreUnEnvoiPasParti,
    },
    {
      machine: 'orientations',
      finalite: 'dire à qui envoie que son partenaire n’est pas joint',
      faire: noterUnEnvoiPasParti,
    },
    suivreLeRappel(noterUnRappelPasParti),
  ],
  EnvoiParti: [
    {
      machine: 'orientations',
      finalite: 'dire à qui envoie que son message est parti',
      faire: noterUnEnvoiParti,
    },
    suivreLeRappel(noterUnRappelParti),
  ],
  VersementRejete: [
    {
      machine: 'promesses',
      finalite: 'dire à une personne pourquoi un versement n’est pas arrivé',
      faire: devoirUneSuite,
    },
  ],
  EssaiABlancDemande: [
    {
      machine: 'essai-a-blanc',
      finalite: 'compter ce qu’une règle changerait, sans nommer personne',
      faire: compterUnEssai,
    },
  ],
  FichierAReprendre: [
    {
      machine: 'reprise',
      finalite: 'importer des personnes',
      faire: suivreUnFichierDePersonnes,
    },
  ],
  PersonneProtegee: [
    {
      machine: 'flux-cnaf',
      finalite: 'cacher le foyer d’une personne protégée',
      faire: cacherUneProtegee,
    },
    {
      machine: 'non-recours',
      finalite: 'ne plus chercher une personne protégée',
      faire: retirerUneProtegee,
    },
  ],
  CompriseOuNon: [
    {
      machine: 'courriers',
      finalite: 'reprendre une réponse qui n’est pas comprise',
      faire: suivreUneReponse,
    },
  ],
  VenueEnregistree: [direOuvert],
  PremierContactOuvert: [direOuvert],
  PersonneRecue: [compter(noterUneAttente), direOuvert],
  PersonneRepartie: [compter(noterUnDepart), direOuvert],
  OrientationEnvoyee: [annoncer(annoncerUneOrientation('orientation.recue'))],
  OrientationSilencieuse: [annoncer(annoncerUneOrientation('orientation.rappel'))],
  OrientationRetiree: [annoncer(annoncerUneOrientation('orientation.retiree'))],
  OrientationClose: [annoncer(annoncerUneOrientation('orientation.close'))],
  PromesseTenue: [
    annoncer(annoncerUneDemande),
    compter(noterUnePromesse),
    {
      machine: 'accueil',
      finalite: 'noter qu’un danger dit à l’accueil a sa réponse',
      faire: repondreParLaPromesse,
    },
  ],
  HeuresRetirees: [
    {
      machine: 'rendez-vous',
      finalite: 'prévenir qui avait pris une heure, et lui en devoir une autre',
      faire: proposerUneAutreHeure,
    },
  ],
  EcheanceDepassee: [
    tenirLesDelais(suivreUneEcheanceDepassee),
    suivreUneApa(taireUnPlan),
    avancerLeParcours(noterUnDepassement),
  ],
  DroitsRsaChanges: [avancerLeParcours(noterLesNouvelles)],
  DecisionSignee: [avancerLeParcours(noterUneSignature)],
  RendezVousAnnule: [avancerLeParcours(rendreLeChoix), retirerLeRappel],
  PersonnePasVenue: [avancerLeParcours(rendreLeChoix)],
  RendezVousDeplace: [avancerLeParcours(suivreLHeure), retirerLeRappel],
  PremierRendezVousChoisi: [avancerLeParcours(confierAuLieuChoisi)],
  ContratSigne: [avancerLeParcours(daterLeReexamen)],
  ReorientationDemandee: [avancerLeParcours(compterLesQuinzeJours)],
  ReorientationRepondue: [avancerLeParcours(tenirLesQuinzeJours)],
  SanctionEngagee: [avancerLeParcours(compterSesDixJours)],
  ParcoursTermine: [avancerLeParcours(leverSesEcheances)],
  AvisDePartenaireRendu: [tenirLesDelais(noterUnAvisDePartenaire)],
  MensualiteManquee: [tenirLesDelais(noterUnRappelPromis)],
  CommissionADecide: [tenirLesDelais(finirParLaCommission)],
  RecoursForme: [tenirLesDelais(suivreUnRecours)],
  DemandeDeDroitRetiree: [tenirLesDelais(suivreUnRetrait), suivreLArgent(libererUneDemandeRetiree)],
  DemandeDeDroitClose: [suivreLArgent(libererUneDemandeClose)],
  DecisionAbandonnee: [suivreLArgent(libererUneDecision)],
  CreditsOuverts: [suivreLArgent(servirCeQuiAttend)],
  DemandeDeDroitDeposee: [suivreUneApa(ouvrirUnDossier)],
  DemandeDeDroitPrise: [suivreUneApa(suivreUnePrise)],
  DemandeDeDroitComplete: [suivreUneApa(attendreUnPlan)],
  EffetDuSilenceProduit: [suivreUneApa(suivreUnSilence)],
  DecisionNotifiee: [suivreUneApa(suivreUneDecision), avancerLeParcours(noterUneNotification)],
  PropositionRefusee: [tenirLesDelais(refuserLaDemande)],
  QuestionRepondue: [compter(noterUneQuestion)],
  OuvertureFinie: [compter(noterUneOuverture)],
  OrientationAcceptee: [compter(noterUneReponse)],
  OrientationRefusee: [compter(noterUneReponse)],
};
