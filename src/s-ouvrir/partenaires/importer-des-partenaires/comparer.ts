import { createHash } from 'node:crypto';

/** One field that a file changes, for a human eye. */
export interface Difference {
  genre: 'structure' | 'service';
  id: string;
  nom: string;
  champ: string;
  avant: string;
  apres: string;
}

/** Changes when the way of being found changes, so that a new version of it reaches rows that did not move. */
const VERSION = 1;

const stable = (ligne: object): string =>
  JSON.stringify(Object.entries(ligne).sort(([a], [b]) => (a < b ? -1 : 1)));

export const empreinteDe = (ligne: object): string =>
  createHash('sha256')
    .update(`${VERSION}${stable(ligne)}`)
    .digest('hex')
    .slice(0, 32);

const TUS = new Set([
  'empreinte',
  'apport',
  'retire_le',
  'engagement_jours',
  'source',
  'id',
  'lien_source',
]);

const dire = (valeur: unknown): string => {
  if (valeur === null || valeur === undefined || valeur === '') return 'non renseigné';
  const texte = Array.isArray(valeur) ? valeur.join(', ') : String(valeur);
  return texte.length > 160 ? `${texte.slice(0, 159)}…` : texte;
};

/** Field by field, what a row of the file changes in the row of the base. */
export function differencesEntre(
  genre: Difference['genre'],
  avant: Readonly<Record<string, unknown>>,
  apres: Readonly<Record<string, unknown>>,
): Difference[] {
  return Object.keys(apres)
    .filter((champ) => !TUS.has(champ))
    .flatMap((champ) => {
      const [ancien, nouveau] = [dire(avant[champ]), dire(apres[champ])];
      if (ancien === nouveau) return [];
      return [
        {
          genre,
          id: String(apres.id),
          nom: String(apres.nom),
          champ,
          avant: ancien,
          apres: nouveau,
        },
      ];
    });
}
