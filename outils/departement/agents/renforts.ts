/** The agents of a whole département, beyond the hundred and thirty of the try-out. All fictional. */
import { ajouterJours, ajouterMois, type DateCivile } from '#socle/pur';
import { type Alea, alea } from '../alea.ts';
import { SITES, type SiteDeDemonstration } from '../services/sites.ts';
import {
  AGENTS,
  type AgentDeDemonstration,
  type MissionDeDemonstration,
  POSTES,
  unAgent,
} from './agents.ts';

const PREMIER_NUMERO = 1000;
/** Of ten agents, how many hold one mission, two, three. */
const MISSIONS = [
  [1, 5.5],
  [2, 3],
  [3, 1.5],
] as const;
/** How many agents a service needs at a place, beside another. */
const POIDS: Readonly<Record<number, number>> = {
  1: 6,
  2: 6,
  3: 1.5,
  4: 5,
  5: 4,
  6: 6,
  7: 6,
  13: 0.2,
};

const territoireDe = ({ territoireId }: SiteDeDemonstration) =>
  territoireId === 90 ? null : territoireId;

/** Other missions of the same service, in places nearby or far; one in five is over. */
function autresMissions(
  premiere: MissionDeDemonstration,
  site: SiteDeDemonstration,
  combien: number,
  hasard: Alea,
  aujourdHui: DateCivile,
): MissionDeDemonstration[] {
  const voisins = SITES.filter(
    ({ serviceId, territoireId }) =>
      serviceId === site.serviceId && territoireId !== site.territoireId,
  );
  const ailleurs = new Set(
    hasard.plusieurs(voisins, combien * 2).map((autre) => territoireDe(autre)),
  );
  return [...ailleurs].slice(0, combien).map((territoireId) => {
    const du = ajouterJours(ajouterMois(aujourdHui, -hasard.entier(6, 60)), 1);
    const finie = hasard.chance(0.2);
    return {
      ...premiere,
      territoireId,
      du,
      au: finie ? ajouterMois(du, hasard.entier(1, 5)) : null,
    };
  });
}

/**
 * @param nombre how many agents in all, those of the try-out included
 * @returns the others, each with one to three missions, of which the first is hers today
 */
export function renforts(nombre: number, aujourdHui: DateCivile): AgentDeDemonstration[] {
  const sites = SITES.filter(({ serviceId }) => POSTES[serviceId]);
  const tirage = alea('renforts');
  return Array.from({ length: Math.max(0, nombre - AGENTS.length) }, (_, n) => {
    const id = PREMIER_NUMERO + n;
    const hasard = alea(`renfort ${id}`);
    const site = tirage.unPese(sites, ({ serviceId }) => POIDS[serviceId] ?? 1);
    const [fonction, mission] = hasard.unPese(POSTES[site.serviceId] ?? [], ([, , poids]) => poids);
    const agent = unAgent(id, site, fonction, mission);
    const [combien] = hasard.unPese(MISSIONS, ([, poids]) => poids);
    const [premiere] = agent.missions as [MissionDeDemonstration];
    const du = ajouterMois(aujourdHui, -hasard.entier(14, 118));
    return {
      ...agent,
      telephone: site.telephone,
      missions: [
        { ...premiere, du },
        ...autresMissions(premiere, site, combien - 1, hasard, aujourdHui),
      ],
    };
  });
}
