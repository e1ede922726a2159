import { type Competence, departementDe, quiDecideDuRsa } from '../competences/qui-decide.ts';
import {
  A_MAYOTTE,
  type Droit,
  estEcritAMayotte,
  type Graphe,
  moisDuDroit,
} from '../langue/graphe.ts';
import { ecrireLeMois, type Mois } from '../langue/mois.ts';
import { auPlusPres, type Situation } from '../situations/situation.ts';
import { bornerLeDroit } from './borner.ts';
import { enBref } from './en-bref.ts';
import { type Explication, expliquer } from './expliquer.ts';
import { type Cause, Interpretation } from './interpreter.ts';
import { arrondir } from './operations.ts';

export type Statut = 'du' | 'non_du' | 'inconnu' | 'hors_champ';

export type CeQuiManqueAuDroit =
  | { variable: string; pour: string; mois: string }
  | { parametre: string; connuJusquau: string };

/** What the law gives one person or group for one month; unknown stays unknown. */
export interface Reponse {
  droit: string;
  libelle: string;
  mois: string;
  /** Name, in the situation, of the person or group. */
  pour: string;
  statut: Statut;
  /** Euros of the month; nothing when the right is a yes, is unknown or out of scope. */
  montant: number | null;
  /** In French: why it is not due, what is missing, what does not reach. */
  motifs: readonly string[];
  /** What is missing, by name: facts, then amounts of the law past the day until which they are known. */
  manque?: readonly CeQuiManqueAuDroit[];
  /** What the right could be, whatever is missing; `null`: no bound. */
  fourchette?: { min: number; max: number | null };
  /** What was supposed of what the situation does not tell. */
  hypotheses?: readonly string[];
  /** Who decides, pays and hears appeals, where that is not the same everywhere. */
  competence?: Competence;
  /** What made the amount: a dozen lines at most, the answer last. */
  enBref?: Explication;
  /** The whole calculation. */
  explication?: Explication;
}

export interface Demande {
  mois: Mois;
  /** All of them when left out. */
  droits?: readonly string[];
  /** `en_bref`: the first level alone. */
  expliquer?: boolean | 'en_bref';
}

/** Every right asked, for each person or group whose right it is. Pure: same situation, same law, same answer. */
export const calculer = (graphe: Graphe, situation: Situation, demande: Demande): Reponse[] =>
  repondreATout(graphe, new Interpretation(graphe, situation), demande);

/** The same, in a calculation that the caller keeps: what it read may be asked of it. */
export function repondreATout(graphe: Graphe, calcul: Interpretation, demande: Demande): Reponse[] {
  const { situation } = calcul;
  const droits =
    demande.droits?.map((id) => graphe.droits.get(id) ?? commeUnDroit(graphe, id)) ??
    [...graphe.droits.values()].filter(
      (droit) => !droit.surDemande && moisDuDroit(droit, demande.mois) !== 'abroge',
    );
  return droits.flatMap((droit) => {
    const combien =
      droit.entite === 'individu'
        ? situation.individus.length
        : situation.groupes[droit.entite].length;
    return Array.from({ length: combien }, (_, rang) =>
      repondre(graphe, calcul, demande, droit, rang),
    );
  });
}

/** A rule asked for by name: no condition to name when it gives nothing. */
function commeUnDroit(graphe: Graphe, id: string): Droit {
  const une = graphe.variables.get(id);
  if (!une) throw new RangeError(`unknown right ${id}`);
  const { libelle, entite } = une;
  return {
    id,
    libelle,
    variable: id,
    entite,
    couvertDepuis: '1900-01',
    ecritAMayotte: true,
    motifs: [],
  };
}

function repondre(
  graphe: Graphe,
  calcul: Interpretation,
  demande: Demande,
  droit: Droit,
  rang: number,
): Reponse {
  const { mois } = demande;
  const { situation } = calcul;
  const commun = {
    droit: droit.id,
    libelle: droit.libelle,
    mois: ecrireLeMois(mois),
    pour: calcul.nomDe(droit.entite, rang),
  };
  const bord = horsDesDates(droit, mois) ?? horsDesLieux(droit, calcul, rang, mois);
  if (bord) return { ...commun, ...bord };
  const calculee = calcul.valeur(droit.variable, rang, mois);
  const inconnue = Number.isNaN(calculee);
  const aLire = demande.expliquer === true || calcul.aSuppose || inconnue;
  const etapes = aLire ? calcul.atteintes() : [];
  const supposees = calcul.aSuppose ? etapes.flatMap((un) => calcul.hypotheseDe(un) ?? []) : [];
  const hypotheses = [...new Set([...situation.hypotheses, ...supposees])];
  const suite = {
    ...(droit.competence ? { competence: competenceDe(situation, rang, mois) } : {}),
    ...(hypotheses.length > 0 ? { hypotheses } : {}),
    ...(demande.expliquer === true ? { explication: expliquer(calcul, etapes) } : {}),
  };
  const causes = inconnue ? calcul.causesAtteintes() : [];
  const fourchette = inconnue ? fourchetteDe(graphe, causes, droit, calcul, rang, mois) : undefined;
  // Whatever the missing facts are, the right is the same: it is known. What the law does not say yet stays unknown.
  const tranche = fourchette && fourchette.min === fourchette.max && causes.every(estUnFait);
  const valeur = tranche ? fourchette.min : calculee;
  const nonEcrit = valeur === 0 ? undefined : horsDesRegles(droit, calcul, rang, mois);
  if (nonEcrit) return { ...commun, ...nonEcrit };
  const bref = demande.expliquer ? { enBref: enBref(calcul, droit, rang, mois) } : {};
  if (Number.isNaN(valeur))
    return { ...commun, ...sansReponse(graphe, causes, fourchette), ...bref, ...suite };
  const ouiNon = graphe.variables.get(droit.variable)?.type === 'booleen';
  const montant = arrondir('proche', 0.01, valeur);
  const du = montant > 0;
  return {
    ...commun,
    statut: du ? 'du' : 'non_du',
    montant: ouiNon ? null : montant,
    motifs: du ? [] : motifsDuRefus(droit, calcul, rang, mois),
    ...bref,
    ...suite,
  };
}

/** The home of the first member tells the département. */
function competenceDe(situation: Situation, famille: number, mois: Mois): Competence {
  const premier = situation.groupes.famille[famille]?.membres[0] ?? 0;
  const menage = situation.individus[premier]?.groupes.menage ?? 0;
  const commune = auPlusPres(situation.faits.get('depcom')?.[menage], mois)?.[0];
  const dite = commune !== undefined && !Number.isNaN(commune);
  return quiDecideDuRsa(dite ? departementDe(commune) : undefined, mois);
}

function horsDesDates(
  droit: Droit,
  mois: Mois,
): Pick<Reponse, 'statut' | 'montant' | 'motifs'> | undefined {
  switch (moisDuDroit(droit, mois)) {
    case 'en_vigueur':
      return undefined;
    case 'pas_encore':
      return {
        statut: 'non_du',
        montant: 0,
        motifs: [`Ce droit n’existe que depuis ${droit.creeDepuis}.`],
      };
    case 'non_ecrit':
      return {
        statut: 'hors_champ',
        montant: null,
        motifs: [`Le droit d’avant ${droit.couvertDepuis} n’est pas écrit ici.`],
      };
    case 'abroge': {
      const suite = droit.remplacePar ? ` ; voir « ${droit.remplacePar} »` : '';
      return {
        statut: 'non_du',
        montant: 0,
        motifs: [`Ce droit n’existe plus depuis ${droit.abrogeDepuis}${suite}.`],
      };
    }
  }
}

/** Where the person who asks lives: Mayotte has its own amounts. */
function horsDesLieux(
  droit: Droit,
  calcul: Interpretation,
  rang: number,
  mois: Mois,
): Pick<Reponse, 'statut' | 'montant' | 'motifs'> | undefined {
  const { faits } = calcul.situation;
  if (estEcritAMayotte(droit, mois) || !(faits.has('depcom') || faits.has(A_MAYOTTE)))
    return undefined;
  const membres =
    droit.entite === 'individu' ? [rang] : calcul.situation.groupes[droit.entite][rang]?.membres;
  const qui = membres?.find((un) => calcul.aLeRole(un, 'demandeur')) ?? membres?.[0] ?? 0;
  return calcul.valeur(A_MAYOTTE, calcul.groupeDe(qui, 'menage'), mois) === 1
    ? {
        statut: 'hors_champ',
        montant: null,
        motifs: ['À Mayotte, ce droit a ses propres montants : ils ne sont pas écrits ici.'],
      }
    : undefined;
}

function horsDesRegles(
  { horsChamp }: Droit,
  calcul: Interpretation,
  rang: number,
  mois: Mois,
): Pick<Reponse, 'statut' | 'montant' | 'motifs'> | undefined {
  return horsChamp && calcul.valeur(horsChamp.condition, rang, mois) === 1
    ? { statut: 'hors_champ', montant: null, motifs: [horsChamp.phrase] }
    : undefined;
}

/** The first condition that fails is the reason: those after it were not even looked at by the law. */
function motifsDuRefus(droit: Droit, calcul: Interpretation, rang: number, mois: Mois): string[] {
  const premier = droit.motifs.find(({ condition }) => calcul.valeur(condition, rang, mois) === 0);
  return premier ? [premier.phrase] : ['Le calcul donne un montant nul.'];
}

type Fourchette = NonNullable<Reponse['fourchette']>;

const estUnFait = ({ cause }: Cause): boolean => cause === 'donnee_manquante';

/** What the right could be; nothing when its law is not written here. */
function fourchetteDe(
  graphe: Graphe,
  causes: readonly Cause[],
  droit: Droit,
  calcul: Interpretation,
  rang: number,
  mois: Mois,
): Fourchette | undefined {
  return causes.every(({ cause }) => cause !== 'hors_champ') &&
    graphe.variables.get(droit.variable)?.type === 'nombre'
    ? bornerLeDroit(graphe, calcul.situation, droit.variable, rang, mois)
    : undefined;
}

function sansReponse(
  graphe: Graphe,
  causes: readonly Cause[],
  fourchette: Fourchette | undefined,
): Pick<Reponse, 'statut' | 'montant' | 'motifs' | 'manque' | 'fourchette'> {
  const manque = causes.flatMap((cause): CeQuiManqueAuDroit[] => {
    if (cause.cause === 'donnee_manquante')
      return [{ variable: cause.variable, pour: cause.qui, mois: ecrireLeMois(cause.mois) }];
    return cause.cause === 'parametre_perime'
      ? [{ parametre: cause.parametre, connuJusquau: cause.horizon }]
      : [];
  });
  const hors = causes.some(({ cause }) => cause === 'hors_champ');
  return {
    statut: hors ? 'hors_champ' : 'inconnu',
    montant: null,
    motifs: causes.map((cause) => direLaCause(graphe, cause)),
    ...(manque.length > 0 ? { manque } : {}),
    ...(fourchette ? { fourchette } : {}),
  };
}

function direLaCause(graphe: Graphe, cause: Cause): string {
  switch (cause.cause) {
    case 'donnee_manquante': {
      const quoi = graphe.variables.get(cause.variable)?.libelle ?? cause.variable;
      return `Il manque : ${quoi} de « ${cause.qui} » en ${ecrireLeMois(cause.mois)}.`;
    }
    case 'parametre_perime': {
      const quoi = graphe.parametres.get(cause.parametre)?.libelle ?? cause.parametre;
      return `« ${quoi} » n’est connu que jusqu’au ${cause.horizon} : l’ancien montant n’est pas appliqué.`;
    }
    case 'hors_champ': {
      const quoi =
        graphe.variables.get(cause.quoi)?.libelle ??
        graphe.parametres.get(cause.quoi)?.libelle ??
        cause.quoi;
      return `« ${quoi} » n’est pas écrit pour ${ecrireLeMois(cause.mois)}.`;
    }
  }
}
