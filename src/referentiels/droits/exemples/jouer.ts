import { codeDe } from '../calcul/coder.ts';
import { Interpretation } from '../calcul/interpreter.ts';
import { type Graphe, moisDuDroit } from '../langue/graphe.ts';
import { type Mois, moisEcrit } from '../langue/mois.ts';
import { lireUneSituation } from '../situations/lire-une-situation.ts';
import { direLeRefusDeSituation } from '../situations/refus.ts';

/** A reference case as its line says it: the tolerance is that of whoever published it. */
export interface Exemple {
  fichier: string;
  nom: string;
  mois: string;
  situation: unknown;
  attendus: readonly Attendu[];
  tolerance: { absolue?: number; relative?: number };
  origine: string;
}

interface Attendu {
  variable: string;
  mois: string;
  pour?: string;
  valeur: Valeur | readonly Valeur[];
}
type Valeur = number | boolean | string;

export type Bilan = { tenu: true } | { tenu: false; horsChamp: boolean; ecarts: readonly string[] };

/** Without a tolerance of its own a case is held to the cent, as money is. */
const AU_CENTIME = 0.0051;

/** One line of a file of examples. */
export const lireLesLignes = (fichier: string, texte: string): Exemple[] =>
  texte
    .split('\n')
    .filter((ligne) => ligne !== '')
    .map((ligne) => ({ fichier, ...JSON.parse(ligne) }) as Exemple);

export function jouer(graphe: Graphe, exemple: Exemple): Bilan {
  const resultats = exemple.attendus.map((attendu) => comparer(graphe, exemple, attendu));
  const ecarts = resultats.flatMap(({ ecarts: siens }) => siens);
  return ecarts.length === 0
    ? { tenu: true }
    : { tenu: false, horsChamp: resultats.every(({ hors }) => hors), ecarts };
}

function comparer(
  graphe: Graphe,
  exemple: Exemple,
  attendu: Attendu,
): { ecarts: string[]; hors: boolean } {
  const une = graphe.variables.get(attendu.variable);
  if (!une) return { ecarts: [`${attendu.variable} : règle pas encore écrite`], hors: true };
  const mois: Mois = moisEcrit(attendu.mois.length === 4 ? `${attendu.mois}-01` : attendu.mois);
  const lue = lireUneSituation(
    graphe,
    exemple.situation,
    moisEcrit(exemple.mois.length === 4 ? `${exemple.mois}-01` : exemple.mois),
  );
  if (!lue.ok) return { ecarts: [direLeRefusDeSituation(lue.refus)], hors: false };
  const calcul = new Interpretation(graphe, lue.valeur);
  const valeurs = Array.isArray(attendu.valeur) ? attendu.valeur : [attendu.valeur];
  const entites = une.entite === 'individu' ? lue.valeur.individus : lue.valeur.groupes[une.entite];
  const ecarts: string[] = [];
  let hors = true;
  // As the command answers it: before its law is written here, a right is out of scope.
  const droit = graphe.droits.get(attendu.variable);
  const pasEcrit = droit !== undefined && moisDuDroit(droit, mois) === 'non_ecrit';
  for (const [place, valeur] of valeurs.entries()) {
    const rang =
      attendu.pour === undefined ? place : entites.findIndex(({ id }) => id === attendu.pour);
    const rendu = calcul.valeur(attendu.variable, rang, mois);
    const causes = calcul.causesAtteintes();
    const voulu = codeDe(une, valeur as Valeur);
    const permis = Math.max(
      exemple.tolerance.absolue ?? (exemple.tolerance.relative === undefined ? AU_CENTIME : 0),
      (exemple.tolerance.relative ?? 0) * Math.abs(voulu),
    );
    if (Math.abs(rendu - voulu) <= permis + 1e-9) continue;
    if (!pasEcrit && !causes.some(({ cause }) => cause === 'hors_champ')) hors = false;
    ecarts.push(
      `${attendu.variable} ${attendu.mois} : attendu ${voulu}, rendu ${Number.isNaN(rendu) ? `inconnu (${JSON.stringify(causes.slice(0, 3))})` : Math.round(rendu * 100) / 100}`,
    );
  }
  return { ecarts, hors: ecarts.length > 0 && hors };
}
