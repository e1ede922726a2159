import type { Acces } from '#acces';
import { type Commune, lireLesCommunes } from '#territoires';
import { chercherDansLAnnuaire } from '../domaine/chercher-dans-l-annuaire.ts';
import {
  agentsDeCesSites,
  lireLesServices,
  lireLesSites,
} from '../lire-l-annuaire/lire-l-annuaire.ts';
import type { AgentDeLAnnuaire } from '../stockage/agents.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';

export interface RechercheDansLAnnuaire {
  mots: string;
  serviceCode: string | null;
  communeCode: string | null;
  /** Who works there too: at work only, the public page does not name them. */
  avecLesAgents: boolean;
}

export interface AnnuaireLu {
  tousLesServices: readonly ServiceDuDepartement[];
  services: readonly ServiceDuDepartement[];
  sites: readonly Site[];
  agents: readonly AgentDeLAnnuaire[];
  communes: readonly Commune[];
}

/** The directory of today, sifted by what is looked for. Public data: no trace is owed. */
export async function lireToutLAnnuaire(
  acces: Acces,
  { avecLesAgents, ...recherche }: RechercheDansLAnnuaire,
): Promise<AnnuaireLu> {
  const services = await lireLesServices(acces);
  const sites = await lireLesSites(acces);
  const communes = await lireLesCommunes(acces);
  const noms = new Map(communes.map(({ code, nom }) => [code, nom]));
  const cherche = avecLesAgents && recherche.mots !== '';
  const agents = cherche
    ? await agentsDeCesSites(
        acces,
        sites.map(({ id }) => id),
      )
    : [];
  return {
    tousLesServices: services,
    communes,
    ...chercherDansLAnnuaire(
      { services, sites, agents },
      { ...recherche, nomDeCommune: (code) => noms.get(code) ?? '' },
    ),
  };
}
