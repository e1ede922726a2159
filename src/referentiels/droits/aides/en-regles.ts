import { codeDeCommune } from '../calcul/coder.ts';
import { faitChoix, faitNombre, montant, revenu, type Variable } from '../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoins,
  auMoinsUn,
  auPlus,
  type Booleen,
  compte,
  constante,
  duMembre,
  duMenageDuDemandeur,
  est,
  et,
  fois,
  JAMAIS,
  min,
  moins,
  type Nombre,
  non,
  ou,
  plus,
  quand,
  si,
  superieur,
  TOUJOURS,
  v,
  vrai,
} from '../langue/expressions.ts';
import { communeEntre } from '../regles/liens.ts';
import type { Aide, Montant } from './aide.ts';
import type { Condition } from './conditions.ts';

/** What a request for a facultative aid tells besides the household. */
export const FAITS_DES_AIDES: readonly Variable[] = [
  faitNombre({
    id: 'aide_depense',
    libelle: 'Dépense pour laquelle l’aide est demandée',
    entite: 'menage',
    unite: 'euro',
    bornes: [0, null],
  }),
  faitChoix(
    'aide_nature_de_la_depense',
    'Nature de la dépense',
    [
      'non_dite',
      'energie',
      'eau',
      'loyer',
      'depot_de_garantie',
      'assurance',
      'demenagement',
      'autre',
    ],
    { entite: 'menage' },
  ),
  revenu('aide_ressources', 'Ressources du foyer que le règlement compte, par mois', {
    entite: 'menage',
    absence: 'inconnu',
  }),
  faitNombre({
    id: 'aide_mois_depuis_la_derniere',
    libelle: 'Mois depuis la dernière aide du fonds',
    entite: 'menage',
    unite: 'nombre',
    bornes: [0, null],
    absence: 999,
    hypothese: 'aucune aide antérieure n’est dite : jamais aidé',
  }),
];

const duLogement = (id: string) => duMenageDuDemandeur(v(id));
const ageDuDemandeur = duMembre('demandeur', v('age'));
const personnes = plus(v('nb_parents'), compte(aLeRole('enfant')));
const enfants = compte(aLeRole('enfant'));

const tout = (liste: readonly Booleen[]): Booleen =>
  liste.length === 0 ? TOUJOURS : liste.reduce((a, b) => et(a, b));
const une = (liste: readonly Booleen[]): Booleen =>
  liste.length === 0 ? JAMAIS : liste.reduce((a, b) => ou(a, b));
const entre = (
  lu: Nombre,
  { minimum, maximum }: { minimum?: number; maximum?: number },
  unite: string,
): Booleen =>
  tout([
    ...(minimum === undefined ? [] : [auMoins(lu, constante(minimum, unite))]),
    ...(maximum === undefined ? [] : [auPlus(lu, constante(maximum, unite))]),
  ]);

/** The condition over the graph's own variables; undefined: of a kind that a household of the graph does not tell. */
function enBooleen(condition: Condition): Booleen | undefined {
  switch (condition.genre) {
    case 'age':
      return entre(ageDuDemandeur, condition, 'an');
    case 'age_d_un_enfant':
      return auMoinsUn(et(aLeRole('enfant'), entre(v('age'), condition, 'an')));
    case 'departement':
      return une(
        condition.codes.map((code) => communeEntre(Number(code) * 1000, (Number(code) + 1) * 1000)),
      );
    case 'commune':
      return une(
        condition.codes.map((code) => {
          const numero = codeDeCommune(code) ?? -1;
          return communeEntre(numero, numero + 1);
        }),
      );
    case 'depense':
      return entre(duLogement('aide_depense'), condition, 'euro');
    case 'nature_de_la_depense':
      return une(
        condition.parmi.map((mot) => duMenageDuDemandeur(est('aide_nature_de_la_depense', mot))),
      );
    case 'occupation':
      return une(
        condition.parmi.map((mot) => duMenageDuDemandeur(est('statut_occupation_logement', mot))),
      );
    case 'taille_du_menage':
      return entre(personnes, condition, 'nombre');
    case 'nombre_d_enfants':
      return entre(enfants, condition, 'nombre');
    case 'plafond_de_ressources':
      return auPlus(
        duLogement('aide_ressources'),
        si(
          auPlus(personnes, 1),
          constante(condition.personneSeule, 'euro'),
          plus(
            constante(condition.deuxPersonnes, 'euro'),
            fois(moins(personnes, 2), constante(condition.parPersonneDePlus, 'euro')),
          ),
        ),
      );
    case 'recoit_le_rsa':
      return superieur(v('rsa'), 0);
    case 'enceinte':
      return auMoinsUn(et(aLeRole('parent'), vrai('enceinte')));
    case 'parent_isole':
      return et(non(vrai('en_couple')), auMoins(enfants, 1));
    case 'delai_depuis_la_derniere_aide':
      return auMoins(duLogement('aide_mois_depuis_la_derniere'), condition.moisMinimum);
    case 'toutes':
    case 'une_de':
    case 'aucune': {
      const lues = condition.conditions.map(enBooleen);
      const connues = lues.filter((lue) => lue !== undefined);
      if (connues.length < lues.length) return undefined;
      if (condition.genre === 'toutes') return tout(connues);
      return condition.genre === 'une_de' ? une(connues) : non(une(connues));
    }
    default:
      return undefined;
  }
}

function enEuros(lu: Montant): Nombre | undefined {
  const plafonne = (
    combien: Nombre,
    { euros, auPlus: haut }: { euros: number; auPlus?: number },
  ) => {
    const total = fois(combien, constante(euros, 'euro'));
    return haut === undefined ? total : min(total, constante(haut, 'euro'));
  };
  switch (lu.genre) {
    case 'forfait':
      return constante(lu.euros, 'euro');
    case 'par_enfant':
      return plafonne(enfants, lu);
    case 'par_personne':
      return plafonne(personnes, lu);
    case 'part_de_la_depense':
      return min(arrondi(fois(duLogement('aide_depense'), lu.taux)), constante(lu.auPlus, 'euro'));
    default:
      return undefined;
  }
}

/** An aid entered as data, as one more rule of the graph: explained, screened and bounded with the others. */
export function enRegle(aide: Aide, id: string): Variable | undefined {
  const conditions = aide.conditions.map(enBooleen);
  const connues = conditions.filter((lue) => lue !== undefined);
  const euros = enEuros(aide.montant);
  if (connues.length < conditions.length || !euros) return undefined;
  return montant(
    { id, libelle: aide.libelle, entite: 'famille', unite: 'euro', references: aide.references },
    [{ depuis: aide.depuis.slice(0, 7), expr: quand(tout(connues), euros) }],
  );
}
