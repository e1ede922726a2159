import {
  type DateCivile,
  lireUnJour,
  nettoyerUneLigne,
  type Resultat,
  refuse,
  reussi,
} from '#socle/pur';

/** Of which requests a procedure says what to do. */
export const OBJETS = {
  demande: 'Toutes les demandes de droits',
  apa: 'Demandes d’APA',
  fsl: 'Demandes de FSL',
  rsa: 'RSA',
  pch: 'Demandes de PCH',
  orientation: 'Orientations',
  question: 'Questions',
} as const;
export type ObjetDeProcedure = keyof typeof OBJETS;

/** The states that a procedure may describe, by their codes: those of the life of what it is about. */
const ETATS_D_UNE_DEMANDE = {
  recue: 'Reçue',
  incomplete: 'Papiers à apporter',
  complete: 'Dossier complet',
  en_instruction: 'En cours d’examen',
  decision_preparee: 'Décision préparée',
  signee: 'Décision signée',
  notifiee: 'Décision remise',
  accordee_par_silence: 'Accordée, faute de réponse à temps',
  accordee_forfaitaire: 'Accordée pour un montant provisoire',
  refusee_par_silence: 'Refusée, faute de réponse à temps',
  contestee: 'Contestée',
  close: 'Terminée',
  retiree: 'Retirée',
} as const;
const ETATS_D_UNE_ORIENTATION = {
  proposee: 'Proposée',
  accordee: 'Accord donné',
  envoyee: 'Envoyée',
  lue: 'Lue',
  plus_de_temps: 'Plus de temps',
  acceptee: 'Acceptée',
  refusee: 'Autre chemin',
  main_passee: 'Main passée',
  premier_rendez_vous: 'Premier rendez-vous',
  close: 'Close',
  retiree: 'Retirée',
} as const;
const ETATS_D_UNE_QUESTION = {
  ouverte: 'À répondre',
  repondue: 'Réponse donnée',
  comprise: 'Réponse comprise',
} as const;
export const ETATS_DECRITS = {
  demande: ETATS_D_UNE_DEMANDE,
  orientation: ETATS_D_UNE_ORIENTATION,
  question: ETATS_D_UNE_QUESTION,
} as const;
export type Vie = keyof typeof ETATS_DECRITS;

/** Every right's request has one life; an orientation and a question have their own. */
export const vieDe = (objet: ObjetDeProcedure): Vie =>
  objet === 'orientation' || objet === 'question' ? objet : 'demande';

const etatsDe = (objet: ObjetDeProcedure): Readonly<Record<string, string>> =>
  ETATS_DECRITS[vieDe(objet)];
/** Codes of the states of that life among these, in its order. */
export const etatsRetenus = (objet: ObjetDeProcedure, coches: readonly string[]): string[] =>
  Object.keys(etatsDe(objet)).filter((etat) => coches.includes(etat));
export const direLesEtats = ({ objet, etats }: Pick<Procedure, 'objet' | 'etats'>): string =>
  etats.map((etat) => etatsDe(objet)[etat] ?? etat).join(', ');

export interface VersionDeProcedure {
  rang: number;
  etapes: readonly string[];
  /** What it changes. */
  pourquoi: string;
  effetLe: DateCivile;
  relireLe: DateCivile;
  ecriteLe: DateCivile;
  /** A function, never a name. */
  ecritePar: string;
}

export interface Procedure {
  id: string;
  titre: string;
  objet: ObjetDeProcedure;
  /** Codes of `ETATS_DECRITS`, for the life of what it is about. */
  etats: readonly string[];
  responsable: string;
  /** The team that answers for it; none: the direction. */
  cle: number | null;
  retireeLe: DateCivile | null;
  pourquoiRetiree: string | null;
  /** From the first to the last. */
  versions: readonly VersionDeProcedure[];
}

/** The version that one follows that day; none: it has not begun. */
export const enVigueur = (
  { versions, retireeLe }: Procedure,
  jour: DateCivile,
): VersionDeProcedure | null =>
  retireeLe !== null && retireeLe <= jour
    ? null
    : (versions.findLast(({ effetLe }) => effetLe <= jour) ?? null);

/** Its review is past due: what its owner has to do. */
export const estARelire = (procedure: Procedure, jour: DateCivile): boolean => {
  const derniere = procedure.versions.at(-1);
  return procedure.retireeLe === null && derniere !== undefined && derniere.relireLe < jour;
};

/** Kinds of procedure that a screen is about: a right's own, then those of every request; an orientation's, a question's. */
export function objetsDe(quoi: string): readonly ObjetDeProcedure[] {
  const debut = quoi.split('_')[0] ?? '';
  const sien = debut in OBJETS ? (debut as ObjetDeProcedure) : 'demande';
  return vieDe(sien) === 'demande' ? [...new Set([sien, 'demande' as const])] : [sien];
}

export interface LigneComparee {
  etat: 'gardee' | 'retiree' | 'ajoutee';
  texte: string;
}

/** What a version keeps, takes out and adds: the longest steps in common, in order. */
export function comparer(avant: readonly string[], apres: readonly string[]): LigneComparee[] {
  const communes = Array.from({ length: avant.length + 1 }, () =>
    new Array<number>(apres.length + 1).fill(0),
  );
  const lire = (i: number, j: number): number => communes[i]?.[j] ?? 0;
  for (let i = avant.length - 1; i >= 0; i -= 1)
    for (let j = apres.length - 1; j >= 0; j -= 1)
      (communes[i] as number[])[j] =
        avant[i] === apres[j] ? lire(i + 1, j + 1) + 1 : Math.max(lire(i + 1, j), lire(i, j + 1));
  const lignes: LigneComparee[] = [];
  let [i, j] = [0, 0];
  while (i < avant.length || j < apres.length) {
    const [a, b] = [avant[i], apres[j]];
    if (a !== undefined && a === b) {
      lignes.push({ etat: 'gardee', texte: a });
      i += 1;
      j += 1;
    } else if (b === undefined || (a !== undefined && lire(i + 1, j) >= lire(i, j + 1))) {
      lignes.push({ etat: 'retiree', texte: a ?? '' });
      i += 1;
    } else {
      lignes.push({ etat: 'ajoutee', texte: b });
      j += 1;
    }
  }
  return lignes;
}

export interface VersionSaisie {
  /** One step a line. */
  etapes: string;
  pourquoi: string;
  effet: string;
  relire: string;
}

export type VersionVerifiee = Pick<
  VersionDeProcedure,
  'etapes' | 'pourquoi' | 'effetLe' | 'relireLe'
>;

export interface PointDeSaisie {
  champ: string;
  phrase: string;
}

const ETAPES_AU_PLUS = 40;
const LONGUEUR_D_UNE_ETAPE = 400;

export const lireLesEtapes = (texte: string): string[] =>
  texte
    .split('\n')
    .map((ligne) => nettoyerUneLigne(ligne).replace(/^(\d+[.)]|[-•])\s+/, ''))
    .filter((ligne) => ligne !== '');

function verifierLesEtapes(etapes: readonly string[]): PointDeSaisie[] {
  if (etapes.length === 0)
    return [{ champ: 'etapes', phrase: 'Écrivez ce que l’on fait, une étape par ligne.' }];
  if (etapes.length > ETAPES_AU_PLUS)
    return [{ champ: 'etapes', phrase: 'Quarante étapes au plus : faites deux procédures.' }];
  const longue = etapes.findIndex((etape) => etape.length > LONGUEUR_D_UNE_ETAPE);
  return longue < 0
    ? []
    : [{ champ: 'etapes', phrase: `L’étape ${longue + 1} est trop longue : coupez-la en deux.` }];
}

/** @param depuis the day from which it may take effect: today, or the day of the version before */
export function verifierUneVersion(
  { etapes: texte, pourquoi, effet, relire }: VersionSaisie,
  aujourdHui: DateCivile,
  depuis: DateCivile,
): Resultat<VersionVerifiee, readonly PointDeSaisie[]> {
  const etapes = lireLesEtapes(texte);
  const points = verifierLesEtapes(etapes);
  const mots = nettoyerUneLigne(pourquoi).slice(0, 300);
  if (mots.length < 5)
    points.push({ champ: 'pourquoi', phrase: 'Dites en une phrase ce que cette version change.' });
  const effetLe = lireUnJour(effet, aujourdHui);
  const relireLe = lireUnJour(relire, aujourdHui);
  if (!effetLe.ok || effetLe.valeur < depuis)
    points.push({
      champ: 'effet',
      phrase: 'Écrivez depuis quel jour on la suit : aujourd’hui ou plus tard.',
    });
  if (!relireLe.ok || (effetLe.ok && relireLe.valeur <= effetLe.valeur))
    points.push({ champ: 'relire', phrase: 'Écrivez quel jour la relire, après son effet.' });
  if (points.length > 0 || !effetLe.ok || !relireLe.ok) return refuse(points);
  return reussi({ etapes, pourquoi: mots, effetLe: effetLe.valeur, relireLe: relireLe.valeur });
}
