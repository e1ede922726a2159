import { type Acces, casDUsage, uneFoisParRequete } from '#acces';
import { ajouterJours, debutDuJour, type Resultat, refuse, reussi } from '#socle/pur';
import { droits } from '../regles-d-acces.ts';
import {
  compterLesOuvertes,
  type EtatDePromesses,
  etatsDesPromesses,
  type FiltreDePromesses,
  type NombreDePromesses,
  type Promesse,
  type PromesseFermee,
  promessesEtNombres,
  promessesFermeesEnBase,
  promessesOuvertesEnBase,
} from '../stockage/promesses.ts';

async function tracerLaListe(acces: Acces, promesses: readonly Promesse[]): Promise<void> {
  const personnes = new Set(promesses.flatMap(({ personneId }) => personneId ?? []));
  if (personnes.size === 0) return;
  await acces.tracer({ operation: 'liste', objet: 'promesses', personnes: [...personnes] });
}

/** Open promises this reader may see, danger first, then the nearest date; 50 at most unless asked. */
export const promessesOuvertes = casDUsage(
  droits.voir,
  async (acces, filtre: FiltreDePromesses): Promise<Resultat<Promesse[], never>> => {
    const promesses = await promessesOuvertesEnBase(acces.bd, filtre);
    await tracerLaListe(acces, promesses);
    return reussi(promesses);
  },
);

/** How many a person reads at most of what is over. */
const FERMEES_A_LIRE = 30;

/** What was promised about these objects of hers and is over, the latest first: kept, it does not vanish from her page. */
export const sesPromessesFermees = casDUsage(
  { ...droits.voir, missions: [] },
  async (
    acces,
    { objetIds }: { objetIds: readonly string[] },
  ): Promise<Resultat<PromesseFermee[], never>> => {
    const promesses = await promessesFermeesEnBase(acces.bd, objetIds, FERMEES_A_LIRE);
    await tracerLaListe(acces, promesses);
    return reussi(promesses);
  },
);

const cetteNuit = ({ aujourdHui }: Acces) => debutDuJour(ajouterJours(aujourdHui, 1));

const compter = uneFoisParRequete((acces, cles: readonly number[]) =>
  compterLesOuvertes(acces.bd, { cles, avant: cetteNuit(acces) }),
);

/** The most urgent that these teams owe and how many they owe, which the rail then shows without asking again. */
export const promessesDeLaMarge = casDUsage(
  droits.voir,
  async (
    acces,
    { cles, limite }: { cles: readonly number[]; limite: number },
  ): Promise<Resultat<{ promesses: Promesse[]; nombres: NombreDePromesses }, never>> => {
    const lecture = promessesEtNombres(acces.bd, { cles, limite, avant: cetteNuit(acces) });
    compter.retenir(
      acces,
      cles,
      lecture.then(({ nombres }) => nombres),
    );
    const lue = await lecture;
    await tracerLaListe(acces, lue.promesses);
    return reussi(lue);
  },
);

/** How many these teams owe, and how many of them by tonight: a count names nobody. */
export const compterLesPromesses = casDUsage(
  droits.voir,
  async (acces, cles: readonly number[]): Promise<Resultat<NombreDePromesses, never>> =>
    reussi(await compter(acces, cles)),
);

/** R10: nothing closes while a promise about it is open. The refusal names the first one. */
export async function refuserSiPromesseOuverte(
  acces: Acces,
  objetIds: readonly string[],
): Promise<Resultat<undefined, { raison: 'promesse_ouverte'; quoi: string; pourLe: string }>> {
  const [premiere] = await promessesOuvertesEnBase(acces.bd, { objetIds, limite: 1 });
  if (!premiere) return reussi();
  return refuse({ raison: 'promesse_ouverte', quoi: premiere.quoi, pourLe: premiere.pourLe });
}

/** Of the requests that a system brought, what is owed and kept: numbers and days alone. */
export const lireOuEnSontLesPromesses = casDUsage(
  droits.voirOuElleEnEst,
  async (
    acces,
    { objetIds }: { objetIds: readonly string[] },
  ): Promise<Resultat<Map<string, EtatDePromesses>, never>> =>
    reussi(await etatsDesPromesses(acces.bd, objetIds)),
);
