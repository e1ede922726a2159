import { ecrireLeMois, type Mois } from '../langue/mois.ts';

/** What makes a situation unreadable. Nothing is calculated from half of it. */
export type RefusDeSituation =
  | { motif: 'json_illisible'; ou: string }
  | { motif: 'pas_un_objet' }
  | { motif: 'trop_de_personnes'; combien: number; auPlus: number }
  | { motif: 'sans_personne' }
  | { motif: 'personne_illisible'; qui: string }
  | { motif: 'personne_en_double'; qui: string }
  | { motif: 'trop_d_enfants'; famille: string; combien: number; auPlus: number }
  | { motif: 'personne_inconnue'; groupe: string; qui: string }
  | { motif: 'deux_groupes'; qui: string; entite: string }
  | { motif: 'sans_groupe'; qui: string; entite: string }
  | { motif: 'trop_de_parents'; famille: string; combien: number }
  | { motif: 'famille_sans_parent'; famille: string }
  | { motif: 'variable_mal_ecrite'; variable: string; proche: string }
  | { motif: 'mois_illisible'; ou: string; lu: string }
  | { motif: 'trop_de_mois'; combien: number; auPlus: number }
  | { motif: 'mois_hors_des_temps'; lu: string }
  | { motif: 'mois_non_dit' }
  | { motif: 'nombre_en_texte'; ou: string; lu: string; ecrire: string }
  | { motif: 'pas_un_nombre'; ou: string; lu: string }
  | { motif: 'negatif'; ou: string; lu: number }
  | { motif: 'trop_grand'; ou: string; lu: number }
  | { motif: 'choix_inconnu'; ou: string; lu: string; possibles: readonly string[] }
  | { motif: 'pas_oui_non'; ou: string; lu: string }
  | { motif: 'date_illisible'; ou: string; lu: string }
  | { motif: 'commune_illisible'; ou: string; lu: string }
  | { motif: 'age_impossible'; qui: string; age: number }
  | { motif: 'ages_contraires'; qui: string; age: number; naissance: string; mois: Mois }
  | { motif: 'enfant_plus_age'; enfant: string; parent: string }
  | { motif: 'droit_inconnu'; lu: string; possibles: readonly string[] };

const GROUPES: Readonly<Record<string, string>> = {
  famille: 'familles',
  foyer_fiscal: 'foyers fiscaux',
  menage: 'ménages',
};

/** The French sentence that the answer carries. */
export function direLeRefusDeSituation(refus: RefusDeSituation): string {
  switch (refus.motif) {
    case 'json_illisible':
      return `Cette ligne n’est pas du JSON : ${refus.ou}. Un montant s’écrit en chiffres, par exemple 1234.56 ; NaN n’est pas un nombre ; une donnée inconnue s’écrit null.`;
    case 'pas_un_objet':
      return 'Une situation est un objet JSON avec « individus », par exemple {"individus":{"marie":{"age":40}}}.';
    case 'sans_personne':
      return 'Cette situation ne décrit personne : « individus » est vide ou absent.';
    case 'personne_illisible':
      return `« ${refus.qui} » n’est pas décrit : écrivez ses faits entre accolades, même vides, par exemple {"age":40}.`;
    case 'personne_en_double':
      return `« ${refus.qui} » est décrit deux fois dans « individus ». Donnez un nom à chacun.`;
    case 'trop_de_personnes':
      return `${refus.combien} personnes dans une seule situation : au plus ${refus.auPlus}. Écrivez une ligne par foyer.`;
    case 'trop_d_enfants':
      return `${refus.combien} enfants dans la famille « ${refus.famille} » : au plus ${refus.auPlus}. Vérifiez la saisie.`;
    case 'personne_inconnue':
      return `« ${refus.qui} », nommé dans ${refus.groupe}, n’est pas décrit dans « individus ». Décrivez cette personne, même sans ressources, ou retirez-la.`;
    case 'deux_groupes':
      return `« ${refus.qui} » est dans deux ${GROUPES[refus.entite] ?? refus.entite}. Une personne n’est que dans une seule.`;
    case 'sans_groupe':
      return `« ${refus.qui} » n’est dans aucune des ${GROUPES[refus.entite] ?? refus.entite} décrites. Dites dans laquelle.`;
    case 'trop_de_parents':
      return `${refus.combien} parents dans la famille « ${refus.famille} » : un demandeur et au plus un conjoint.`;
    case 'famille_sans_parent':
      return `La famille « ${refus.famille} » n’a pas de parent : « parents » doit nommer au moins la personne qui demande.`;
    case 'variable_mal_ecrite':
      return `« ${refus.variable} » n’existe pas. Vouliez-vous écrire « ${refus.proche} » ?`;
    case 'mois_illisible':
      return `« ${refus.lu} » n’est pas une période (${refus.ou}). Écrivez AAAA-MM, par exemple 2026-06, ou AAAA.`;
    case 'trop_de_mois':
      return refus.combien === 0
        ? 'La liste des mois est vide. Écrivez par exemple "mois":"2026-06".'
        : `${refus.combien} mois demandés à la fois : au plus ${refus.auPlus}. Écrivez plusieurs lignes.`;
    case 'mois_hors_des_temps':
      return `« ${refus.lu} » est hors du calendrier : un mois va de 1900-01 à 2199-12.`;
    case 'mois_non_dit':
      return 'Le mois n’est pas dit : ajoutez "mois":"2026-06" à la situation, ou l’option --date 2026-06.';
    case 'nombre_en_texte':
      return `${refus.ou} : « ${refus.lu} » est un texte. Écrivez le nombre sans guillemets, sans espace et avec un point : ${refus.ecrire}.`;
    case 'pas_un_nombre':
      return `${refus.ou} : « ${refus.lu} » n’est pas un nombre.`;
    case 'negatif':
      return `${refus.ou} : ${refus.lu} est négatif. Un montant reçu est nul ou positif ; une perte ne se déduit pas.`;
    case 'trop_grand':
      return `${refus.ou} : ${refus.lu} est hors de toute mesure. Vérifiez le nombre de zéros.`;
    case 'choix_inconnu':
      return `${refus.ou} : « ${refus.lu} » n’est pas un choix. Possibles : ${refus.possibles.join(', ')}.`;
    case 'pas_oui_non':
      return `${refus.ou} : « ${refus.lu} » n’est ni true ni false.`;
    case 'date_illisible':
      return `${refus.ou} : « ${refus.lu} » n’est pas une date. Écrivez AAAA-MM-JJ, par exemple 1980-01-31.`;
    case 'commune_illisible':
      return `${refus.ou} : « ${refus.lu} » n’est pas un code de commune. Écrivez le code officiel, par exemple "93066".`;
    case 'age_impossible':
      return `« ${refus.qui} » aurait ${refus.age} ans. Vérifiez l’âge ou la date de naissance.`;
    case 'ages_contraires':
      return `« ${refus.qui} » : ${refus.age} ans en ${ecrireLeMois(refus.mois)} et une naissance le ${refus.naissance} se contredisent. Gardez l’un des deux.`;
    case 'enfant_plus_age':
      return `« ${refus.enfant} » est enfant de « ${refus.parent} » et serait plus âgé. Vérifiez les âges.`;
    case 'droit_inconnu':
      return `« ${refus.lu} » n’est pas un droit calculé ici. Possibles : ${refus.possibles.join(', ')}.`;
  }
}
