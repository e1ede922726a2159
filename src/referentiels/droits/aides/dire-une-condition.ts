import { typographie } from '#socle/pur';
import type { Condition } from './conditions.ts';
import type { Faits } from './faits.ts';
import { direLeMot } from './mots-des-aides.ts';

const bornes = (
  quoi: string,
  { minimum, maximum }: { minimum?: number; maximum?: number },
  unite = '',
): string => {
  const ecrire = (valeur: number) => `${valeur.toLocaleString('fr-FR')}${unite && ` ${unite}`}`;
  if (minimum !== undefined && maximum !== undefined)
    return minimum === maximum
      ? `${quoi} : ${ecrire(minimum)}`
      : `${quoi} : de ${ecrire(minimum)} à ${ecrire(maximum)}`;
  if (minimum !== undefined) return `${quoi} : au moins ${ecrire(minimum)}`;
  return maximum === undefined ? quoi : `${quoi} : au plus ${ecrire(maximum)}`;
};
const parmi = (quoi: string, valeurs: readonly string[], nom?: keyof Faits) =>
  `${quoi} : ${valeurs.map((un) => (nom ? direLeMot(nom, un) : un)).join(', ')}`;

/** A condition in plain French, for a person and for a letter. */
export function direUneCondition(condition: Condition): string {
  return typographie(brute(condition));
}

function brute(condition: Condition): string {
  switch (condition.genre) {
    case 'age':
      return bornes('âge', condition, 'ans');
    case 'age_d_un_enfant':
      return bornes('âge d’un enfant', condition, 'ans');
    case 'commune':
      return parmi('habiter une commune', condition.codes);
    case 'departement':
      return parmi('habiter le département', condition.codes);
    case 'territoire':
      return parmi('habiter le territoire', condition.codes);
    case 'quotient_familial':
      return bornes('quotient familial', condition, '€');
    case 'plafond_de_ressources':
      return `ressources du foyer : au plus ${condition.personneSeule} € par mois seul, ${condition.deuxPersonnes} € à deux, ${condition.parPersonneDePlus} € par personne de plus`;
    case 'taux_d_effort':
      return bornes(
        'part des ressources prise par le logement',
        {
          ...(condition.minimum === undefined ? {} : { minimum: condition.minimum * 100 }),
          ...(condition.maximum === undefined ? {} : { maximum: condition.maximum * 100 }),
        },
        '%',
      );
    case 'depense':
      return bornes('dépense', condition, '€');
    case 'nature_de_la_depense':
      return parmi('dépense', condition.parmi, 'nature_de_la_depense');
    case 'taille_du_menage':
      return bornes('personnes au foyer', condition);
    case 'nombre_d_enfants':
      return bornes('enfants', condition);
    case 'activite':
      return parmi('activité', condition.parmi, 'activite');
    case 'occupation':
      return parmi('logement', condition.parmi, 'occupation');
    case 'regime':
      return parmi('régime', condition.parmi, 'regime');
    case 'recoit_le_rsa':
      return 'recevoir le RSA';
    case 'recoit':
      return parmi('recevoir une de ces prestations', condition.parmi, 'prestations');
    case 'sans_la_prestation':
      return parmi('ne recevoir aucune de ces prestations', condition.parmi, 'prestations');
    case 'niveau_scolaire':
      return parmi('un enfant en classe de', condition.parmi, 'niveaux_scolaires');
    case 'boursier':
      return 'être boursier';
    case 'parent_isole':
      return 'élever seul au moins un enfant';
    case 'enceinte':
      return 'être enceinte';
    case 'taux_incapacite':
      return bornes('taux d’incapacité', condition);
    case 'gir':
      return bornes('GIR', condition);
    case 'residence':
      return `habiter là depuis au moins ${condition.moisMinimum} mois`;
    case 'impaye':
      return bornes('mois de loyer impayés', condition);
    case 'delai_depuis_la_derniere_aide':
      return `ne pas avoir reçu la même aide depuis ${condition.moisMinimum} mois`;
    case 'patrimoine':
      return bornes('épargne et patrimoine', condition, '€');
    case 'une_de':
      return `l’une de ces conditions : ${condition.conditions.map(brute).join(' ; ou ')}`;
    case 'toutes':
      return condition.conditions.map(brute).join(' ; et ');
    case 'aucune':
      return `aucune de ces situations : ${condition.conditions.map(brute).join(' ; ')}`;
  }
}

/** What to ask for, when a fact is missing. */
export const NOM_DU_FAIT: Readonly<Record<keyof Faits, string>> = {
  age: 'l’âge',
  ages_des_enfants: 'les âges des enfants',
  commune: 'la commune',
  departement: 'le département',
  territoire: 'le territoire',
  quotient_familial: 'le quotient familial',
  ressources: 'les ressources du foyer',
  charges_de_logement: 'les charges de logement',
  depense: 'le montant de la dépense',
  nature_de_la_depense: 'la nature de la dépense',
  personnes: 'le nombre de personnes au foyer',
  activite: 'l’activité',
  occupation: 'le statut dans le logement',
  regime: 'le régime de protection sociale',
  prestations: 'les prestations reçues',
  niveaux_scolaires: 'la classe des enfants',
  boursier: 'si la personne est boursière',
  en_couple: 'si la personne vit en couple',
  enceinte: 'si la personne est enceinte',
  taux_incapacite: 'le taux d’incapacité',
  gir: 'le GIR',
  mois_de_residence: 'la durée de résidence',
  mois_d_impaye: 'le nombre de mois impayés',
  mois_depuis_la_derniere_aide: 'la date de la dernière aide',
  patrimoine: 'l’épargne et le patrimoine',
};
