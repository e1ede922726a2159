import { type Acces, casDUsage } from '#acces';
import { type DateCivile, type Resultat, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  type Commune,
  codeAu,
  codesReunisAu,
  communesDuJour,
  communesProches,
  type Ept,
  eptDuJour,
  nomsDesCodes,
  passages,
  type Territoire,
  territoiresDuJour,
} from '../stockage/communes.ts';

/** The département's communes today. Public reference: no trace is owed. */
export const lireLesCommunes = (acces: Acces): Promise<Commune[]> =>
  communesDuJour(acces.bd, acces.aujourdHui);

/** The circonscriptions of today. */
export const lireLesTerritoires = (acces: Acces): Promise<Territoire[]> =>
  territoiresDuJour(acces.bd, acces.aujourdHui);

/**
 * What a commune's code stands for on a day: Pierrefitte-sur-Seine (93059) is Saint-Denis (93066)
 * from 1 January 2025. An unknown code comes back as it is: it may lie in another département.
 */
export const communeAu = (acces: Acces, code: string, jour: DateCivile): Promise<string> =>
  codeAu(acces.bd, code, jour);

/** « St-Denis » and « Ste Marie » as their full names; a text of any length is cut. */
const normaliser = (texte: string): string =>
  texte
    .slice(0, 60)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replace(/\bst\b/g, 'saint')
    .replace(/\bste\b/g, 'sainte');

/**
 * The communes of a day whose name, postcode or code is near what was typed; the name of one that joined another
 * finds the one it joined. None for an empty text.
 */
export async function chercherUneCommune(
  acces: Acces,
  texte: string,
  jour: DateCivile = acces.aujourdHui,
): Promise<Commune[]> {
  const cherche = normaliser(texte);
  if (cherche === '') return [];
  const communes = new Map((await communesDuJour(acces.bd, jour)).map((c) => [c.code, c]));
  const codes = new Set<string>();
  for (const code of await communesProches(acces.bd, cherche))
    codes.add(communes.has(code) ? code : await codeAu(acces.bd, code, jour));
  return [...codes].flatMap((code) => communes.get(code) ?? []);
}

/** The names of these communes, those that have joined another included. */
export const nommerLesCommunes = async (
  acces: Acces,
  codes: readonly string[],
): Promise<ReadonlyMap<string, string>> =>
  codes.length === 0 ? new Map() : nomsDesCodes(acces.bd, [...new Set(codes)]);

/** Today's communes and those that have joined another, by name, each with its code: what a paper may say. */
export async function lireLesCommunesDHierEtDAujourdHui(
  acces: Acces,
): Promise<{ code: string; nom: string; reunieA: string | null }[]> {
  const communes = await lireLesCommunes(acces);
  const reunies = await passages(acces.bd);
  const noms = await nomsDesCodes(
    acces.bd,
    reunies.flatMap(({ ancienCode, nouveauCode }) => [ancienCode, nouveauCode]),
  );
  return [
    ...communes.map(({ code, nom }) => ({ code, nom, reunieA: null })),
    ...reunies.flatMap(({ ancienCode, nouveauCode, le }) => {
      const nom = noms.get(ancienCode);
      return nom && le <= acces.aujourdHui
        ? [{ code: ancienCode, nom, reunieA: noms.get(nouveauCode) ?? nouveauCode }]
        : [];
    }),
  ].sort((a, b) => a.nom.localeCompare(b.nom, 'fr'));
}

/**
 * The code on a day of a commune that was named in full, were it one that has joined another since: « Pierrefitte-sur-
 * Seine » without a street is 93066 from 1 January 2025, 93059 the day before. Near is not enough: null.
 */
export async function codeDeLaCommuneNommee(
  acces: Acces,
  nom: string,
  jour: DateCivile = acces.aujourdHui,
): Promise<string | null> {
  const dite = normaliser(nom);
  const connues = dite === '' ? [] : await lireLesCommunesDHierEtDAujourdHui(acces);
  const nommee = connues.find((commune) => normaliser(commune.nom) === dite);
  return nommee ? codeAu(acces.bd, nommee.code, jour) : null;
}

/** Old codes that a commune gathers on a day: 93059 for Saint-Denis (93066) from 1 January 2025, none the day before. */
export const codesReunis = (acces: Acces, code: string, jour: DateCivile): Promise<string[]> =>
  codesReunisAu(acces.bd, code, jour);

export interface LieuxDuJour {
  communes: readonly Commune[];
  ept: readonly Ept[];
  territoires: readonly Territoire[];
}

/** Everything that is a place on a day, today when none is said. */
export const lireLesLieux = casDUsage(
  droits.lire,
  async (
    acces,
    { jour }: { jour?: DateCivile | undefined },
  ): Promise<Resultat<LieuxDuJour, never>> => {
    const le = jour ?? acces.aujourdHui;
    return reussi({
      communes: await communesDuJour(acces.bd, le),
      ept: await eptDuJour(acces.bd, le),
      territoires: await territoiresDuJour(acces.bd, le),
    });
  },
);
