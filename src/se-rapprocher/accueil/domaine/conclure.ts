import { type Resultat, refuse, reussi } from '#socle/pur';
import { dangersDits, type FaitDeDanger } from './danger.ts';
import { estVide, type Fiche } from './fiche.ts';

export type Issue = 'reponse_simple' | 'demande';

/** What stands around a sheet when somebody wants to conclude it. */
export interface EtatDeLaFiche {
  etat: 'brouillon' | Issue;
  fiche: Fiche;
  /** Dangers that were given to somebody. */
  signales: readonly FaitDeDanger[];
  /** Some danger has no answer, were it one this reader may not read. */
  dangerSansReponse: boolean;
  promesses: number;
  /** Open requests to services and partners. */
  orientations: number;
  /** A warm hand-over to another institution, with her: it is an answer. */
  mainPassee: boolean;
  rendezVous: number;
}

export type RefusDeConclure =
  | { raison: 'deja_conclue' }
  | { raison: 'rien_d_ecrit' }
  | { raison: 'danger_non_signale'; fait: FaitDeDanger }
  | { raison: 'danger_sans_reponse' }
  | { raison: 'sans_reponse' }
  | { raison: 'sans_promesse' }
  | { raison: 'promesse_ouverte' }
  | { raison: 'orientation_ouverte' };

/**
 * R10, decided in one place. A simple answer closes: nothing may wait behind it. A request opens: somebody must owe
 * her something by a day, or it would be silence.
 */
export function verifierLaConclusion(
  vue: EtatDeLaFiche,
  vers: Issue,
): Resultat<undefined, RefusDeConclure> {
  if (vue.etat !== 'brouillon') return refuse({ raison: 'deja_conclue' });
  if (estVide(vue.fiche)) return refuse({ raison: 'rien_d_ecrit' });
  const fait = dangersDits(vue.fiche).find((dit) => !vue.signales.includes(dit));
  if (fait) return refuse({ raison: 'danger_non_signale', fait });
  if (vue.dangerSansReponse) return refuse({ raison: 'danger_sans_reponse' });
  if (vers === 'demande')
    return vue.promesses + vue.orientations + vue.rendezVous > 0
      ? reussi()
      : refuse({ raison: 'sans_promesse' });
  if (vue.promesses > 0) return refuse({ raison: 'promesse_ouverte' });
  if (vue.orientations > 0) return refuse({ raison: 'orientation_ouverte' });
  return vue.fiche.reponse.trim() !== '' || vue.mainPassee
    ? reussi()
    : refuse({ raison: 'sans_reponse' });
}

const PHRASES: Readonly<Record<RefusDeConclure['raison'], string>> = {
  deja_conclue: 'Cette fiche est déjà conclue. Elle vient d’être relue.',
  rien_d_ecrit: 'Écrivez ce que la personne dit, ou touchez un pictogramme avec elle.',
  danger_non_signale:
    'Une urgence est dite et personne n’est prévenu. Prévenez d’abord, en haut de la fiche.',
  danger_sans_reponse:
    'Une urgence attend une réponse. Dites d’abord qui a répondu et ce qui a été fait.',
  sans_reponse: 'Dites ce que nous avons répondu, ou passez la main avec elle à qui est compétent.',
  sans_promesse:
    'Dites ce que nous promettons, et pour quel jour : une demande ne repart pas sans réponse attendue.',
  promesse_ouverte:
    'Une promesse est ouverte : c’est une demande. Enregistrez-la, ou tenez d’abord la promesse.',
  orientation_ouverte:
    'Une orientation attend son retour : c’est une demande. Enregistrez-la pour ne pas la perdre.',
};

export const direPourquoiPasConclue = ({ raison }: RefusDeConclure): string => PHRASES[raison];
