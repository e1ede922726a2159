import { type Resultat, refuse, reussi } from '#socle/pur';
import {
  MODALITES,
  type Modalite,
  type Profil,
  VARIABLES,
  VARIABLES_QUI_PESENT,
  type Variable,
  type VariableQuiPese,
} from './variables.ts';

export type RefusDeProfil =
  | { code: 'variables_manquantes'; manquantes: readonly VariableQuiPese[] }
  | { code: 'modalite_inconnue'; variable: string; lue: string }
  | { code: 'variable_inconnue'; variable: string };

const estUneModalite = (lue: unknown): lue is Modalite =>
  (MODALITES as readonly unknown[]).includes(lue);

/**
 * A profile from a record of letters. A variable that weighs and is missing is refused with its name, never read as A;
 * the two without weight may be missing.
 */
export function lireUnProfil(
  lu: Readonly<Record<string, unknown>>,
): Resultat<Profil, RefusDeProfil> {
  for (const [variable, lettre] of Object.entries(lu)) {
    if (!VARIABLES.includes(variable as Variable))
      return refuse({ code: 'variable_inconnue', variable });
    if (lettre !== undefined && !estUneModalite(lettre))
      return refuse({ code: 'modalite_inconnue', variable, lue: String(lettre) });
  }
  const manquantes = VARIABLES_QUI_PESENT.filter((variable) => lu[variable] === undefined);
  if (manquantes.length > 0) return refuse({ code: 'variables_manquantes', manquantes });
  return reussi(
    Object.fromEntries(VARIABLES_QUI_PESENT.map((variable) => [variable, lu[variable]])) as Profil,
  );
}
