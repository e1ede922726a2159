import { lireDateCivile } from '#socle/pur';
import type { Aide } from './aide.ts';
import type { Condition } from './conditions.ts';
import { evaluerUneAide } from './evaluer-une-aide.ts';

/** Why a regulation may not be published, in French, for the administrator who wrote it. */
export function defautsDUneAide(aide: Aide): string[] {
  const reponses = aide.exemples.map(({ faits, date }) => evaluerUneAide(aide, faits, date));
  const estDonne = (reponse: string) =>
    aide.exemples.some(({ attendu }) => attendu.reponse === reponse);
  return [
    ...(aide.references.length === 0
      ? ['Aucune référence : délibération, règlement ou article.']
      : []),
    ...(aide.statut === 'confirme' && aide.verifie_le === null
      ? ['Un règlement confirmé dit le jour où il a été relu.']
      : []),
    ...dates(aide),
    ...aide.conditions.flatMap(defautsDUneCondition),
    ...(aide.montant.genre === 'selon_quotient' && !croissantes(aide.montant.tranches)
      ? ['Les tranches de quotient doivent monter, et la dernière rester ouverte.']
      : []),
    ...(estDonne('du') && estDonne('non_du')
      ? []
      : ['Il faut au moins un exemple où l’aide est due et un où elle ne l’est pas.']),
    ...aide.exemples.flatMap(({ titre, attendu }, rang) => {
      const { reponse, euros } = reponses[rang] as (typeof reponses)[number];
      if (reponse !== attendu.reponse)
        return [`L’exemple « ${titre} » donne « ${reponse} » au lieu de « ${attendu.reponse} ».`];
      return attendu.euros !== undefined && euros !== attendu.euros
        ? [`L’exemple « ${titre} » donne ${euros} € au lieu de ${attendu.euros} €.`]
        : [];
    }),
  ];
}

const dates = ({ depuis, jusqua }: Aide): string[] => {
  const lisibles = [depuis, ...(jusqua === null ? [] : [jusqua])].every(
    (jour) => lireDateCivile(jour).ok,
  );
  if (!lisibles) return ['Une date d’effet n’existe pas.'];
  return jusqua !== null && jusqua < depuis ? ['L’aide finit avant de commencer.'] : [];
};

const croissantes = (tranches: readonly { jusqua: number | null }[]): boolean =>
  tranches.at(-1)?.jusqua === null &&
  tranches
    .slice(0, -1)
    .every(
      ({ jusqua }, rang, toutes) =>
        jusqua !== null && (rang === 0 || jusqua > (toutes[rang - 1]?.jusqua ?? 0)),
    );

function defautsDUneCondition(condition: Condition): string[] {
  if ('conditions' in condition)
    return condition.conditions.length === 0
      ? ['Un groupe de conditions est vide.']
      : condition.conditions.flatMap(defautsDUneCondition);
  if ('codes' in condition && condition.codes.length === 0)
    return [`La condition « ${condition.genre} » ne nomme aucun lieu.`];
  if ('parmi' in condition && condition.parmi.length === 0)
    return [`La condition « ${condition.genre} » ne nomme rien.`];
  if ('minimum' in condition || 'maximum' in condition) {
    const { minimum, maximum } = condition as { minimum?: number; maximum?: number };
    return minimum !== undefined && maximum !== undefined && minimum > maximum
      ? [`La condition « ${condition.genre} » a un minimum au-dessus de son maximum.`]
      : [];
  }
  return [];
}
