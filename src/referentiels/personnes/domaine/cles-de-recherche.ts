import {
  clesDuNom,
  familleDuPrenom,
  finDuTelephone,
  jetonsDuNom,
  type Telephone,
} from '#socle/pur';
import type { IdentiteEcrite } from './personne.ts';

/** Below, letters left out would bring half the département together: `Li`, `Ba`, `Sow`. */
const LONGUEUR_DES_FAUTES = 4;
/** The longest word whose letters are left out one by one: a bound on keys, not on names. */
const LONGUEUR_BORNEE = 24;

/** The word, and the word without each of its letters: two words one slip apart share one of them. */
export function sansUneLettre(mot: string): readonly string[] {
  const lettres = [...mot];
  if (lettres.length < LONGUEUR_DES_FAUTES || lettres.length > LONGUEUR_BORNEE) return [mot];
  return [
    ...new Set([mot, ...lettres.map((_, rang) => lettres.filter((__, i) => i !== rang).join(''))]),
  ];
}

/** Those under which a word is found as written and as heard. */
export const clesSansFaute = (mot: string): readonly string[] => [
  `m:${mot}`,
  ...clesDuNom(mot).map((cle) => `p:${cle}`),
];

/** The keys under which the lexicon files one word: as written, as heard, with a slip. */
export function clesDUnMot(mot: string): readonly string[] {
  return [...new Set([...clesSansFaute(mot), ...sansUneLettre(mot).map((forme) => `d:${forme}`)])];
}

/** Every word a name may be sought by: each strong word, and the whole written in one. */
export function motsDUnNom(nom: string): readonly string[] {
  const { forts, colle } = jetonsDuNom(nom);
  return [...new Set([...forts, colle])].filter((mot) => mot !== '');
}

/** All the words of an identity, in a stable order, so that two writers never wait for each other. */
export function motsDUneIdentite(identite: IdentiteEcrite): readonly string[] {
  const noms = [identite.nomDUsage, identite.prenom, identite.nom, identite.nomDeNaissance];
  return [...new Set(noms.flatMap((nom) => (nom === null ? [] : motsDUnNom(nom))))].sort();
}

/** Birth date as known: « 1992 » finds who was born in 1992 and who is known by that year alone, « 29/02 » the day. */
export function reperesDeNaissance(naissance: string | null): readonly string[] {
  if (naissance === null) return [];
  const formes = [naissance, naissance.slice(0, 7), naissance.slice(0, 4)];
  const autre = naissance.length < 10 ? `s:${naissance}` : `a:${naissance.slice(5)}`;
  return [...new Set([...formes.map((forme) => `n:${forme}`), autre])];
}

/** A telephone, and its last four and six digits. */
export const reperesDuTelephone = (telephone: string): readonly string[] => [
  `t:${telephone}`,
  ...[4, 6].map((chiffres) => `f:${finDuTelephone(telephone as Telephone, chiffres)}`),
];

export const repereDuCourriel = (courriel: string): string => `e:${courriel.toLowerCase()}`;

export interface PersonneAIndexer extends IdentiteEcrite {
  readonly telephones: readonly string[];
  readonly courriels: readonly string[];
}

export const reperesDUnePersonne = (personne: PersonneAIndexer): readonly string[] => [
  ...reperesDeNaissance(personne.naissance),
  ...personne.telephones.flatMap(reperesDuTelephone),
  ...personne.courriels.map(repereDuCourriel),
];

const canonique = (nom: string): string =>
  [...new Set(jetonsDuNom(nom).forts.flatMap((mot) => clesDuNom(familleDuPrenom(mot) ?? mot)))]
    .sort()
    .join('+');

/**
 * What would betray a second record of the same person: her telephone, her birth date with each of her names.
 * Hashed with a key before it leaves here for the database.
 */
export function tracesDIdentite(personne: PersonneAIndexer): readonly string[] {
  const { prenom, nom, nomDeNaissance, nomDUsage, naissance } = personne;
  const noms = [nom, nomDeNaissance, nomDUsage].filter((un) => un !== null);
  const nommees = noms.flatMap((un) => [
    ...(prenom === null ? [] : [`${canonique(prenom)}|${canonique(un)}`]),
    ...(naissance === null ? [] : [`${naissance}|${canonique(un)}`]),
  ]);
  return [...new Set([...nommees, ...personne.telephones])];
}
