import type { Acces } from '#acces';
import { communeAu } from '#territoires';
import { type Site, sitesDuJour } from '../stockage/annuaire.ts';
import { secteursPour } from '../stockage/secteurs.ts';

export interface AdressePourUnService {
  serviceCode: string;
  codeCommune?: string;
  voie?: string;
  numero?: number;
  /** She has no address: the rule for people in errance, where the service has one. */
  sansAdresse?: boolean;
}

export interface LieuCompetent {
  site: Site;
  pourquoi: string;
}

const POURQUOI = {
  sans_adresse: 'accueil des personnes sans adresse',
  voie: 'd’après la rue et le numéro',
  commune: 'd’après la commune',
  departement: 'pour tout le département',
} as const;

const normaliserLaVoie = (voie: string): string =>
  voie
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();

/**
 * The competent place of a service for an address today: a stretch of street before the commune, the commune
 * before the whole département. None found is an answer (`null`), never a refusal: the desk keeps the person.
 */
export async function lieuCompetent(
  acces: Acces,
  adresse: AdressePourUnService,
): Promise<LieuCompetent | null> {
  const communeCode = adresse.codeCommune
    ? await communeAu(acces, adresse.codeCommune, acces.aujourdHui)
    : null;
  const [meilleur] = await secteursPour(
    acces.bd,
    {
      serviceCode: adresse.serviceCode,
      communeCode,
      voieNormalisee: adresse.voie ? normaliserLaVoie(adresse.voie) : null,
      numero: adresse.numero ?? null,
      sansAdresse: adresse.sansAdresse ?? false,
    },
    acces.aujourdHui,
  );
  if (!meilleur) return null;
  const [site] = await sitesDuJour(acces.bd, acces.aujourdHui, [meilleur.siteId]);
  return site ? { site, pourquoi: POURQUOI[meilleur.regle] } : null;
}
