import type { Depassement } from '../budgets.ts';
import type { FichierLu } from './lire-les-fichiers.ts';
import { lignesDeCommentaire } from './textes.ts';

const MEDIANE = 80;
const P90 = 200;
const MAXIMUM = 400;

/** The value below which this share of the files stands. */
const quantile = (nombres: readonly number[], part: number): number => {
  const ranges = [...nombres].sort((a, b) => a - b);
  return ranges[Math.min(ranges.length - 1, Math.floor(ranges.length * part))] ?? 0;
};

export function mesurer(production: readonly FichierLu[]) {
  const lignes = production.map((fichier) => fichier.lignes);
  const total = lignes.reduce((somme, n) => somme + n, 0);
  const commentees = production.reduce((somme, { texte }) => somme + lignesDeCommentaire(texte), 0);
  return {
    mediane: quantile(lignes, 0.5),
    p90: quantile(lignes, 0.9),
    plusLong: Math.max(0, ...lignes),
    /** Per cent of the lines. */
    commentaires: total === 0 ? 0 : Math.round((1000 * commentees) / total) / 10,
  };
}

/** Files that hold rows and no logic are listed in architecture.json; SQL and style have no budget. */
export function depassementsDeLongueur(
  fichiers: readonly FichierLu[],
  listesDeDonnees: readonly string[],
): Depassement[] {
  const comptes = fichiers.filter(
    ({ chemin, genre }) => genre !== 'autre' && !listesDeDonnees.includes(chemin),
  );
  const { mediane, p90 } = mesurer(comptes.filter(({ genre }) => genre === 'production'));
  const depassements: Depassement[] = comptes
    .filter(({ lignes }) => lignes > MAXIMUM)
    .map(({ chemin, lignes }) => ({
      budget: `no file above ${MAXIMUM} lines`,
      ou: chemin,
      mesure: `${lignes}`,
    }));
  if (mediane > MEDIANE)
    depassements.push({
      budget: `median file of ${MEDIANE} lines`,
      ou: 'src',
      mesure: `${mediane}`,
    });
  if (p90 > P90)
    depassements.push({
      budget: `nine files in ten under ${P90} lines`,
      ou: 'src',
      mesure: `${p90}`,
    });
  return depassements;
}
