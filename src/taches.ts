import { type Acces, type Environnement, enTantQue } from '#acces';
import { effacerLesContactsEchus } from '#accueil';
import { endormirLesComptes } from '#comptes';
import { planDePurge, purger } from '#conservation';
import { effacerLesReponsesSimples } from '#courriers';
import { annoncerLesEcheances } from '#echeances';
import { retirerLesPartitionsEchues, scellerLesTraces } from '#journal';
import { canauxDe, type Facteur, remettreLesEnvois } from '#messages';
import { repererDesDroits } from '#non-recours';
import { effacerLesFaits, publierLesChiffres } from '#observatoire';
import { relancerLesSilencieuses } from '#orientations';
import { reconduireLesDroits } from '#paiements';
import { echangerAvecLaMdph, type SystemeDeLaMdph } from '#pch';
import { oublierLesComptesDeRecherches } from '#personnes';
import { controlerLaNuit, observerLesDelais } from '#qualite';
import {
  annoncerLesOuvertures,
  effacerLesInvitesEchus,
  RAPPEL_PAR_DEFAUT,
  rappelerLesRendezVous,
} from '#rendez-vous';
import { exporterLesEffacements, type LieuDesSauvegardes } from '#sauvegardes';
import { ecrireLesCahiers } from '#secours';
import { mesurerUneEtape, SANS_TELEMETRIE, type TachePlanifiee, type Telemetrie } from '#socle';
import type { Resultat } from '#socle/pur';
import { remettreLesAnnonces } from '#systemes';
import { CONTROLES_DE_NUIT } from './controles-de-nuit.ts';
import { declarations } from './declarations.ts';
import { prevenirDesSuspensions } from './prevenir-l-administration.ts';
import { SOURCES_DE_REPONSES } from './sources-de-reponses.ts';

/** What the process found in its settings, and that a job may need. */
export interface Moyens {
  facteurs: readonly Facteur[];
  /** Where backups go and for which keys; null: this installation says nothing of it. */
  sauvegardes: LieuDesSauvegardes | null;
  /** Where the evening packs go; null: none is written by itself. */
  cahiers: string | null;
  /** Where requests for PCH leave for the MDPH; null: they wait. */
  mdph: SystemeDeLaMdph | null;
  urlPublique: string;
  /** How many working days before a rendez-vous its reminder leaves; 0, none does. */
  rappelJoursOuvres: number;
  /** In a try-out, announcements may go to this machine. */
  annoncesLocales: boolean;
  /** Whom to write to when a partner's software is no longer told: e-mail addresses. */
  administration: readonly string[];
  /** Who is told where time goes. */
  telemetrie: Telemetrie;
}

/** Nothing carries messages, nothing is written outside: what a test has unless it says otherwise. */
export const SANS_MOYENS = {
  facteurs: [],
  sauvegardes: null,
  cahiers: null,
  mdph: null,
  rappelJoursOuvres: RAPPEL_PAR_DEFAUT.joursOuvres,
  annoncesLocales: false,
  administration: [],
  telemetrie: SANS_TELEMETRIE,
} as const;

/** What runs by itself, when, and as which named machine reader. */
export interface Tache {
  nom: string;
  /** Cron, five fields, Europe/Paris. */
  quand: string;
  faire(env: Environnement, moyens: Moyens): Promise<unknown>;
  /** Tables whose rows it erases by itself, where a date is not enough to say which. */
  efface?: readonly string[];
}

const enMachine = (
  nom: string,
  quand: string,
  finalite: string,
  faire: (acces: Acces, moyens: Moyens) => Promise<unknown>,
  efface: readonly string[] = [],
): Tache => ({
  nom,
  quand,
  efface,
  faire: (env, moyens) =>
    enTantQue(env, { genre: 'machine', nom }, finalite, (acces) => faire(acces, moyens)),
});

/** As long as between two slices: who waits for a page finds the database free in between. */
const SOUFFLE_MS = 300;

async function scellerParTranches(env: Environnement): Promise<Resultat<unknown, unknown>> {
  for (;;) {
    const scelle = await enTantQue(
      env,
      { genre: 'machine', nom: 'scellement' },
      'sceller le journal',
      (acces) => scellerLesTraces(acces),
    );
    if (!scelle.ok || !scelle.valeur.reste) return scelle;
    await new Promise((resoudre) => setTimeout(resoudre, SOUFFLE_MS));
  }
}

const parLeurModule: readonly Tache[] = [
  enMachine(
    'relances',
    '30 8 * * 1-5',
    'relancer ce qui reste sans nouvelles',
    (acces, { facteurs }) => relancerLesSilencieuses(acces, { canaux: canauxDe(facteurs) }),
  ),
  // Every day: the law counts Sundays.
  enMachine('echeances', '0 6 * * *', 'dire les délais qui approchent ou sont passés', (acces) =>
    annoncerLesEcheances(acces, {}),
  ),
  enMachine(
    'rendez-vous',
    '50 3 * * *',
    'effacer les rendez-vous sans dossier, et dire si les lieux ont ouvert comme annoncé',
    async (acces) => {
      await effacerLesInvitesEchus(acces);
      await annoncerLesOuvertures(acces, {});
    },
    ['rendez_vous.rendez_vous', 'rendez_vous.ouverture'],
  ),
  enMachine(
    'personnes',
    '15 4 * * *',
    'oublier les comptes de recherches',
    oublierLesComptesDeRecherches,
    ['personnes.compte_de_recherches'],
  ),
  enMachine('messages', '* * * * *', 'remettre les messages à l’heure dite', (acces, moyens) =>
    remettreLesEnvois(acces, moyens),
  ),
  { nom: 'scellement', quand: '*/5 * * * *', faire: scellerParTranches },
  enMachine(
    'effacements',
    '*/5 * * * *',
    'garder hors de la base le registre de ce qui est effacé',
    async (acces, { sauvegardes }) => {
      if (sauvegardes) await exporterLesEffacements(acces, sauvegardes);
    },
  ),
  enMachine('retrait', '20 3 * * *', 'retirer les traces échues', retirerLesPartitionsEchues),
  enMachine('connexion', '40 3 * * *', 'endormir les comptes inutilisés', (acces) =>
    endormirLesComptes(acces, {}),
  ),
  enMachine(
    'observatoire',
    '10 4 * * *',
    'compter sans nom ce qui se passe',
    async (acces) => {
      await publierLesChiffres(acces, {});
      await effacerLesFaits(acces, {});
      await observerLesDelais(acces, { sources: SOURCES_DE_REPONSES });
    },
    [
      'observatoire.fait',
      'observatoire.evenement_lu',
      'qualite.fait_de_delai',
      'qualite.mois_observe',
    ],
  ),
  enMachine('qualite', '15 5 * * *', 'contrôler les risques que la machine sait tester', (acces) =>
    controlerLaNuit(acces, { controles: CONTROLES_DE_NUIT }),
  ),
  enMachine(
    'accueil',
    '25 4 * * *',
    'effacer les réponses simples et les brouillons',
    effacerLesContactsEchus,
    ['accueil.premier_contact', 'accueil.venue'],
  ),
  enMachine(
    'courriers',
    '35 4 * * *',
    'effacer les réponses simples',
    (acces) => effacerLesReponsesSimples(acces, {}),
    ['courriers.question', 'courriers.reponse'],
  ),
];

/** What erases itself, from the declarations: by its date, by its module's task, or by nobody (a test says so). */
export const purgeDeclaree = planDePurge(
  declarations,
  new Set(parLeurModule.flatMap(({ efface = [] }) => efface)),
);

const PASSAGES = RAPPEL_PAR_DEFAUT.passages;

const taches: readonly Tache[] = [
  ...parLeurModule,
  {
    nom: 'rappels',
    quand: `${PASSAGES.minute} ${PASSAGES.de}-${PASSAGES.a} * * 1-5`,
    faire: (env, { facteurs, rappelJoursOuvres }) =>
      rappelerLesRendezVous(env, {
        canaux: canauxDe(facteurs),
        joursOuvres: rappelJoursOuvres,
      }),
  },
  {
    nom: 'secours',
    quand: '30 18 * * *',
    faire: async (env, { cahiers, urlPublique }) => {
      if (cahiers) await ecrireLesCahiers(env, { dossier: cahiers, urlPublique });
    },
  },
  {
    nom: 'mdph',
    quand: '*/10 * * * *',
    faire: async (env, { mdph }) => {
      const fait = mdph ? await echangerAvecLaMdph(env, mdph) : null;
      // Counted among what failed and will be taken up again; what waits is kept.
      if (fait?.panne) throw new Error(`échange avec la MDPH : ${fait.panne}`);
    },
  },
  {
    nom: 'annonces',
    quand: '* * * * *',
    faire: async (env, { annoncesLocales, ...moyens }) => {
      await remettreLesAnnonces(env, { locales: annoncesLocales });
      if (moyens.administration.length > 0) await prevenirDesSuspensions(env, moyens);
    },
  },
  { nom: 'paiements', quand: '10 5 * * *', faire: (env) => reconduireLesDroits(env) },
  {
    nom: 'non-recours',
    quand: '20 2 * * *',
    // Refused when no mission is allowed: it is off, which is no failure.
    faire: async (env) => void (await repererDesDroits(env)),
  },
  { nom: 'purge', quand: '45 4 * * *', faire: (env) => purger(env, purgeDeclaree.parDate) },
];

/** A job that says no has not done its work: told as any failure, where its operators look. */
function exigerQuElleReussisse(issue: unknown): void {
  const { ok, refus } = (issue ?? {}) as { ok?: boolean; refus?: { raison?: string } };
  if (ok === false) throw new Error(refus?.raison ?? 'refus');
}

/** The same, ready to be planned by the process. */
export const tachesPour = (env: Environnement, moyens: Moyens): readonly TachePlanifiee[] =>
  taches.map(({ nom, quand, faire }) => ({
    nom,
    quand,
    faire: () =>
      mesurerUneEtape(moyens.telemetrie, `tâche ${nom}`, {}, async () =>
        exigerQuElleReussisse(await faire(env, moyens)),
      ),
  }));
