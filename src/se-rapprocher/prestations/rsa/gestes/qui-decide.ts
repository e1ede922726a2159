import type { Acces } from '#acces';
import { lireLeMois, quiDecideDuRsa } from '#droits';
import type { DateCivile } from '#socle/pur';
import { type CompetenceDeLaLoi, type QuiDecide, quiDecideDuRsaLe } from '../domaine/competence.ts';
import { competencesEnBase } from '../stockage/regles.ts';

/** What the engine's dated facts say of a département on a day. */
export function loiLe(departement: string, le: DateCivile): CompetenceDeLaLoi {
  const mois = lireLeMois(le.slice(0, 7));
  return mois.ok ? quiDecideDuRsa(departement, mois.valeur) : { mode: 'inconnu' };
}

/** Who decides of the RSA there, that day: the law's dated facts, then what the département recorded. */
export const quiDecideIci = async (
  acces: Acces,
  departement: string,
  le: DateCivile,
): Promise<QuiDecide> =>
  quiDecideDuRsaLe(le, loiLe(departement, le), await competencesEnBase(acces.bd));

/** « 93 », « 2A », « 974 »: from the code of a commune. */
export const departementDeLaCommune = (code: string): string =>
  code.startsWith('97') ? code.slice(0, 3) : code.slice(0, 2);
