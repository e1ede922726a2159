import type { Acces } from '#acces';
import { type OrientationVue, reponsesRevenues, silencieuses } from '#orientations';
import { type Promesse, promessesOuvertes } from '#promesses';
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

export interface Guichet {
  site: Site;
  file: Venue[];
  promesses: Promesse[];
  rendezVous: RendezVous[];
  revenues: OrientationVue[];
  silencieuses: OrientationVue[];
  agents: AgentDeLAnnuaire[];
  presences: ReadonlyMap<number, Presence>;
  /** Names of those who are expected or who promised, asked for once. */
  noms: ReadonlyMap<number, AgentDeLAnnuaire>;
}

/** The queue alone, traced once with those it shows. */
export async function lireLaFile(acces: Acces, site: Site): Promise<Venue[]> {
  const file = await fileDuJour(acces.bd, site.id, acces.aujourdHui);
  await acces.tracer({
    operation: 'liste',
    objet: 'file',
    personnes: file.flatMap(({ personneId }) => personneId ?? []),
  });
  return file;
}

/** Everything the desk shows, in a fixed number of queries whatever the length of the queue. */
export async function lireLeGuichet(acces: Acces, site: Site): Promise<Guichet> {
  const file = await lireLaFile(acces, site);
  const dues = await promessesOuvertes(acces, { cles: [site.cle], limite: 6 });
  const promesses = dues.ok ? dues.valeur : [];
  const duJour = await rendezVousDuJour(acces, { siteId: site.id, jour: acces.aujourdHui });
  const rendezVous = duJour.ok ? duJour.valeur : [];
  const revenues = await reponsesRevenues(acces, site.cle);
  const muettes = await silencieuses(acces, site.cle);
  const agents = await agentsDuSite(acces, site.id);
  const presences = await presencesDuSite(acces, site.id);
  const cites = [
    ...file.flatMap(({ attenduPar }) => attenduPar ?? []),
    ...rendezVous.flatMap(({ agentId }) => agentId ?? []),
    ...promesses.flatMap(({ agentId, faitePar }) => [agentId ?? [], faitePar ?? []].flat()),
  ];
  return {
    site,
    file,
    promesses,
    rendezVous,
    revenues: revenues.ok ? revenues.valeur : [],
    silencieuses: muettes.ok ? muettes.valeur : [],
    agents,
    presences: new Map(presences.map((presence) => [presence.agentId, presence])),
    noms: await lireLesAgents(acces, cites),
  };
}
