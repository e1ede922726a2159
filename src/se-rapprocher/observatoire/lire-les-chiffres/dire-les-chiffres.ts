import { datePartielle, direLaDatePartielle, valeurOuErreur } from '#socle/pur';
import type { Chiffre } from '../domaine/compter.ts';
import type { Indicateur } from '../domaine/indicateurs.ts';
import type { ChiffresLus } from './lire-les-chiffres.ts';

export const PAS_AFFICHE = 'moins de 11 personnes, ou déductible : non affiché';

export function direLeMois(mois: string): string {
  const [annee, rang] = mois.split('-').map(Number);
  return direLaDatePartielle(valeurOuErreur(datePartielle(annee ?? 0, rang)));
}

/** « octobre 2026 : la moitié des 412 personnes reçues a attendu moins de 15 minutes… » */
export function direEnUnePhrase({ mesure }: Indicateur, total: Chiffre | undefined): string {
  if (!total || total.effectif === null)
    return 'Moins de onze personnes ce mois-ci : rien n’est affiché.';
  const { effectif, mediane, p90, part } = total;
  switch (mesure) {
    case 'duree':
      return `${effectif} personnes. La moitié a attendu ${mediane} minutes ou moins, neuf sur dix ${p90} minutes ou moins.`;
    case 'part':
      return part === null
        ? `${effectif} comptées. La part n’est pas affichée : l’un des deux côtés a moins de onze personnes.`
        : `${part} % sur ${effectif}.`;
    case 'nombre':
      return `${effectif} dans le mois.`;
  }
}

export const nomDeLaLigne = (
  { motifs }: Indicateur,
  { axe, valeur }: Chiffre,
  noms: ChiffresLus['nomsDesTerritoires'],
): string =>
  axe === 'motif' ? (motifs?.[valeur] ?? valeur) : (noms.get(valeur) ?? `Territoire ${valeur}`);
