import type { Acces } from '#acces';
import { mesQuestions, type Question, type Reponse } from '#courriers';
import { type SaDemandeDeDroit, sesDemandesDeDroits } from '#demandes-de-droits';
import type { PromesseDuRecepisse } from '#documents';
import { lireMesPlans, type Plan } from '#fsl';
import type { Langue } from '#interface';
import { type SonOrientation, sesOrientations } from '#orientations';
import { type ArgentDUneDemande, lireLArgent } from '#paiements';
import { lireLesStructures, type StructurePartenaire } from '#partenaires';
import { lireMesDossiersDePch } from '#pch';
import {
  type Promesse,
  type PromesseFermee,
  promessesOuvertes,
  sesPromessesFermees,
} from '#promesses';
import { type MotLaisse, mesMots, monRecepisse, objetsOuverts, type Recepisse } from '#recepisses';
import { type HeureProposee, heuresAChoisir, rendezVousDeLObjet } from '#rendez-vous';
import { jAiUnParcours } from '#rsa';
import { lireLesAgents, lireLesServices, lireLesSites, type Site } from '#services';
import { aujourdHuiA, type DateCivile, type Instant } from '#socle/pur';
import {
  direUnePromesse,
  direUnePromesseFermee,
  type PromesseDite,
  type PromesseFermeeDite,
} from './dire-une-promesse.ts';
import { mots } from './mots.ts';

/** With where it is, when the directory knows. */
export interface SaDemande extends SonOrientation {
  ou: string | null;
}

export interface SaQuestion {
  question: Question;
  reponses: Reponse[];
}

export interface SonRendezVous {
  id: string;
  debut: string;
  etat: 'prevu' | 'annule';
  annulePar: 'elle' | 'nous' | null;
  prenom: string | null;
  chezElle: boolean;
  ou: string | null;
}

/** What the status page shows, gathered as the resident: the policies decide, her code opens. */
export interface MaDemande {
  maintenant: string;
  recepisse: Recepisse;
  promesses: PromesseDite[];
  /** Kept, or tried; the answer to a question is read in its place. */
  promessesFermees: PromesseFermeeDite[];
  /** Those still owed, as the paper prints them. */
  promessesDues: PromesseDuRecepisse[];
  mots: MotLaisse[];
  /** What was asked of whom, and where each stands. */
  orientations: SaDemande[];
  /** The rights she asked for, in the states that her agents see. */
  droits: SaDemandeDeDroit[];
  /** What is paid of each of them and what waits, by request. */
  argent: ReadonlyMap<string, ArgentDUneDemande>;
  /** The plan of what remains of a debt, by request. */
  plans: ReadonlyMap<string, readonly Plan[]>;
  /** What she asked in a question, and what was answered. */
  questions: SaQuestion[];
  /** Those to come, and those cancelled whose day is not over. */
  rendezVous: SonRendezVous[];
  /** Hours offered to her, among which she may choose. */
  heures: readonly HeureProposee[];
  /** Whether this receipt opens a parcours with the RSA: its page is one tap away. */
  parcoursRsa: boolean;
  /** Where her request for PCH stands at the MDPH. */
  pch: readonly DossierDePch[];
  /** The place to call: that of the team that gave the receipt, else any that answers. */
  accueil: Site | null;
}

type DossierDePch = Extract<
  Awaited<ReturnType<typeof lireMesDossiersDePch>>,
  { ok: true }
>['valeur'][number];

async function direQui(
  acces: Acces,
  promesses: readonly Promesse[],
  { langue, discret }: { langue: Langue; discret: boolean },
): Promise<(promesse: Promesse) => string> {
  const dire = mots(langue);
  const [agents, connus] = await Promise.all([
    lireLesAgents(
      acces,
      promesses.flatMap(({ agentId }) => agentId ?? []),
    ),
    lireLesServices(acces),
  ]);
  const services = new Map(connus.map((s) => [s.id, s.nomCourt]));
  return ({ agentId, cle }) => {
    const prenom = agentId === null ? undefined : agents.get(agentId)?.prenom;
    const equipe = services.get(Math.floor(cle / 1000));
    return prenom ?? (equipe && !discret ? dire.lEquipe(equipe) : dire.uneEquipe);
  };
}

/** One query for all, then names and places in one query each. */
async function sesRendezVous(acces: Acces, objetIds: readonly string[]): Promise<SonRendezVous[]> {
  const lus = await rendezVousDeLObjet(acces, objetIds);
  const aMontrer = (lus.ok ? lus.valeur : []).filter(
    ({ debut, etat }) =>
      aujourdHuiA(debut) >= acces.aujourdHui && (etat === 'prevu' || etat === 'annule'),
  );
  if (aMontrer.length === 0) return [];
  const [agents, sites] = await Promise.all([
    lireLesAgents(
      acces,
      aMontrer.flatMap(({ agentId }) => agentId ?? []),
    ),
    lireLesSites(acces, { ids: aMontrer.map(({ siteId }) => siteId) }),
  ]);
  return aMontrer
    .map(({ id, debut, etat, annulePar, agentId, siteId, ou, chezElle }) => ({
      id,
      debut,
      etat: etat === 'annule' ? ('annule' as const) : ('prevu' as const),
      annulePar,
      prenom: agentId === null ? null : (agents.get(agentId)?.prenom ?? null),
      chezElle,
      ou:
        [ou, sites.find((site) => site.id === siteId)?.adresse].filter(Boolean).join(', ') || null,
    }))
    .sort((a, b) => (a.debut < b.debut ? -1 : 1));
}

const adresseDe = ({ adresse, codePostal, commune }: StructurePartenaire): string =>
  [adresse, [codePostal, commune].filter(Boolean).join(' ')].filter(Boolean).join(', ');

/** Our own places by their team, the others by the directory, in one query. */
async function situer(
  acces: Acces,
  siennes: readonly SonOrientation[],
  sites: readonly Site[],
): Promise<SaDemande[]> {
  const structures = await lireLesStructures(
    acces,
    siennes.flatMap(({ versStructure }) => versStructure ?? []),
  );
  return siennes.map((sienne) => {
    const structure = structures.get(sienne.versStructure ?? '');
    const site = sites.find(({ cle }) => cle === sienne.versCle);
    return { ...sienne, ou: (structure && adresseDe(structure)) || site?.adresse || null };
  });
}

/** The day she was told first, through however many hands the promise went since. */
function jourDAvant({ id }: Promesse, finies: readonly PromesseFermee[]): DateCivile | null {
  const avant = finies.find(({ remplaceePar }) => remplaceePar === id);
  return avant ? (jourDAvant(avant, finies) ?? aujourdHuiA(avant.pourLe as Instant)) : null;
}

/** The place to call: her team's, else any that answers. */
const quiRepond = async (acces: Acces, siens: readonly Site[], cle: number | null) => {
  const joignables = siens.filter(({ telephone }) => telephone !== null);
  const sien = joignables.find((site) => site.cle === cle);
  return sien ?? (await lireLesSites(acces)).find(({ telephone }) => telephone !== null) ?? null;
};

export async function rassemblerMaDemande(
  acces: Acces,
  langue: (duRecu: Langue) => Langue,
): Promise<{ langue: Langue; demande: MaDemande } | null> {
  const recepisse = await monRecepisse(acces.bd, acces.maintenant);
  if (!recepisse) return null;
  const choisie = langue(recepisse.langue);
  const objetIds = await objetsOuverts(acces.bd);
  const [ouvertes, fermees, laisses, envoyees, questions, rendezVous, ...siens] = await Promise.all(
    [
      promessesOuvertes(acces, { objetIds }),
      sesPromessesFermees(acces, { objetIds }),
      mesMots(acces, {}),
      sesOrientations(acces, {}),
      mesQuestions(acces, {}),
      sesRendezVous(acces, objetIds),
      sesDemandesDeDroits(acces, {}),
      jAiUnParcours(acces, {}),
      lireMesDossiersDePch(acces, {}),
      lireMesPlans(acces, {}),
      heuresAChoisir(acces, objetIds),
    ],
  );
  const [droits, parcours, pch, plans, heures] = siens;
  const demandees = droits.ok ? droits.valeur : [];
  const argent = await lireLArgent(acces, {
    demandeIds: demandees.map(({ demande }) => demande.id),
  });
  const siennes = envoyees.ok ? envoyees.valeur : [];
  const lues = ouvertes.ok ? ouvertes.valeur : [];
  const finies = fermees.ok ? fermees.valeur : [];
  const { discret } = recepisse;
  const qui = await direQui(acces, [...lues, ...finies], { langue: choisie, discret });
  const sites = await lireLesSites(acces, {
    cles: [recepisse.cle, ...siennes.map(({ versCle }) => versCle)].flatMap((une) => une ?? []),
  });
  const dites = lues.map((promesse) =>
    direUnePromesse(promesse, {
      qui: qui(promesse),
      langue: choisie,
      discret,
      maintenant: acces.maintenant as Instant,
      avant: jourDAvant(promesse, finies),
    }),
  );
  await acces.tracer({
    operation: 'lecture',
    objet: 'ma_demande',
    objetId: recepisse.objetId,
    personnes: recepisse.personneId ? [recepisse.personneId] : [],
    fondement: 'elle tient le reçu',
  });
  return {
    langue: choisie,
    demande: {
      maintenant: acces.maintenant,
      recepisse,
      promesses: dites,
      promessesFermees: finies
        .filter(({ etat, objet }) => etat === 'tenue' && objet !== 'question')
        .map((promesse) =>
          direUnePromesseFermee(promesse, { qui: qui(promesse), langue: choisie, discret }),
        ),
      promessesDues: lues.flatMap(({ pourLe, moment }, rang) => {
        const dite = dites[rang];
        if (!dite) return [];
        return [
          {
            prenom: dite.qui,
            quoi: dite.quoi,
            pourLe: aujourdHuiA(pourLe as Instant),
            ...(moment ? { moment } : {}),
            ...(dite.enRetardDepuis ? { enRetard: true } : {}),
          },
        ];
      }),
      orientations: await situer(acces, siennes, sites),
      droits: demandees,
      argent,
      plans: plans.ok ? plans.valeur : new Map(),
      questions: questions.ok ? questions.valeur : [],
      rendezVous,
      heures: heures.ok ? heures.valeur : [],
      mots: laisses.ok ? laisses.valeur : [],
      parcoursRsa: parcours.ok && parcours.valeur,
      pch: pch.ok ? pch.valeur : [],
      accueil: await quiRepond(acces, sites, recepisse.cle),
    },
  };
}
