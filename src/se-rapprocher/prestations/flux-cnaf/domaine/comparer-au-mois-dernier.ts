import { type EtatDeDossier, estOuvert, estSuspendu } from './etat-du-dossier.ts';

export const GENRES_DE_CHANGEMENT = [
  'entree',
  'sortie',
  'suspension',
  'reprise',
  'fin',
  'accompagnement_debut',
  'accompagnement_fin',
] as const;
export type GenreDeChangement = (typeof GENRES_DE_CHANGEMENT)[number];

export const DIRE_UN_CHANGEMENT: Readonly<Record<GenreDeChangement, string>> = {
  entree: 'Nouveau droit ouvert',
  sortie: 'N’est plus dans le flux',
  suspension: 'Droit ou versement suspendu',
  reprise: 'Versement repris',
  fin: 'Droit refusé ou clos',
  accompagnement_debut: 'Un accompagnement lui est dû',
  accompagnement_fin: 'L’accompagnement n’est plus obligatoire',
};

export interface Changement {
  genre: GenreDeChangement;
  /** Which adult, by the keyed hash of her identity; '' of the household. */
  adulte: string;
  avant: string | null;
  apres: string | null;
}

export interface EtatDUnMois {
  etat: EtatDeDossier;
  /** Who is bound by rights and duties (TOPPERSDRODEVORSA), by the keyed hash of her identity. */
  soumises: ReadonlyMap<string, boolean>;
}

function duDossier(avant: EtatDeDossier | null, apres: EtatDeDossier): GenreDeChangement | null {
  const etait = avant !== null && estOuvert(avant);
  if (estOuvert(apres) && !etait) return 'entree';
  if (!estOuvert(apres) && etait) return 'fin';
  if (avant === null || !etait) return null;
  if (estSuspendu(apres) && !estSuspendu(avant)) return 'suspension';
  return estSuspendu(avant) && !estSuspendu(apres) ? 'reprise' : null;
}

/**
 * What changed for a household between two flows.
 * @param avant null: it was in no flow before, or had left them
 */
export function comparerAuMoisDernier(
  avant: EtatDUnMois | null,
  apres: EtatDUnMois,
): readonly Changement[] {
  const genre = duDossier(avant?.etat ?? null, apres.etat);
  const duFoyer: Changement[] = genre
    ? [{ genre, adulte: '', avant: avant?.etat ?? null, apres: apres.etat }]
    : [];
  const desAdultes = [...apres.soumises].flatMap(([adulte, soumise]): Changement[] => {
    const etait = avant?.soumises.get(adulte) ?? false;
    if (soumise === etait) return [];
    return [
      {
        genre: soumise ? 'accompagnement_debut' : 'accompagnement_fin',
        adulte,
        avant: etait ? '1' : '0',
        apres: soumise ? '1' : '0',
      },
    ];
  });
  return [...duFoyer, ...desAdultes];
}
