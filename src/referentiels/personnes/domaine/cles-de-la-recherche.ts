import { type DatePartielle, ecrireDatePartielle, lireDatePartielle } from '#socle/pur';
import {
  clesDUnMot,
  motsDUneIdentite,
  type PersonneAIndexer,
  repereDuCourriel,
} from './cles-de-recherche.ts';
import type { Recherche } from './lire-une-recherche.ts';

/** What is asked of the index: keys by word (its rank), beginnings of words, marks compared whole. */
export interface ClesDeLaRecherche {
  readonly rangs: readonly number[];
  readonly cles: readonly string[];
  readonly poids: readonly number[];
  readonly debutsRangs: readonly number[];
  readonly debuts: readonly string[];
  readonly marques: readonly string[];
  /** Words that must agree, one fewer when a mark does: fewer than that, `classer` would refuse her. */
  readonly motsRequis: number;
  /** Words that must all agree first, where even the rarest is borne by many and nothing else was said. */
  readonly motsSouhaites: number;
}

const POIDS: Readonly<Record<string, number>> = { m: 1, p: 0.8, d: 0.6 };
const LONGUEUR_DUN_DEBUT = 3;

/** Day and month written in the other order, when that is a date too. */
export function echangee(date: DatePartielle): string | null {
  if (date.precision !== 'jour' || date.jour > 12 || date.jour === date.mois) return null;
  return ecrireDatePartielle({ ...date, jour: date.mois, mois: date.jour });
}

/** Marks of a birth date: whole, the other way round, and the records that know only a part of it. */
export function marquesDeNaissance(date: DatePartielle): readonly string[] {
  const ecrite = ecrireDatePartielle(date);
  const autre = echangee(date);
  const parties = [ecrite.slice(0, 4), ecrite.slice(0, 7)].filter((p) => p.length < ecrite.length);
  return [
    `n:${ecrite}`,
    ...(autre ? [`n:${autre}`] : []),
    ...parties.map((partie) => `s:${partie}`),
  ];
}

const finsPossibles = (fin: string): string[] =>
  fin.length >= 6 ? [`f:${fin.slice(-6)}`] : [`f:${fin.slice(-4)}`];

/** Two words that follow may be one in the register: `ben youssef`, `jean pierre`. */
function mots(recherche: Recherche): readonly (readonly [rang: number, mot: string])[] {
  const { tous } = recherche;
  const rangDe = (mot: string | undefined) => recherche.mots.indexOf(mot ?? '');
  const colles = tous.slice(1).flatMap((mot, i) => {
    const avant = tous[i] ?? '';
    return [rangDe(avant), rangDe(mot)]
      .filter((rang) => rang >= 0)
      .map((rang) => [rang, `${avant}${mot}`] as const);
  });
  return [...recherche.mots.map((mot, rang) => [rang, mot] as const), ...colles];
}

/** @param repereDuCode the keyed hash of the code that was typed, if one was */
export function clesDeLaRecherche(
  recherche: Recherche,
  repereDuCode: string | null,
): ClesDeLaRecherche {
  const paires = mots(recherche).flatMap(([rang, mot]) =>
    clesDUnMot(mot).map((cle) => ({ rang, cle, poids: POIDS[cle.charAt(0)] ?? 0 })),
  );
  const debuts = recherche.mots
    .map((mot, rang) => ({ rang, mot }))
    .filter(({ mot }) => mot.length >= LONGUEUR_DUN_DEBUT)
    .slice(-1);
  const { naissance, anniversaire, telephone, finDeTelephone, courriel } = recherche;
  return {
    rangs: paires.map(({ rang }) => rang),
    cles: paires.map(({ cle }) => cle),
    poids: paires.map(({ poids }) => poids),
    debutsRangs: debuts.map(({ rang }) => rang),
    debuts: debuts.map(({ mot }) => mot),
    motsRequis: recherche.mots.length - Math.floor(recherche.mots.length / 3),
    motsSouhaites: recherche.mots.length,
    marques: [
      ...(naissance ? marquesDeNaissance(naissance) : []),
      ...(anniversaire ? [`a:${anniversaire}`] : []),
      ...(telephone ? [`t:${telephone}`] : []),
      ...(finDeTelephone ? finsPossibles(finDeTelephone) : []),
      ...(courriel ? [repereDuCourriel(courriel)] : []),
      ...(repereDuCode ? [repereDuCode] : []),
    ],
  };
}

/** Of those, the marks that let a desk recognise someone of another team: none is partial. */
export function marquesSures(recherche: Recherche, repereDuCode: string | null): readonly string[] {
  const { naissance, telephone } = recherche;
  return [
    ...(naissance?.precision === 'jour' ? [`n:${ecrireDatePartielle(naissance)}`] : []),
    ...(telephone ? [`t:${telephone}`] : []),
    ...(repereDuCode ? [repereDuCode] : []),
  ];
}

/** What would find a second record of the same person: all her words, her birth date, her telephones. */
export function clesDesDoublons(personne: PersonneAIndexer): ClesDeLaRecherche {
  const paires = motsDUneIdentite(personne).flatMap((mot, rang) =>
    clesDUnMot(mot).map((cle) => ({ rang, cle, poids: POIDS[cle.charAt(0)] ?? 0 })),
  );
  const lue = personne.naissance === null ? null : lireDatePartielle(personne.naissance);
  const motsRequis = Math.min(2, new Set(paires.map(({ rang }) => rang)).size);
  return {
    rangs: paires.map(({ rang }) => rang),
    cles: paires.map(({ cle }) => cle),
    poids: paires.map(({ poids }) => poids),
    debutsRangs: [],
    debuts: [],
    motsRequis,
    motsSouhaites: motsRequis,
    marques: [
      ...(lue?.ok ? marquesDeNaissance(lue.valeur) : []),
      ...personne.telephones.map((telephone) => `t:${telephone}`),
    ],
  };
}
