import { ajouterJours, type DateCivile, type Instant } from '#socle/pur';

/** What stands beside an encrypted pack, in clear: nothing of anyone. */
export interface Manifeste {
  format: 1;
  siteId: number;
  lieu: string;
  jour: DateCivile;
  ecritLe: Instant;
  fichier: string;
  octets: number;
  sha256: string;
}

export const dossierDuSite = (siteId: number): string => `lieu-${siteId}`;

/** « cahier-11-2026-11-27-173000.pdf.age »: the day it is for, then the hour it was written (UTC). */
export const nomDuCahier = (siteId: number, jour: DateCivile, ecritLe: Instant): string =>
  `cahier-${siteId}-${jour}-${ecritLe.slice(11, 19).replaceAll(':', '')}.pdf.age`;

export const nomDuManifeste = (cahier: string): string => cahier.replace(/\.pdf\.age$/, '.json');

const NOM = /^cahier-\d+-(\d{4}-\d{2}-\d{2})-\d{6}\.(pdf\.age|json)$/;
export const EN_COURS = '.en-cours-';

/** Which files of a place go: those of days past for too long, and older ones of the very day just written. */
export function aEffacer(
  noms: readonly string[],
  {
    aujourdHui,
    garder,
    nouveau,
  }: { aujourdHui: DateCivile; garder: number; nouveau: string | null },
): string[] {
  const premier = ajouterJours(aujourdHui, -garder);
  const jourDe = (nom: string) => NOM.exec(nom)?.[1];
  return noms.filter((nom) => {
    const jour = jourDe(nom);
    if (!jour || nom === nouveau || (nouveau && nom === nomDuManifeste(nouveau))) return false;
    return jour < premier || (nouveau !== null && jour === jourDe(nouveau));
  });
}

/** In clear in every folder: whoever finds it at half past eight knows what to do without any screen of ours. */
export const LISEZ_MOI = `Ce dossier contient le cahier de secours de ce lieu, chiffré.

Pour l’ouvrir, sans réseau :
1. Ouvrez l’enveloppe scellée du lieu : elle contient la clé, sur papier et sur une clé USB.
2. Dans ce dossier, avec le programme « age » (https://age-encryption.org), posé sur ce poste :
     age -d -i cle-du-lieu.txt -o cahier.pdf cahier-….pdf.age
   ou avec Tisserin, sans serveur ni base :
     tisserin cahier ouvrir cahier-….pdf.age --cle cle-du-lieu.txt --vers cahier.pdf
3. Imprimez cahier.pdf, puis effacez-le. La première page dit quoi faire.

Sans la clé, personne ne peut l’ouvrir, pas même le serveur qui l’a écrit.
`;
