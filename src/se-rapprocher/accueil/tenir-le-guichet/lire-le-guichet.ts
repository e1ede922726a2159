import type { Acces } from '#acces';
import { type OrientationVue, reponsesRevenues, silencieuses } from '#orientations';
import { compterLesPromesses, type Promesse, promessesOuvertes } from '#promesses';
import { type RendezVous, rendezVousDuJour } from '#rendez-vous';
import {
  type AgentDeLAnnuaire,
  agentsDuSite,
  lireLesAgents,
  type Presence,
  presencesDuSite,
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
  revenues: OrientationVue[];
  silencieuses: OrientationVue[];
  agents: AgentDeLAnnuaire[];
  /** Whom a promise or an answer is about, by its id, as far as this reader may know her. */
  pourQui: ReadonlyMap<string, string>;
}

/** The queue and whom it waits for, traced once with those it shows. */
export async function lireLaSalle(acces: Acces, site: Site): Promise<Salle> {
  const file = await fileDuJour(acces.bd, site.id, acces.aujourdHui);
  await acces.tracer({
    operation: 'liste',
    objet: 'file',
    personnes: file.flatMap(({ personneId }) => personneId ?? []),
  });
  const duJour = await rendezVousDuJour(acces, { siteId: site.id, jour: acces.aujourdHui });
  const rendezVous = duJour.ok ? duJour.valeur : [];
  const presences = await presencesDuSite(acces, site.id);
  const cites = [
    ...file.flatMap(({ attenduPar }) => attenduPar ?? []),
    ...rendezVous.flatMap(({ agentId }) => agentId ?? []),
  ];
  return {
    site,
    file,
    rendezVous,
    presences: new Map(presences.map((presence) => [presence.agentId, presence])),
    noms: await lireLesAgents(acces, cites),
  };
}

/** Everything the desk shows, in a fixed number of queries whatever the length of the queue. */
export async function lireLeGuichet(acces: Acces, site: Site): Promise<Guichet> {
  const salle = await lireLaSalle(acces, site);
  const dues = await promessesOuvertes(acces, { cles: [site.cle], limite: EN_MARGE });
  const promesses = dues.ok ? dues.valeur : [];
  const combien = await compterLesPromesses(acces, [site.cle]);
  const revenues = await reponsesRevenues(acces, site.cle);
  const muettes = await silencieuses(acces, site.cle);
  const montrees = revenues.ok ? revenues.valeur.slice(0, EN_MARGE) : [];
  const qui = await lireLesAgents(
    acces,
    promesses.flatMap(({ agentId, faitePar }) => [agentId ?? [], faitePar ?? []].flat()),
  );
  return {
    ...salle,
    noms: new Map([...salle.noms, ...qui]),
    promesses,
    promessesOuvertes: combien.ok ? combien.valeur.ouvertes : promesses.length,
    revenues: revenues.ok ? revenues.valeur : [],
    silencieuses: muettes.ok ? muettes.valeur : [],
    agents: await agentsDuSite(acces, site.id),
    pourQui: await nommerCelles(acces, [...promesses, ...montrees]),
  };
}
