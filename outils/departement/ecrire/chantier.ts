import type { DateCivile, Instant } from '#socle/pur';
import type { HistoireDeDemonstration } from '../histoire/modele.ts';
import {
  habitants,
  histoire,
  lireLeSite,
  type PartenairesDeDemonstration,
  type PopulationDeDemonstration,
  partenaires,
} from '../index.ts';
import { type Identifier, identifierAvec } from './identifier.ts';
import type { Ecriture } from './inserer.ts';

/** What every writer needs: the département as the pure generator tells it, its ids, and where to write. */
export interface Chantier {
  graine: number;
  /** The product's key: hashes of codes and of search words are made with it. */
  cle: Buffer;
  maintenant: Instant;
  aujourdHui: DateCivile;
  population: PopulationDeDemonstration;
  offre: PartenairesDeDemonstration;
  racontee: HistoireDeDemonstration;
  id: Identifier;
  ecriture: Ecriture;
}

export type Temps = Pick<Chantier, 'maintenant' | 'aujourdHui'>;

export function ouvrirLeChantier(
  graine: number,
  cle: Buffer,
  { maintenant, aujourdHui }: Temps,
  ecriture: Ecriture,
): Chantier {
  const population = habitants(String(graine), aujourdHui);
  const offre = partenaires(aujourdHui);
  return {
    graine,
    cle,
    maintenant,
    aujourdHui,
    population,
    offre,
    racontee: histoire(String(graine), maintenant, population, offre),
    id: identifierAvec(graine),
    ecriture,
  };
}

/** The key of the team that receives at a place. */
export function cleDuSite(siteId: number): number {
  const { serviceId, territoireId } = lireLeSite(siteId);
  return serviceId * 1000 + territoireId;
}
