import { calculer, type Reponse } from '../calcul/calculer.ts';
import { Interpretation } from '../calcul/interpreter.ts';
import type { Droit, Graphe } from '../langue/graphe.ts';
import type { Brouillon } from './brouillon.ts';
import { composerLaSituation, lire } from './composer-la-situation.ts';
import type { Tour } from './demander.ts';
import type { CeQuiManque, DroitConclu } from './droit-conclu.ts';
import { lesDroitsDuTour } from './droits-du-tour.ts';
import { type Reponses, dite as repondue } from './question.ts';
import { desDroits, encadreur, estDetermine, etatDe, questionsQuiManquent } from './verdicts.ts';

export interface Conclusion {
  droits: readonly DroitConclu[];
  /** The situation as it was calculated: what goes with a request, so that nothing is typed again. */
  situation: Readonly<Record<string, unknown>>;
}

/**
 * What is known of each right after these answers. The same answers, month and law give the same conclusion.
 * @param toutLeCalculDe the right whose every step is wanted beside its first level
 */
export function conclure(
  graphe: Graphe,
  reponses: Reponses,
  tour: Tour,
  toutLeCalculDe?: string,
): Conclusion {
  const { mois } = tour;
  const droits = desDroits(graphe, tour.droits);
  const etat = etatDe(graphe, reponses, droits, mois);
  const manquent = questionsQuiManquent(graphe, etat, mois);
  // What was not asked because it changes nothing is left out, so that the explanation says only what weighs.
  const inutiles = etat.dite.questions.filter(
    ({ id }) => reponses[id] === undefined && !manquent.has(id),
  );
  const dite = composerLaSituation(reponses, mois, new Set(inutiles.map(({ id }) => id)));
  const situation = lire(graphe, dite);
  const calcul = new Interpretation(graphe, situation);
  const bornes = encadreur(graphe, situation, mois);
  const lues = calculer(graphe, situation, { mois, droits: tour.droits, expliquer: 'en_bref' });
  const entiere = toutLeCalculDe
    ? calculer(graphe, situation, { mois, droits: [toutLeCalculDe], expliquer: true })
    : [];
  const conclus = droits.flatMap((droit) =>
    bornes(droit).map(({ rang, min, max }): DroitConclu => {
      const nom = calcul.nomDe(droit.entite, rang);
      const lue = lues.find(({ droit: id, pour }) => id === droit.id && pour === nom) as Reponse;
      const tranche = lue.statut === 'inconnu' && estDetermine({ min, max });
      const etatDit = tranche ? (max > 0 ? 'probable' : 'pas_du') : ETATS[lue.statut];
      const manque =
        etatDit === 'a_completer' ? manqueDe(graphe, lue, dite.brouillon, reponses) : [];
      return {
        droit: droit.id,
        libelle: droit.libelle,
        pour: droit.entite === 'individu' ? (nom as 'elle' | 'conjoint') : 'foyer',
        etat: etatDit,
        montant: montantDe(graphe, droit, lue, tranche ? max : null),
        fourchette:
          etatDit === 'a_completer' ? { min, max: Number.isFinite(max) ? max : null } : null,
        condition: etatDit === 'a_completer' ? null : conditionEnDefaut(droit, lue),
        raisons: raisonsDe(etatDit, lue, tranche, manque),
        conditionsRemplies: conditionsRemplies(droit, (id) => calcul.valeur(id, rang, mois)),
        manque,
        hypotheses: (lue.hypotheses ?? []).map(sansLeNomDuGroupe),
        competence: lue.competence ?? null,
        essentiel: lue.enBref ?? [],
        explication:
          entiere.find((une) => une.droit === droit.id && une.pour === nom)?.explication ?? [],
      };
    }),
  );
  return { droits: lesDroitsDuTour(conclus), situation: dite.objet };
}

const ETATS = {
  du: 'probable',
  non_du: 'pas_du',
  inconnu: 'a_completer',
  hors_champ: 'hors_champ',
} as const;

function raisonsDe(
  etat: DroitConclu['etat'],
  lue: Reponse,
  tranche: boolean,
  manque: readonly CeQuiManque[],
): readonly string[] {
  if (etat === 'a_completer') return pourquoiPasEncore(manque);
  // Settled by its bounds: the reasons read are those of a doubt that no longer is.
  if (!tranche) return lue.motifs;
  return etat === 'pas_du'
    ? ['Quoi que disent les réponses qui manquent, le calcul donne zéro.']
    : [];
}

/** What she can answer comes first: the amounts of the law that nobody knows yet matter once nothing else is missing. */
const pourquoiPasEncore = (manque: readonly CeQuiManque[]): readonly string[] =>
  manque.length > 0
    ? []
    : ['La loi ne dit pas encore tous les montants de ce mois. Les anciens ne sont pas appliqués.'];

/** « famille » and « elle » are names of the format: on her page she is alone, with one household. */
const sansLeNomDuGroupe = (hypothese: string): string =>
  hypothese.replace(/^(?:elle|famille|menage) : (.)/, (_tout, initiale: string) =>
    initiale.toLocaleUpperCase('fr'),
  );

function montantDe(graphe: Graphe, droit: Droit, lue: Reponse, tranche: number | null) {
  if (graphe.variables.get(droit.variable)?.type === 'booleen') return null;
  return tranche ?? lue.montant;
}

const conditionEnDefaut = (droit: Droit, { motifs }: Reponse): string | null =>
  [...droit.motifs, ...(droit.horsChamp ? [droit.horsChamp] : [])].find(
    ({ phrase }) => phrase === motifs[0],
  )?.condition ?? null;

function conditionsRemplies(droit: Droit, valeur: (id: string) => number): boolean {
  const dites = droit.motifs.map(({ condition }) => valeur(condition));
  return dites[0] === 1 && dites.every((une) => une !== 0);
}

/** Each fact once, whatever the months that lack it. */
function manqueDe(
  graphe: Graphe,
  lue: Reponse,
  brouillon: Brouillon,
  reponses: Reponses,
): CeQuiManque[] {
  const parFait = new Map<string, CeQuiManque>();
  for (const un of lue.manque ?? []) {
    if (!('variable' in un)) continue;
    const { variable, pour } = un;
    const question = brouillon
      .questionsPour(variable, pour)
      .find((id) => repondue(reponses, id) === undefined);
    const cle = question ?? `${variable} ${pour}`;
    parFait.set(cle, {
      variable,
      pour,
      libelle: graphe.variables.get(variable)?.libelle ?? variable,
      ...(question ? { question } : {}),
    });
  }
  return [...parFait.values()];
}
