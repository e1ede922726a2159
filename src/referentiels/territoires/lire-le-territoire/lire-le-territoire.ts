import type { Acces } from '#acces';
import type { DateCivile } from '#socle/pur';
import {
  type Commune,
  codeAu,
  communesDuJour,
  communesProches,
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

const normaliser = (texte: string): string =>
  texte
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .slice(0, 60);

/** Communes whose name, or postcode, is near what was typed; none for an empty text. */
export async function chercherUneCommune(acces: Acces, texte: string): Promise<Commune[]> {
  const cherche = normaliser(texte);
  if (cherche === '') return [];
  const codes = await communesProches(acces.bd, cherche, acces.aujourdHui);
  const communes = new Map((await lireLesCommunes(acces)).map((c) => [c.code, c]));
  return codes.flatMap((code) => communes.get(code) ?? []);
}
