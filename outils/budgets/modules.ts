import type { Architecture } from '../architecture/lire-l-architecture.ts';
import type { Depassement } from '../budgets.ts';
import type { FichierLu } from './lire-les-fichiers.ts';

const LIGNES_DU_README = 30;

/** Foundations and shells have a shape of their own. */
const SANS_FORME = /^(socle|socle\/pur|interface|applications\/.+)$/;
/** The journal stands under the rules of access and cannot name them: outils/matrice says its lines. */
const SANS_REGLES = new Set(['journal']);

function formeDUnModule(nom: string, dossier: string, siens: readonly FichierLu[]): Depassement[] {
  const a = (chemin: string) => siens.some((fichier) => fichier.chemin === `${dossier}/${chemin}`);
  const manque = (chemin: string, mesure: string): Depassement => ({
    budget: 'the shape of a module',
    ou: `${dossier}/${chemin}`,
    mesure,
    inacheve: true,
  });
  const range = siens.some(({ chemin }) => chemin.startsWith(`${dossier}/stockage/`));
  const manques: Depassement[] = [];
  if (!a('index.ts')) manques.push(manque('index.ts', 'no door'));
  if (!a('README.md')) manques.push(manque('README.md', 'no README'));
  if (range && !a('donnees.ts')) manques.push(manque('donnees.ts', 'data that nobody declares'));
  if (range && !SANS_REGLES.has(nom) && !a('regles-d-acces.ts'))
    manques.push(manque('regles-d-acces.ts', 'tables without a table of rights'));
  return manques;
}

/** What each built room must hold, and READMEs that are read because they are short. */
export function formesManquantes(
  fichiers: readonly FichierLu[],
  { modules }: Architecture,
): Depassement[] {
  const bavards = fichiers
    .filter(
      ({ chemin, lignes }) => /^src\/.+\/README\.md$/.test(chemin) && lignes > LIGNES_DU_README,
    )
    .map(({ chemin, lignes }) => ({
      budget: `a README of ${LIGNES_DU_README} lines`,
      ou: chemin,
      mesure: `${lignes}`,
    }));
  const formes = Object.entries(modules)
    .filter(([nom]) => !SANS_FORME.test(nom))
    .flatMap(([nom, { dossier }]) => {
      const siens = fichiers.filter(({ chemin }) => chemin.startsWith(`${dossier}/`));
      return siens.length === 0 ? [] : formeDUnModule(nom, dossier, siens);
    });
  return [...bavards, ...formes];
}
