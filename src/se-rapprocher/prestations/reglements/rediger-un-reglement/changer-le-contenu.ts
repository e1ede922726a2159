import type { Aide, Condition, Exemple, Montant } from '#droits';

/** One gesture on a draft. `dans` and `chemin`: ranks from the top, « 2.0 » for the first of the third's. */
export type Changement =
  | {
      quoi: 'tete';
      tete: Pick<
        Aide,
        'libelle' | 'organisme' | 'statut' | 'verifie_le' | 'references' | 'depuis' | 'jusqua'
      >;
    }
  | { quoi: 'ajouter_condition'; dans: string; condition: Condition }
  | { quoi: 'retirer_condition'; chemin: string }
  | { quoi: 'montant'; montant: Montant }
  | { quoi: 'ajouter_exemple'; exemple: Exemple }
  | { quoi: 'retirer_exemple'; rang: number }
  | { quoi: 'remplacer'; contenu: Aide };

const rangsDe = (chemin: string): number[] =>
  chemin === '' ? [] : chemin.split('.').map((rang) => Number.parseInt(rang, 10));

/** Changes the list that a path leads to; null when it leads nowhere. */
function dansLaListe(
  liste: readonly Condition[],
  rangs: readonly number[],
  changer: (liste: readonly Condition[]) => readonly Condition[] | null,
): readonly Condition[] | null {
  const [rang, ...reste] = rangs;
  if (rang === undefined) return changer(liste);
  const visee = liste[rang];
  if (!visee || !('conditions' in visee)) return null;
  const dedans = dansLaListe(visee.conditions, reste, changer);
  return dedans && liste.map((une, i) => (i === rang ? { ...visee, conditions: dedans } : une));
}

/** The regulation after one gesture; null when what it names is not there. Pure. */
export function changerLeContenu(aide: Aide, changement: Changement): Aide | null {
  switch (changement.quoi) {
    case 'tete':
      return { ...aide, ...changement.tete };
    case 'ajouter_condition': {
      const { dans, condition } = changement;
      const conditions = dansLaListe(aide.conditions, rangsDe(dans), (liste) => [
        ...liste,
        condition,
      ]);
      return conditions && { ...aide, conditions };
    }
    case 'retirer_condition': {
      const rangs = rangsDe(changement.chemin);
      const dernier = rangs.pop();
      const conditions = dansLaListe(aide.conditions, rangs, (liste) =>
        dernier === undefined || !liste[dernier] ? null : liste.filter((_, i) => i !== dernier),
      );
      return conditions && { ...aide, conditions };
    }
    case 'montant':
      return { ...aide, montant: changement.montant };
    case 'ajouter_exemple':
      return { ...aide, exemples: [...aide.exemples, changement.exemple] };
    case 'retirer_exemple':
      return aide.exemples[changement.rang]
        ? { ...aide, exemples: aide.exemples.filter((_, i) => i !== changement.rang) }
        : null;
    case 'remplacer':
      // The code is what requests and decisions name: a file may not change it.
      return { ...changement.contenu, id: aide.id };
  }
}
