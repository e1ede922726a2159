import type { DateCivile } from '#socle/pur';
import type { Aide, Montant, Reponse } from './aide.ts';
import { ensemble, juger, type Verdict } from './conditions.ts';
import { direUneCondition, NOM_DU_FAIT } from './dire-une-condition.ts';
import type { Faits } from './faits.ts';

export interface ReponseDUneAide {
  aide: string;
  reponse: Reponse;
  /** Euros; undefined when nothing is due, or when the amount is left to a decision or cannot be said. */
  euros?: number;
  /** Why, in plain French: each condition that decides. */
  raisons: readonly string[];
  manque: readonly (keyof Faits)[];
  statut: Aide['statut'];
}

type Calcul = { euros: number } | { decide: true } | { manque: keyof Faits };

function calculer(montant: Montant, faits: Faits): Calcul {
  const par = (
    combien: number | undefined,
    manque: keyof Faits,
    un: { euros: number; auPlus?: number },
  ): Calcul =>
    combien === undefined
      ? { manque }
      : { euros: Math.min(combien * un.euros, un.auPlus ?? Number.POSITIVE_INFINITY) };
  switch (montant.genre) {
    case 'forfait':
      return { euros: montant.euros };
    case 'par_enfant':
      return par(faits.ages_des_enfants?.length, 'ages_des_enfants', montant);
    case 'par_personne':
      return par(faits.personnes, 'personnes', montant);
    case 'selon_quotient': {
      const quotient = faits.quotient_familial;
      if (quotient === undefined) return { manque: 'quotient_familial' };
      const tranche = montant.tranches.find(({ jusqua }) => jusqua === null || quotient <= jusqua);
      return { euros: tranche?.euros ?? 0 };
    }
    case 'part_de_la_depense':
      return faits.depense === undefined
        ? { manque: 'depense' }
        : { euros: Math.min(Math.round(faits.depense * montant.taux * 100) / 100, montant.auPlus) };
    case 'a_decider':
      return { decide: true };
  }
}

const decisives = (
  aide: Aide,
  verdicts: readonly Verdict[],
  lesquelles: (un: Verdict) => boolean,
) =>
  aide.conditions.filter((_, rang) => lesquelles(verdicts[rang] as Verdict)).map(direUneCondition);

/** Evaluates any facultative aid the same way. A refusal names each condition that is not met, an unknown what to ask. */
export function evaluerUneAide(aide: Aide, faits: Faits, date: DateCivile): ReponseDUneAide {
  const commun = { aide: aide.id, statut: aide.statut, manque: [] };
  if (date < aide.depuis || (aide.jusqua !== null && date > aide.jusqua))
    return {
      ...commun,
      reponse: 'hors_champ',
      raisons: [
        `Ce règlement s’applique du ${aide.depuis} ${aide.jusqua ? `au ${aide.jusqua}` : 'à une date non fixée'}.`,
      ],
    };
  const verdicts = aide.conditions.map((condition) => juger(condition, faits));
  const tout = ensemble(verdicts);
  if (tout === false)
    return {
      ...commun,
      reponse: 'non_du',
      raisons: decisives(aide, verdicts, (un) => un === false).map(
        (une) => `Non remplie : ${une}.`,
      ),
    };
  if (tout !== true) return inconnu(commun, tout.manque);
  const calcul = calculer(aide.montant, faits);
  if ('manque' in calcul) return inconnu(commun, [calcul.manque]);
  if ('euros' in calcul && calcul.euros <= 0)
    return { ...commun, reponse: 'non_du', raisons: ['Le barème donne un montant nul.'] };
  return {
    ...commun,
    reponse: 'du',
    ...('euros' in calcul ? { euros: calcul.euros } : {}),
    raisons: [
      ...decisives(aide, verdicts, (un) => un === true).map((une) => `Remplie : ${une}.`),
      ...('decide' in calcul ? ['Le montant est fixé par la décision.'] : []),
    ],
  };
}

const inconnu = (
  commun: Pick<ReponseDUneAide, 'aide' | 'statut'>,
  manque: readonly (keyof Faits)[],
): ReponseDUneAide => ({
  ...commun,
  reponse: 'inconnu',
  manque,
  raisons: manque.map((fait) => `Il manque ${NOM_DU_FAIT[fait]}.`),
});
