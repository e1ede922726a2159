/**
 * A whole département, cut in slices so that it is never held whole in memory: a slice is a few thousand people around
 * one place of the social service, and the days that are theirs there. Two slices of a place never share a day.
 */
import { ajouterMois, type DateCivile } from '#socle/pur';
import { ajouterJoursOuvres } from '../calendrier.ts';
import { COMMUNES, type CommuneDeDemonstration } from '../lieux/communes.ts';
import { SITES, type SiteDeDemonstration } from '../services/sites.ts';
import { CIRCONSCRIPTIONS_SOCIALES } from '../services/territoires.ts';

/** The demonstration département as one tries it: its cast, two thousand people and five weeks. */
export const PERSONNES_DE_L_ESSAI = 2000;
const PERSONNES_D_UNE_TRANCHE = 2500;
const ANNEES = 10;
/** Working days to come in which someone may already be expected: fewer than until the first announced closure. */
const JOURS_A_VENIR = 12;
const SERVICE_SOCIAL = 1;
/** Records of a slice are numbered from its own thousands. */
const NUMEROS_D_UNE_TRANCHE = 10_000;

export interface Tranche {
  nom: string;
  site: SiteDeDemonstration;
  communes: readonly CommuneDeDemonstration[];
  personnes: number;
  /** The number of its first record. */
  premier: number;
  /** Its worked days until yesterday, the oldest first. */
  passes: readonly DateCivile[];
  /** Its worked days from today on. */
  aVenir: readonly DateCivile[];
}

const territoireDe = (site: SiteDeDemonstration) =>
  CIRCONSCRIPTIONS_SOCIALES.find(({ id }) => id === site.territoireId)?.communes ?? [];

/** People of the communes of a place; those of a commune that several places share are shared. */
function habitantsAutourDe(site: SiteDeDemonstration, sites: readonly SiteDeDemonstration[]) {
  const codes = territoireDe(site);
  return COMMUNES.filter(({ code }) => codes.includes(code)).reduce((somme, commune) => {
    const places = sites.filter((autre) => territoireDe(autre).includes(commune.code));
    return somme + commune.population / places.length;
  }, 0);
}

/** @param personnes in all, those of the try-out included */
export function tranchesPour(personnes: number, aujourdHui: DateCivile): Tranche[] {
  const reste = personnes - PERSONNES_DE_L_ESSAI;
  if (reste <= 0) return [];
  const sites = SITES.filter(({ serviceId }) => serviceId === SERVICE_SOCIAL);
  const poids = sites.map((site) => habitantsAutourDe(site, sites));
  const total = poids.reduce((somme, un) => somme + un, 0);
  const debut = ajouterMois(aujourdHui, -12 * ANNEES);
  const jours: DateCivile[] = [];
  for (let n = -1, jour = ajouterJoursOuvres(aujourdHui, n); jour >= debut; n -= 1) {
    jours.push(jour);
    jour = ajouterJoursOuvres(aujourdHui, n - 1);
  }
  const suite = Array.from({ length: JOURS_A_VENIR }, (_, n) => ajouterJoursOuvres(aujourdHui, n));
  let rang = 0;
  let places = 0;
  let cumul = 0;
  return sites.flatMap((site, i) => {
    // By running totals, so that the slices add up to the number asked for.
    cumul += poids[i] ?? 0;
    const ici = Math.round((reste * cumul) / total) - places;
    places += ici;
    const nombre = Math.max(1, Math.round(ici / PERSONNES_D_UNE_TRANCHE));
    const siens = <T>(liste: readonly T[], j: number, decalage: number) =>
      liste.filter((_, n) => (n + decalage) % nombre === j);
    const codes = territoireDe(site);
    return Array.from({ length: nombre }, (_, j): Tranche => {
      rang += 1;
      return {
        nom: `${site.id} ${j}`,
        site,
        communes: COMMUNES.filter(({ code }) => codes.includes(code)),
        personnes: Math.floor(((j + 1) * ici) / nombre) - Math.floor((j * ici) / nombre),
        premier: rang * NUMEROS_D_UNE_TRANCHE,
        passes: siens(jours, j, 0).reverse(),
        aVenir: siens(suite, j, 0),
      };
    });
  });
}
