import {
  distanceDeFrappe,
  ecrireDatePartielle,
  lireDatePartielle,
  peuventCoincider,
  seDisentPareil,
} from '#socle/pur';
import { echangee } from './cles-de-la-recherche.ts';
import { motsDUnNom, type PersonneAIndexer } from './cles-de-recherche.ts';

/** Why two names, or a name and what was typed, are held to be near; the nearest first. */
export type Proximite = 'pareil' | 'se_prononce_pareil' | 'commence_pareil' | 'proche';

const SCORES: Readonly<Record<Proximite, number>> = {
  pareil: 1,
  se_prononce_pareil: 0.9,
  commence_pareil: 0.75,
  proche: 0.7,
};
export const scoreDe = (proximite: Proximite): number => SCORES[proximite];

/** Slips allowed: one from four letters, two from eight. */
const fautesAdmises = (longueur: number): number => (longueur >= 8 ? 2 : longueur >= 4 ? 1 : 0);

/** How near two words are, or null. `debut`: the first may be the beginning of the second. */
export function motsProches(mot: string, autre: string, debut = false): Proximite | null {
  if (mot === autre) return 'pareil';
  if (seDisentPareil(mot, autre)) return 'se_prononce_pareil';
  if (debut && mot.length >= 3 && autre.startsWith(mot)) return 'commence_pareil';
  const admises = fautesAdmises(Math.min(mot.length, autre.length));
  return admises > 0 && distanceDeFrappe(mot, autre, admises) <= admises ? 'proche' : null;
}

export function meilleure(proximites: readonly (Proximite | null)[]): Proximite | null {
  const vues = proximites.filter((proximite) => proximite !== null);
  return vues.sort((a, b) => scoreDe(b) - scoreDe(a))[0] ?? null;
}

/** How near two whole names are: every word of the shorter one must be near one of the other. */
export function nomsProches(nom: string, autre: string): Proximite | null {
  const [a, b] = [motsDUnNom(nom), motsDUnNom(autre)];
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  const lues = court.map((mot) => meilleure(long.map((contre) => motsProches(mot, contre))));
  if (lues.length === 0) return null;
  // The glued whole is one of the words: it is enough by itself, the pieces must all agree.
  const colles = motsProches(a.at(-1) ?? '', b.at(-1) ?? '');
  if (lues.some((proximite) => proximite === null)) return colles;
  return lues.sort((x, y) => scoreDe(x ?? 'proche') - scoreDe(y ?? 'proche'))[0] ?? null;
}

export type RapportDeNaissance = 'meme' | 'echangee' | 'compatible' | 'autre' | 'inconnu';

/** How two birth dates stand, as far as each is known. */
export function rapportDeNaissance(une: string | null, autre: string | null): RapportDeNaissance {
  const [a, b] = [une, autre].map((texte) => (texte === null ? null : lireDatePartielle(texte)));
  if (!a?.ok || !b?.ok) return 'inconnu';
  if (une === autre) return a.valeur.precision === 'jour' ? 'meme' : 'compatible';
  if (echangee(a.valeur) === ecrireDatePartielle(b.valeur)) return 'echangee';
  return peuventCoincider(a.valeur, b.valeur) ? 'compatible' : 'autre';
}

export const memeTelephone = (une: PersonneAIndexer, autre: PersonneAIndexer): boolean =>
  une.telephones.some((telephone) => autre.telephones.includes(telephone));
