import type { DateCivile } from '#socle/pur';
import donnees from './parametres-de-loi.json' with { type: 'json' };

export interface ParametreDeLoi {
  nom: string;
  valeur: number;
  unite: string;
  depuis: string;
  jusqua: string | null;
  reference: string;
  /** `a-verifier`: read in one source only; the screens that use it say so. */
  statut: 'confirme' | 'a-verifier';
  verifieLe: string;
}

export type NomDeParametre =
  | 'heures_du_contrat'
  | 'heures_les_plus_hautes'
  | 'reexamen'
  | 'reexamen_allonge'
  | 'revenus_sous_lesquels_on_est_engagee'
  | 'observations'
  | `${'premiere' | 'repetee'}_${'taux_le_plus_bas' | 'mois_les_plus_courts' | 'mois_les_plus_longs'}`
  | 'plafond_du_foyer'
  | 'reversement';

export const PARAMETRES = donnees as readonly ParametreDeLoi[];

/** The number of the law that stands on a day; none when no text is known for that day: nothing is then supposed. */
export function parametreAu(
  nom: NomDeParametre,
  le: DateCivile,
  parmi: readonly ParametreDeLoi[] = PARAMETRES,
): ParametreDeLoi | null {
  return (
    parmi.find(
      (un) => un.nom === nom && un.depuis <= le && (un.jusqua === null || le <= un.jusqua),
    ) ?? null
  );
}
