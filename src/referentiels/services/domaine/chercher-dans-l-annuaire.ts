import { normaliser } from '#socle/pur';

export interface AChercher<S, L, A> {
  services: readonly S[];
  sites: readonly L[];
  agents: readonly A[];
}

export interface Trouve<S, L, A> {
  services: S[];
  sites: L[];
  agents: A[];
}

interface UnService {
  id: number;
  code: string;
  nom: string;
  nomCourt: string;
  phrase: string;
  nomEn: string | null;
  phraseEn: string | null;
}
interface UnSite {
  id: number;
  serviceId: number;
  nom: string;
  adresse: string;
  communeCode: string;
  langues: readonly string[] | null;
  accessibilite: readonly string[] | null;
}
interface UnAgent {
  prenom: string;
  nom: string;
  fonction: string;
  siteId: number;
}

const motsDe = (...textes: (string | null)[]): string[] =>
  normaliser(textes.filter(Boolean).join(' ')).split(/\s+/);

const VIDES = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  'a',
  'au',
  'et',
  'the',
  'of',
  'l',
  'd',
]);

/**
 * Services, places and people whose words begin with each word typed, in any order; a place answers for the words of
 * its service too (« pmi bondy »). Nothing typed: everything.
 */
export function chercherDansLAnnuaire<S extends UnService, L extends UnSite, A extends UnAgent>(
  { services, sites, agents }: AChercher<S, L, A>,
  {
    mots,
    serviceCode,
    communeCode,
    nomDeCommune,
  }: {
    mots: string;
    serviceCode: string | null;
    communeCode: string | null;
    nomDeCommune: (code: string) => string;
  },
): Trouve<S, L, A> {
  const cherches = motsDe(mots.slice(0, 200)).filter((mot) => mot !== '' && !VIDES.has(mot));
  const repond = (dits: readonly string[]) =>
    cherches.every((mot) => dits.some((dit) => dit.startsWith(mot)));
  const parId = new Map(services.map((service) => [service.id, service]));
  const duService = ({ code, nom, nomCourt, phrase, nomEn, phraseEn }: UnService) =>
    motsDe(code, nom, nomCourt, phrase, nomEn, phraseEn);
  const retenus = services.filter(
    (service) =>
      (serviceCode === null || service.code === serviceCode) && repond(duService(service)),
  );
  const lieux = sites.filter((site) => {
    const service = parId.get(site.serviceId);
    if (!service || (serviceCode !== null && service.code !== serviceCode)) return false;
    if (communeCode !== null && site.communeCode !== communeCode) return false;
    const { nom, adresse, langues, accessibilite } = site;
    return repond([
      ...duService(service),
      ...motsDe(
        nom,
        adresse,
        nomDeCommune(site.communeCode),
        ...(langues ?? []),
        ...(accessibilite ?? []),
      ),
    ]);
  });
  return {
    services: retenus,
    sites: lieux,
    agents:
      cherches.length === 0
        ? []
        : agents.filter(({ prenom, nom, fonction }) => repond(motsDe(prenom, nom, fonction))),
  };
}
