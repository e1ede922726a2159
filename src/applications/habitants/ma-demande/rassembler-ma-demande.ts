import type { Acces } from '#acces';
import { mesQuestions, type Question, type Reponse } from '#courriers';
import type { PromesseDuRecepisse } from '#documents';
import type { Langue } from '#interface';
import { type SonOrientation, sesOrientations } from '#orientations';
import { type Promesse, promessesOuvertes } from '#promesses';
import { type MotLaisse, mesMots, monRecepisse, objetsOuverts, type Recepisse } from '#recepisses';
import { rendezVousDeLObjet } from '#rendez-vous';
import { lireLesAgents, lireLesServices, lireLesSites, type Site } from '#services';
import { aujourdHuiA, type Instant } from '#socle/pur';
import { direUnePromesse, type PromesseDite } from './dire-une-promesse.ts';
import { mots } from './mots.ts';

export interface SonRendezVous {
  id: string;
  debut: string;
  etat: 'prevu' | 'annule';
  annulePar: 'elle' | 'nous' | null;
  prenom: string | null;
  ou: string | null;
}

/** What the status page shows, gathered as the resident: the policies decide, her code opens. */
export interface MaDemande {
  maintenant: string;
  recepisse: Recepisse;
  promesses: PromesseDite[];
  /** The same, as the paper prints them; a late one is said on the page only. */
  promessesDues: PromesseDuRecepisse[];
  mots: MotLaisse[];
  /** What was asked of whom, and where each stands. */
  orientations: SonOrientation[];
  /** What she asked in a question, and what was answered. */
  questions: { question: Question; reponses: Reponse[] }[];
  /** Those to come, and those cancelled whose day is not over. */
  rendezVous: SonRendezVous[];
  /** The place to call: that of the team that gave the receipt, else any that answers. */
  accueil: Site | null;
}

async function direQui(
  acces: Acces,
  promesses: readonly Promesse[],
  { langue, discret }: { langue: Langue; discret: boolean },
): Promise<(promesse: Promesse) => string> {
  const dire = mots(langue);
  const agents = await lireLesAgents(
    acces,
    promesses.flatMap(({ agentId }) => agentId ?? []),
  );
  const services = new Map((await lireLesServices(acces)).map((s) => [s.id, s.nomCourt]));
  return ({ agentId, cle }) => {
    const prenom = agentId === null ? undefined : agents.get(agentId)?.prenom;
    const equipe = services.get(Math.floor(cle / 1000));
    return prenom ?? (equipe && !discret ? dire.lEquipe(equipe) : dire.uneEquipe);
  };
}

/** One query for all, then names and places in one query each. */
async function sesRendezVous(acces: Acces, sites: readonly Site[]): Promise<SonRendezVous[]> {
  const lus = await rendezVousDeLObjet(acces, await objetsOuverts(acces.bd));
  const aMontrer = (lus.ok ? lus.valeur : []).filter(
    ({ debut, etat }) =>
      aujourdHuiA(debut) >= acces.aujourdHui && (etat === 'prevu' || etat === 'annule'),
  );
  const agents = await lireLesAgents(
    acces,
    aMontrer.flatMap(({ agentId }) => agentId ?? []),
  );
  return aMontrer
    .map(({ id, debut, etat, annulePar, agentId, siteId, ou }) => ({
      id,
      debut,
      etat: etat === 'annule' ? ('annule' as const) : ('prevu' as const),
      annulePar,
      prenom: agentId === null ? null : (agents.get(agentId)?.prenom ?? null),
      ou:
        [ou, sites.find((site) => site.id === siteId)?.adresse].filter(Boolean).join(', ') || null,
    }))
    .sort((a, b) => (a.debut < b.debut ? -1 : 1));
}

export async function rassemblerMaDemande(
  acces: Acces,
  langue: (duRecu: Langue) => Langue,
): Promise<{ langue: Langue; demande: MaDemande } | null> {
  const recepisse = await monRecepisse(acces.bd, acces.maintenant);
  if (!recepisse) return null;
  const choisie = langue(recepisse.langue);
  const ouvertes = await promessesOuvertes(acces, {});
  const laisses = await mesMots(acces, {});
  const siennes = await sesOrientations(acces, {});
  const questions = await mesQuestions(acces, {});
  const lues = ouvertes.ok ? ouvertes.valeur : [];
  const { discret } = recepisse;
  const qui = await direQui(acces, lues, { langue: choisie, discret });
  const tous = await lireLesSites(acces);
  const sites = tous.filter(({ telephone }) => telephone !== null);
  const dites = lues.map((promesse) =>
    direUnePromesse(promesse, {
      qui: qui(promesse),
      langue: choisie,
      discret,
      maintenant: acces.maintenant as Instant,
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
      promessesDues: lues.flatMap(({ pourLe, moment }, rang) => {
        const dite = dites[rang];
        if (!dite || dite.enRetardDepuis) return [];
        const pourLeJour = aujourdHuiA(pourLe as Instant);
        return [
          { prenom: dite.qui, quoi: dite.quoi, pourLe: pourLeJour, ...(moment ? { moment } : {}) },
        ];
      }),
      orientations: siennes.ok ? siennes.valeur : [],
      questions: questions.ok ? questions.valeur : [],
      rendezVous: await sesRendezVous(acces, tous),
      mots: laisses.ok ? laisses.valeur : [],
      accueil: sites.find(({ cle }) => cle === recepisse.cle) ?? sites[0] ?? null,
    },
  };
}
