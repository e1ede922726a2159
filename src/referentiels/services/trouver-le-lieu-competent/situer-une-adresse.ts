import type { Acces } from '#acces';
import type { DateCivile } from '#socle/pur';
import { communeAu, lireLesCommunesDHierEtDAujourdHui } from '#territoires';
import { lireUneAdresse } from '../domaine/lire-une-adresse.ts';
import { direLaVoie } from '../domaine/sectoriser.ts';
import { lireLesServices, lireLesSites } from '../lire-l-annuaire/lire-l-annuaire.ts';
import type { ServiceDuDepartement, Site } from '../stockage/annuaire.ts';
import { secteursDuService } from '../stockage/secteurs.ts';
import { type LieuCompetent, lieuCompetent } from './trouver-le-lieu-competent.ts';

export interface AdresseASituer {
  serviceCode: string | null;
  communeCode: string | null;
  adresse: string;
  sansAdresse: boolean;
  jour: DateCivile;
}

export interface ReponseDUnService {
  service: ServiceDuDepartement;
  lieu: LieuCompetent | null;
  /** The street is shared and the number would tell: which stretch goes where. */
  selonLeNumero: readonly { troncon: string; site: string }[];
}

export interface AdresseSituee {
  /** What was understood, in words. */
  commune: string | null;
  /** The commune that the one on the paper has joined, when it has. */
  reunieA: string | null;
  numero: number | null;
  reponses: readonly ReponseDUnService[];
}

/** What stretches of this street each place holds, when the address does not say enough to choose. */
async function tronconsDe(
  acces: Acces,
  service: ServiceDuDepartement,
  { communeCode, adresse, jour }: AdresseASituer,
  sites: ReadonlyMap<number, Site>,
) {
  const { voie, numero } = lireUneAdresse(adresse);
  if (communeCode === null || voie === '' || numero !== null) return [];
  const code = await communeAu(acces, communeCode, jour);
  const siens = (await secteursDuService(acces.bd, service.id, jour)).filter(
    (secteur) => secteur.du <= jour && secteur.communeCode === code && secteur.voie === voie,
  );
  if (new Set(siens.map(({ siteId }) => siteId)).size < 2) return [];
  return siens.map((secteur) => ({
    troncon: direLaVoie(secteur),
    site: sites.get(secteur.siteId)?.nom ?? 'lieu fermé',
  }));
}

/** For one service or for all, the place that answers for an address on a day, with why; never a refusal. */
export async function situerUneAdresse(
  acces: Acces,
  demande: AdresseASituer,
): Promise<AdresseSituee> {
  const services = (await lireLesServices(acces)).filter(
    ({ code }) => demande.serviceCode === null || code === demande.serviceCode,
  );
  const sites = new Map((await lireLesSites(acces)).map((site) => [site.id, site]));
  const dites = await lireLesCommunesDHierEtDAujourdHui(acces);
  const dite = dites.find(({ code }) => code === demande.communeCode);
  const reponses: ReponseDUnService[] = [];
  for (const service of services)
    reponses.push({
      service,
      lieu: await lieuCompetent(acces, {
        serviceCode: service.code,
        ...(demande.communeCode ? { codeCommune: demande.communeCode } : {}),
        ...(demande.adresse ? { voie: demande.adresse } : {}),
        sansAdresse: demande.sansAdresse,
        jour: demande.jour,
      }),
      selonLeNumero: await tronconsDe(acces, service, demande, sites),
    });
  return {
    commune: dite?.nom ?? null,
    reunieA: dite?.reunieA ?? null,
    numero: lireUneAdresse(demande.adresse).numero,
    reponses,
  };
}
