import type { DateCivile, Instant } from '#socle/pur';
import { renforts } from '../agents/renforts.ts';
import { ajouterJours, instantDuMur } from '../calendrier.ts';
import { unVoisinage } from '../habitants/habitants.ts';
import type { HistoireDeDemonstration } from '../histoire/modele.ts';
import {
  AGENTS,
  type AgentDeDemonstration,
  alea,
  habitants,
  histoire,
  lireLeSite,
  type PartenairesDeDemonstration,
  type PopulationDeDemonstration,
  partenaires,
} from '../index.ts';
import { dixAns } from '../taille/dix-ans.ts';
import { PAR_PERSONNE } from '../taille/proportions.ts';
import { PERSONNES_DE_L_ESSAI, type Tranche, tranchesPour } from '../taille/tranches.ts';
import { type Identifier, identifierAvec } from './identifier.ts';
import type { Ecriture } from './inserer.ts';

/** What every writer needs: a part of the département as the pure generator tells it, its ids, and where to write. */
export interface Chantier {
  graine: number;
  /** The product's key: hashes of codes and of search words are made with it. */
  cle: Buffer;
  maintenant: Instant;
  aujourdHui: DateCivile;
  /** Everyone who works in the département, and one of them. */
  agents: readonly AgentDeDemonstration[];
  agent(id: number): AgentDeDemonstration;
  population: PopulationDeDemonstration;
  offre: PartenairesDeDemonstration;
  racontee: HistoireDeDemonstration;
  /** The slice these people are of; null for the cast and those of the try-out. */
  tranche: Tranche | null;
  /** When a resident's record was opened: the day she first came, where it is told. */
  connueLe(habitant: string): Instant;
  id: Identifier;
  ecriture: Ecriture;
  /** Words of names already in the lexicon, with their ids. */
  lexique: Map<string, number>;
}

export type Temps = Pick<Chantier, 'maintenant' | 'aujourdHui'>;

type Commun = Omit<Chantier, 'population' | 'racontee' | 'tranche' | 'connueLe'>;

function premieresVenues({ contacts, venues }: HistoireDeDemonstration): Map<string, string> {
  const premieres = new Map<string, string>();
  const noter = (habitant: string | null, le: string) => {
    if (habitant !== null && le < (premieres.get(habitant) ?? '9999')) premieres.set(habitant, le);
  };
  for (const { habitant, ouvertLe } of contacts) noter(habitant, ouvertLe);
  for (const { habitant, arriveeLe } of venues) noter(habitant, arriveeLe);
  return premieres;
}

const naissancesDe = ({ habitants: tous }: PopulationDeDemonstration) =>
  new Map(tous.map((h) => [h.cle, h.nature === 'identifiee' ? h.identite.naissance : '']));

/** Days since those of the try-out are known: longer than any of their stories. */
const CONNUES_DEPUIS = 400;

/** The cast, two thousand people, five weeks and the scene of the day: the whole département of a try-out. */
function lEssai(commun: Commun): Chantier {
  const { graine, maintenant, aujourdHui, offre } = commun;
  const population = habitants(String(graine), aujourdHui);
  const depuis = ajouterJours(aujourdHui, -CONNUES_DEPUIS);
  const naissances = naissancesDe(population);
  return {
    ...commun,
    population,
    racontee: histoire(String(graine), maintenant, population, offre),
    tranche: null,
    connueLe: (habitant) => {
      const ne = naissances.get(habitant) ?? '';
      const jour = ne > depuis.slice(0, ne.length) ? aujourdHui : depuis;
      return `${jour}T08:00:00.000Z` as Instant;
    },
  };
}

function uneTranche(commun: Commun, tranche: Tranche): Chantier {
  const { maintenant, aujourdHui, offre, agents } = commun;
  const graine = String(commun.graine);
  const population = unVoisinage(`${graine} voisinage ${tranche.nom}`, aujourdHui, {
    nombre: tranche.personnes,
    premier: tranche.premier,
    communes: tranche.communes,
  });
  const racontee = dixAns(tranche, {
    graine,
    maintenant,
    aujourdHui,
    population,
    partenaires: offre,
    agents: agents.filter((a) => a.siteId === tranche.site.id && !a.connexionDEssai),
  });
  const premieres = premieresVenues(racontee);
  const naissances = naissancesDe(population);
  // Whoever never came in is known by another: on a day when she was born already.
  const unJour = (habitant: string): Instant => {
    const ne = naissances.get(habitant) ?? '';
    const depuis = tranche.passes.findIndex((jour) => jour > ne);
    const hasard = alea(`${graine} connue ${habitant}`);
    const rang = hasard.entier(Math.max(0, depuis), tranche.passes.length - 1);
    return depuis < 0 ? maintenant : instantDuMur(tranche.passes[rang] ?? aujourdHui, '10:00');
  };
  return {
    ...commun,
    population,
    racontee,
    tranche,
    connueLe: (habitant) => (premieres.get(habitant) as Instant | undefined) ?? unJour(habitant),
  };
}

export interface Chantiers {
  /** What is written once, and the first part with it. */
  premier: Chantier;
  nombreDeTranches: number;
  /** One after the other, each forgotten when the next is told. */
  suite(): Iterable<Chantier>;
}

/** @param personnes in all, about; 2,000 and less is the try-out alone */
export function ouvrirLesChantiers(
  graine: number,
  cle: Buffer,
  { maintenant, aujourdHui }: Temps,
  ecriture: Ecriture,
  personnes = PERSONNES_DE_L_ESSAI,
): Chantiers {
  const agents = [...AGENTS, ...renforts(Math.round(personnes * PAR_PERSONNE.agents), aujourdHui)];
  const parId = new Map(agents.map((agent) => [agent.id, agent]));
  const commun: Commun = {
    graine,
    cle,
    maintenant,
    aujourdHui,
    agents,
    agent: (id) => {
      const agent = parId.get(id);
      if (!agent) throw new RangeError(`Aucun agent de numéro ${id}`);
      return agent;
    },
    offre: partenaires(aujourdHui),
    id: identifierAvec(graine),
    ecriture,
    lexique: new Map(),
  };
  const tranches = tranchesPour(personnes, aujourdHui);
  return {
    premier: lEssai(commun),
    nombreDeTranches: tranches.length,
    *suite() {
      for (const tranche of tranches) yield uneTranche(commun, tranche);
    },
  };
}

/** The key of the team that receives at a place. */
export function cleDuSite(siteId: number): number {
  const { serviceId, territoireId } = lireLeSite(siteId);
  return serviceId * 1000 + territoireId;
}
