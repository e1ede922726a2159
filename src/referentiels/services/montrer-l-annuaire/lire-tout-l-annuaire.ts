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

export interface LieuTrouve {
  nom: string;
  href: string;
  detail: string;
}

/** Services and places of the département by a few words, the services first; for a search that looks everywhere. */
export async function chercherDesLieux(
  acces: Acces,
  mots: string,
  limite: number,
): Promise<LieuTrouve[]> {
  const trouve = await lireToutLAnnuaire(acces, {
    mots,
    serviceCode: null,
    communeCode: null,
    avecLesAgents: false,
  });
  const parCommune = new Map(trouve.communes.map(({ code, nom }) => [code, nom]));
  return [
    ...trouve.services.map(({ nom, code, phrase }) => ({
      nom,
      href: `/services?service=${code}`,
      detail: phrase,
    })),
    ...trouve.sites.map(({ id, nom, communeCode, telephone }) => ({
      nom,
      href: `/services/sites/${id}`,
      detail: [parCommune.get(communeCode), telephone].filter(Boolean).join(' · '),
    })),
  ].slice(0, limite);
}
