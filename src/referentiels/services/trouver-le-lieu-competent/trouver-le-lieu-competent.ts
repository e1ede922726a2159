import type { Acces } from '#acces';
import type { DateCivile } from '#socle/pur';
import { communeAu } from '#territoires';
import { lireUneAdresse } from '../domaine/lire-une-adresse.ts';
import { type Site, sitesDuJour } from '../stockage/annuaire.ts';
import { type RegleDeSecteur, secteursPour } from '../stockage/secteurs.ts';

export interface AdressePourUnService {
  serviceCode: string;
  codeCommune?: string;
  /** With its number or without: « 12 bis, avenue des Carriers ». */
  voie?: string;
  numero?: number;
  /** She has no address: the rule for people in errance, where the service has one. */
  sansAdresse?: boolean;
  /** Today when it is not said. */
  jour?: DateCivile;
}

export interface LieuCompetent {
  site: Site;
  regle: RegleDeSecteur;
  pourquoi: string;
}

const POURQUOI = {
  sans_adresse: 'accueil des personnes sans adresse',
  voie: 'd’après la rue et le numéro',
  commune: 'd’après la commune',
  departement: 'pour tout le département',
} as const;

/**
 * The competent place of a service for an address on a day: a stretch of street before the commune, the commune
 * before the whole département; a place that closed gives way to the next. None found is an answer (`null`), never a
 * refusal: the desk keeps the person.
 */
export async function lieuCompetent(
  acces: Acces,
  adresse: AdressePourUnService,
): Promise<LieuCompetent | null> {
  const jour = adresse.jour ?? acces.aujourdHui;
  const communeCode = adresse.codeCommune
    ? await communeAu(acces, adresse.codeCommune, jour)
    : null;
  const lue = adresse.voie ? lireUneAdresse(adresse.voie) : null;
  const possibles = await secteursPour(
    acces.bd,
    {
      serviceCode: adresse.serviceCode,
      communeCode,
      voieNormalisee: lue?.voie || null,
      numero: adresse.numero ?? lue?.numero ?? null,
      sansAdresse: adresse.sansAdresse ?? false,
    },
    jour,
  );
  const ouverts = new Map(
    (await sitesDuJour(acces.bd, jour, { ids: possibles.map(({ siteId }) => siteId) })).map(
      (site) => [site.id, site],
    ),
  );
  for (const { siteId, regle } of possibles) {
    const site = ouverts.get(siteId);
    if (site) return { site, regle, pourquoi: POURQUOI[regle] };
  }
  return null;
}
