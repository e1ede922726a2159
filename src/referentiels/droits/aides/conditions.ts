import type { Faits } from './faits.ts';

/** Yes, no, or what is missing to say. */
export type Verdict = boolean | { manque: readonly (keyof Faits)[] };

interface Bornes {
  minimum?: number;
  maximum?: number;
}

/**
 * The kinds of condition that the regulations of facultative aids are made of. `une_de`, `toutes` and `aucune` combine
 * the others; unknown stays unknown unless the answer does not depend on it.
 */
export type Condition =
  | ({ genre: 'age' } & Bornes)
  | ({ genre: 'age_d_un_enfant' } & Bornes)
  | { genre: 'commune'; codes: readonly string[] }
  | { genre: 'departement'; codes: readonly string[] }
  | { genre: 'territoire'; codes: readonly string[] }
  | ({ genre: 'quotient_familial' } & Bornes)
  | {
      genre: 'plafond_de_ressources';
      personneSeule: number;
      deuxPersonnes: number;
      parPersonneDePlus: number;
    }
  | { genre: 'taux_d_effort'; minimum?: number; maximum?: number }
  | ({ genre: 'depense' } & Bornes)
  | { genre: 'nature_de_la_depense'; parmi: readonly string[] }
  | ({ genre: 'taille_du_menage' } & Bornes)
  | ({ genre: 'nombre_d_enfants' } & Bornes)
  | { genre: 'activite'; parmi: readonly string[] }
  | { genre: 'occupation'; parmi: readonly string[] }
  | { genre: 'regime'; parmi: readonly string[] }
  | { genre: 'recoit_le_rsa' }
  | { genre: 'recoit'; parmi: readonly string[] }
  | { genre: 'sans_la_prestation'; parmi: readonly string[] }
  | { genre: 'niveau_scolaire'; parmi: readonly string[] }
  | { genre: 'boursier' }
  | { genre: 'parent_isole' }
  | { genre: 'enceinte' }
  | ({ genre: 'taux_incapacite' } & Bornes)
  | ({ genre: 'gir' } & Bornes)
  | { genre: 'residence'; moisMinimum: number }
  | ({ genre: 'impaye' } & Bornes)
  | { genre: 'delai_depuis_la_derniere_aide'; moisMinimum: number }
  | ({ genre: 'patrimoine' } & Bornes)
  | { genre: 'une_de'; conditions: readonly Condition[] }
  | { genre: 'toutes'; conditions: readonly Condition[] }
  | { genre: 'aucune'; conditions: readonly Condition[] };

const manque = (...lesquels: (keyof Faits)[]): Verdict => ({ manque: lesquels });
const entre = ({ minimum, maximum }: Bornes, valeur: number): boolean =>
  (minimum === undefined || valeur >= minimum) && (maximum === undefined || valeur <= maximum);
const nombre = (faits: Faits, nom: keyof Faits, bornes: Bornes): Verdict => {
  const valeur = faits[nom];
  return typeof valeur === 'number' ? entre(bornes, valeur) : manque(nom);
};
const mot = (faits: Faits, nom: keyof Faits, parmi: readonly string[]): Verdict => {
  const valeur = faits[nom];
  return typeof valeur === 'string' ? parmi.includes(valeur) : manque(nom);
};
const ouiOuNon = (faits: Faits, nom: keyof Faits): Verdict => {
  const valeur = faits[nom];
  return typeof valeur === 'boolean' ? valeur : manque(nom);
};
const liste = (faits: Faits, nom: keyof Faits, parmi: readonly string[]): Verdict => {
  const valeurs = faits[nom];
  return Array.isArray(valeurs) ? valeurs.some((un) => parmi.includes(un)) : manque(nom);
};

const contraire = (verdict: Verdict): Verdict =>
  typeof verdict === 'boolean' ? !verdict : verdict;

/** False if one is false, else what is missing, else true. */
export function ensemble(verdicts: readonly Verdict[]): Verdict {
  if (verdicts.includes(false)) return false;
  const manques = verdicts.flatMap((un) => (typeof un === 'boolean' ? [] : un.manque));
  return manques.length > 0 ? { manque: [...new Set(manques)] } : true;
}

export function juger(condition: Condition, faits: Faits): Verdict {
  switch (condition.genre) {
    case 'age':
      return nombre(faits, 'age', condition);
    case 'age_d_un_enfant':
      return faits.ages_des_enfants
        ? faits.ages_des_enfants.some((age) => entre(condition, age))
        : manque('ages_des_enfants');
    case 'commune':
      return mot(faits, 'commune', condition.codes);
    case 'departement':
      return mot(faits, 'departement', condition.codes);
    case 'territoire':
      return mot(faits, 'territoire', condition.codes);
    case 'quotient_familial':
      return nombre(faits, 'quotient_familial', condition);
    case 'plafond_de_ressources': {
      const { personnes } = faits;
      if (personnes === undefined || faits.ressources === undefined)
        return manque(
          ...(['personnes', 'ressources'] as const).filter((nom) => faits[nom] === undefined),
        );
      return faits.ressources <= plafondPour(condition, personnes);
    }
    case 'taux_d_effort': {
      const { charges_de_logement: charges, ressources } = faits;
      if (charges === undefined || ressources === undefined)
        return manque(
          ...(['charges_de_logement', 'ressources'] as const).filter(
            (nom) => faits[nom] === undefined,
          ),
        );
      return entre(condition, ressources > 0 ? charges / ressources : Number.POSITIVE_INFINITY);
    }
    case 'depense':
      return nombre(faits, 'depense', condition);
    case 'nature_de_la_depense':
      return mot(faits, 'nature_de_la_depense', condition.parmi);
    case 'taille_du_menage':
      return nombre(faits, 'personnes', condition);
    case 'nombre_d_enfants':
      return faits.ages_des_enfants
        ? entre(condition, faits.ages_des_enfants.length)
        : manque('ages_des_enfants');
    case 'activite':
    case 'occupation':
    case 'regime':
      return mot(faits, condition.genre, condition.parmi);
    case 'recoit_le_rsa':
      return liste(faits, 'prestations', ['rsa']);
    case 'recoit':
      return liste(faits, 'prestations', condition.parmi);
    case 'sans_la_prestation':
      return contraire(liste(faits, 'prestations', condition.parmi));
    case 'niveau_scolaire':
      return liste(faits, 'niveaux_scolaires', condition.parmi);
    case 'boursier':
    case 'enceinte':
      return ouiOuNon(faits, condition.genre);
    case 'parent_isole':
      return ensemble([
        contraire(ouiOuNon(faits, 'en_couple')),
        juger({ genre: 'nombre_d_enfants', minimum: 1 }, faits),
      ]);
    case 'taux_incapacite':
    case 'gir':
    case 'patrimoine':
      return nombre(faits, condition.genre, condition);
    case 'residence':
      return nombre(faits, 'mois_de_residence', { minimum: condition.moisMinimum });
    case 'impaye':
      return nombre(faits, 'mois_d_impaye', condition);
    case 'delai_depuis_la_derniere_aide': {
      const mois = faits.mois_depuis_la_derniere_aide;
      if (mois === undefined) return manque('mois_depuis_la_derniere_aide');
      return mois === null || mois >= condition.moisMinimum;
    }
    case 'toutes':
      return ensemble(condition.conditions.map((une) => juger(une, faits)));
    case 'une_de':
      return contraire(ensemble(condition.conditions.map((une) => contraire(juger(une, faits)))));
    case 'aucune':
      return ensemble(condition.conditions.map((une) => contraire(juger(une, faits))));
  }
}

export const plafondPour = (
  condition: Condition & { genre: 'plafond_de_ressources' },
  personnes: number,
): number => {
  if (personnes <= 1) return condition.personneSeule;
  return condition.deuxPersonnes + (personnes - 2) * condition.parPersonneDePlus;
};
