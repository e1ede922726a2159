import type { Acces } from '#acces';
import { type OrientationVue, voirLaMarge } from '#orientations';
import { type Promesse, promessesDeLaMarge } from '#promesses';
import { type RendezVous, rendezVousDuJour } from '#rendez-vous';
import {
  type AgentDeLAnnuaire,
  lireLesAgents,
  type Presence,
  quiEstLa,
  type Site,
} from '#services';
import { fileDuJour, type Venue } from '../stockage/venues.ts';
import { nommerCelles } from './nommer-celles.ts';

/** The few that matter; the rest is one link away. */
export const EN_MARGE = 3;

export interface Salle {
  site: Site;
  file: Venue[];
  rendezVous: RendezVous[];
  presences: ReadonlyMap<number, Presence>;
  /** Names of those who are expected, asked for once. */
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
}

export interface Guichet extends Salle {
  promesses: Promesse[];
  /** All that this team owes. */
  promessesOuvertes: number;
  /** The first answers that nobody of the team has seen yet. */
  revenues: OrientationVue[];
  /** The one whose promised day passed first. */
  plusVieilleMuette: OrientationVue | null;
  /** True counts, up to a hundred. */
  nombres: { revenues: number; sans_nouvelles: number };
  agents: AgentDeLAnnuaire[];
  /** Whom a promise or an answer is about, by its id, as far as this reader may know her. */
  pourQui: ReadonlyMap<string, string>;
}

async function lireQuiAttend(acces: Acces, site: Site) {
  const [file, duJour] = await Promise.all([
    fileDuJour(acces.bd, site.id, acces.aujourdHui),
    rendezVousDuJour(acces, { siteId: site.id, jour: acces.aujourdHui }),
  ]);
  await acces.tracer({
    operation: 'liste',
    objet: 'file',
    personnes: file.flatMap(({ personneId }) => personneId ?? []),
  });
  return { site, file, rendezVous: duJour.ok ? duJour.valeur : [] };
}

const attendus = ({ file, rendezVous }: Pick<Salle, 'file' | 'rendezVous'>): number[] => [
  ...file.flatMap(({ attenduPar }) => attenduPar ?? []),
  ...rendezVous.flatMap(({ agentId }) => agentId ?? []),
];

/** The queue and whom it waits for, traced once with those it shows. */
export async function lireLaSalle(acces: Acces, site: Site): Promise<Salle> {
  const [quiAttend, { agents, presences }] = await Promise.all([
    lireQuiAttend(acces, site),
    quiEstLa(acces, site.id),
  ]);
  const noms = await nommerLesAgents(acces, agents, attendus(quiAttend));
  return { ...quiAttend, presences, noms };
}

const RIEN = { revenues: [], muettes: [], nombres: { revenues: 0, sans_nouvelles: 0 } };

async function lireCeQuOnDoit(acces: Acces, { cle }: Site) {
  const dues = await promessesDeLaMarge(acces, { cles: [cle], limite: EN_MARGE });
  return dues.ok
    ? { promesses: dues.valeur.promesses, promessesOuvertes: dues.valeur.nombres.ouvertes }
    : { promesses: [], promessesOuvertes: 0 };
}

async function lireCeQuiRevient(acces: Acces, { cle }: Site) {
  const marge = await voirLaMarge(acces, { cles: [cle], revenues: EN_MARGE, muettes: 1 });
  const { revenues, muettes, nombres } = marge.ok ? marge.valeur : RIEN;
  return { revenues, plusVieilleMuette: muettes[0] ?? null, nombres };
}

const promettants = (promesses: readonly Promesse[]): number[] =>
  promesses.flatMap(({ agentId, faitePar }) => [agentId ?? [], faitePar ?? []].flat());

/** The promises of the margin, with their names; the part of the desk that a promise changes. */
export async function lireLesPromesses(acces: Acces, site: Site) {
  const dues = await lireCeQuOnDoit(acces, site);
  const [noms, pourQui] = await Promise.all([
    lireLesAgents(acces, promettants(dues.promesses)),
    nommerCelles(acces, dues.promesses),
  ]);
  return { ...dues, noms, pourQui };
}

/** The answers of the margin, with their names; the part of the desk that an answer changes. */
export async function lireLesReponses(acces: Acces, site: Site) {
  const retours = await lireCeQuiRevient(acces, site);
  return { ...retours, pourQui: await nommerCelles(acces, retours.revenues) };
}

/** Those of the place are read already: only the others are asked for. */
async function nommerLesAgents(
  acces: Acces,
  duSite: readonly AgentDeLAnnuaire[],
  ids: readonly number[],
): Promise<Map<number, AgentDeLAnnuaire>> {
  const connus = new Map(duSite.map((agent) => [agent.id, agent]));
  const dAilleurs = await lireLesAgents(
    acces,
    ids.filter((id) => !connus.has(id)),
  );
  return new Map([...connus, ...dAilleurs]);
}

/** Everything the desk shows, in two journeys to the database whatever the length of the queue. */
export async function lireLeGuichet(acces: Acces, site: Site): Promise<Guichet> {
  const [salle, dues, retours, { agents, presences }] = await Promise.all([
    lireQuiAttend(acces, site),
    lireCeQuOnDoit(acces, site),
    lireCeQuiRevient(acces, site),
    quiEstLa(acces, site.id),
  ]);
  const [noms, pourQui] = await Promise.all([
    nommerLesAgents(acces, agents, [...attendus(salle), ...promettants(dues.promesses)]),
    nommerCelles(acces, [...dues.promesses, ...retours.revenues]),
  ]);
  return { ...salle, ...dues, ...retours, agents, presences, noms, pourQui };
}
