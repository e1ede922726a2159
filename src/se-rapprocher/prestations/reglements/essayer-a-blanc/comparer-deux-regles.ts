import {
  evaluerUneAide,
  type Faits,
  GRAPHE_NATIONAL,
  lireLeMois,
  repondreAUneSituation,
} from '#droits';
import type { DateCivile } from '#socle/pur';
import type { Issue } from '../domaine/comparer.ts';
import type { Reglement } from '../stockage/reglements.ts';

/** What one kept situation gives before and after; null when it is not of the form that this rule reads. */
export type DeuxIssues = (situation: unknown) => readonly [Issue, Issue] | null;

const HORS_CHAMP: Issue = { reponse: 'hors_champ', euros: null };

const objet = (lu: unknown): Readonly<Record<string, unknown>> | null =>
  typeof lu === 'object' && lu !== null && !Array.isArray(lu)
    ? (lu as Readonly<Record<string, unknown>>)
    : null;

/** A version of a regulation against the one it replaces, on the day it takes effect. */
export function selonLeReglement(avant: Reglement | null, apres: Reglement): DeuxIssues {
  const issue = (reglement: Reglement | null, faits: Faits, le: DateCivile): Issue => {
    if (!reglement) return HORS_CHAMP;
    const { reponse, euros } = evaluerUneAide(reglement.contenu, faits, le);
    return { reponse, euros: euros ?? null };
  };
  return (situation) => {
    const faits = objet(objet(situation)?.faits) as Faits | null;
    if (!faits) return null;
    return [issue(avant, faits, apres.depuis), issue(apres, faits, apres.depuis)];
  };
}

/** The same law with another value for one of its parameters, whatever the month. */
function avecCetteValeur(parametre: string, valeur: number): typeof GRAPHE_NATIONAL {
  const serie = GRAPHE_NATIONAL.parametres.get(parametre);
  if (!serie) return GRAPHE_NATIONAL;
  const changee = {
    ...serie,
    valeurs: [{ depuis: '1900-01-01', valeur, references: [] }],
    debuts: [0],
    horizon: null,
    perimeDepuis: Number.POSITIVE_INFINITY,
  };
  return {
    ...GRAPHE_NATIONAL,
    parametres: new Map([...GRAPHE_NATIONAL.parametres, [parametre, changee]]),
  };
}

/**
 * A parameter of the law: each situation is computed for its own month, by the law as it stands and by the same law with
 * the new value, everything else being equal.
 */
export function selonLeParametre(
  droit: string,
  { parametre, valeur }: { parametre: string; valeur: number },
): DeuxIssues {
  const change = avecCetteValeur(parametre, valeur);
  return (situation) => {
    const gardee = objet(situation);
    const mois = lireLeMois(String(gardee?.mois ?? ''));
    if (!gardee?.situation || !mois.ok) return null;
    const calculer = (graphe: typeof GRAPHE_NATIONAL): Issue | null => {
      const lue = repondreAUneSituation(graphe, gardee.situation, {
        mois: mois.valeur,
        droits: [droit],
      });
      const [reponse] = 'droits' in lue ? lue.droits : [];
      return reponse ? { reponse: reponse.statut, euros: reponse.montant } : null;
    };
    const [avant, apres] = [calculer(GRAPHE_NATIONAL), calculer(change)];
    return avant && apres ? [avant, apres] : null;
  };
}
