import type { Acces } from '#acces';
import { distanceDeFrappe } from '#socle/pur';
import { communeAu, lireLesCommunes, lireLesCommunesDHierEtDAujourdHui } from '#territoires';
import {
  comprendreUneRecherche,
  type Demande,
  publicsFavoris,
  publicsFermes,
} from '../domaine/comprendre-une-recherche.ts';
import { jetonDuTheme } from '../domaine/mots-du-quotidien.ts';
import {
  type JetonCherche,
  milieuDeLaCommune,
  type Point,
  racinesConnues,
  racinesProches,
  type ServiceTrouve,
  servicesTrouves,
} from '../stockage/recherche.ts';

export interface RechercheDeServices {
  /** As it was said: « sortir de chez soi, 82 ans, Bondy ». */
  mots?: string;
  /** Themes of data·inclusion; one of them is enough. */
  themes?: readonly string[];
  communeCode?: string;
  point?: Point;
  /** In years. */
  age?: number;
  rayonKm?: number;
  gratuit?: boolean;
  langue?: string;
  limite?: number;
  apres?: number;
}

export interface ServicesTrouves {
  services: ServiceTrouve[];
  /** What was understood, to be said on the screen. */
  comprise: { communeCode: string | null; age: number | null; motsInconnus: readonly string[] };
  encore: boolean;
}

/** A word nobody wrote in the directory: those that a slip of the hand explains stand for it. */
async function corriger(acces: Acces, demande: Demande): Promise<string[]> {
  if (demande.racine.length < 4) return [];
  const plafond = demande.racine.length < 6 ? 1 : 2;
  const proches = await racinesProches(acces.bd, demande.racine);
  return proches
    .filter(
      (racine) =>
        racine.startsWith(demande.racine) ||
        distanceDeFrappe(racine, demande.racine, plafond) <= plafond,
    )
    .slice(0, 4);
}

async function jetonsDe(acces: Acces, demandes: readonly Demande[]) {
  const connues = await racinesConnues(
    acces.bd,
    demandes.map(({ racine }) => racine),
  );
  const jetons: JetonCherche[] = [];
  const motsInconnus: string[] = [];
  for (const [rang, demande] of demandes.entries()) {
    const [racine = '', ...themes] = demande.jetons;
    if (connues.has(racine)) jetons.push({ rang, racine, force: 2 });
    else if (themes.length === 0) {
      const proches = await corriger(acces, demande);
      jetons.push(...proches.map((proche) => ({ rang, racine: proche, force: 1 })));
      if (proches.length === 0) motsInconnus.push(demande.mot);
    }
    jetons.push(...themes.map((theme) => ({ rang, racine: theme, force: 1 })));
  }
  return { jetons, motsInconnus };
}

async function zonesDe(acces: Acces, communeCode: string | null): Promise<string[] | null> {
  if (communeCode === null) return null;
  const commune = (await lireLesCommunes(acces)).find(({ code }) => code === communeCode);
  const departement = communeCode.slice(0, communeCode.startsWith('97') ? 3 : 2);
  return [communeCode, departement, 'france', ...(commune?.eptCode ? [commune.eptCode] : [])];
}

/** Searches the partners' offer and says what was understood. Public data: no trace is owed. */
export async function chercherEtComprendre(
  acces: Acces,
  recherche: RechercheDeServices,
): Promise<ServicesTrouves> {
  // A commune that joined another is still said: her words lead to the one it joined.
  const communes = recherche.mots ? await lireLesCommunesDHierEtDAujourdHui(acces) : [];
  const comprise = comprendreUneRecherche(recherche.mots ?? '', communes);
  const dite = recherche.communeCode ?? comprise.communeCode;
  const communeCode = dite === null ? null : await communeAu(acces, dite, acces.aujourdHui);
  const age = recherche.age ?? comprise.age;
  const { jetons, motsInconnus } = await jetonsDe(acces, comprise.demandes);
  const themes = (recherche.themes ?? []).map((theme) => ({
    rang: 100,
    racine: jetonDuTheme(theme),
    force: 2,
  }));
  const tous = [...jetons, ...themes];
  const limite = Math.max(1, Math.min(recherche.limite ?? 20, 100));
  const rienCompris = comprise.demandes.length > 0 && tous.length === 0;
  const point =
    recherche.point ??
    (communeCode === null ? null : await milieuDeLaCommune(acces.bd, communeCode));
  const services = rienCompris
    ? []
    : await servicesTrouves(acces.bd, {
        jetons: tous,
        point,
        rayonKm: recherche.rayonKm ?? null,
        zones: await zonesDe(acces, communeCode),
        fermes: publicsFermes(age),
        favoris: publicsFavoris(age),
        gratuit: recherche.gratuit ?? false,
        langue: recherche.langue ?? null,
        limite: limite + 1,
        apres: Math.max(0, recherche.apres ?? 0),
      });
  return {
    services: services.slice(0, limite),
    comprise: { communeCode, age, motsInconnus },
    encore: services.length > limite,
  };
}

/** The services that answer best, 20 unless asked (100 at most). */
export const chercherDesServices = async (
  acces: Acces,
  recherche: RechercheDeServices,
): Promise<ServiceTrouve[]> => (await chercherEtComprendre(acces, recherche)).services;
