import { condition, faitNombre, montant, type Variable } from '../../langue/declarations.ts';
import {
  auMoins,
  deLaFamille,
  divise,
  est,
  et,
  fois,
  type Nombre,
  ou,
  parametre,
  parametreAuPremierJanvier,
  selon,
  si,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf } from '../references.ts';

const p = parametre;

/** Parts of the tarif: what the article counts in majoration pour tierce personne. */
export const enMtp = (id: string): Nombre => fois(p(id), v('apa_mtp'));

const gir = (...lesquels: readonly string[]) =>
  lesquels.map((un) => est('gir', un)).reduce((a, b) => ou(a, b));

export const parPersonne = (diviseur: string): Nombre =>
  divise(v('base_ressources_apa'), si(deLaFamille(vrai('en_couple')), p(diviseur), 1));

export const FAITS_DE_L_APA: readonly Variable[] = [
  faitNombre({
    id: 'base_ressources_apa',
    libelle: 'Ressources du foyer retenues pour l’APA, par mois',
    entite: 'individu',
    unite: 'euro',
    bornes: [0, null],
    absence: 'inconnu',
  }),
  faitNombre({
    id: 'dependance_plan_aide_domicile',
    libelle: 'Coût du plan d’aide à domicile, par mois',
    entite: 'individu',
    unite: 'euro',
    bornes: [0, null],
    absence: 0,
    hypothese: 'aucun plan d’aide à domicile n’est indiqué',
  }),
  faitNombre({
    id: 'dependance_tarif_etablissement_gir_5_6',
    libelle: 'Tarif dépendance de l’établissement pour les GIR 5 et 6, par mois',
    entite: 'individu',
    unite: 'euro',
    bornes: [0, null],
    absence: 0,
    hypothese: 'aucun tarif d’établissement n’est indiqué',
  }),
  ...[
    ['1_2', '1 et 2'],
    ['3_4', '3 et 4'],
  ].map(([id, nom]) =>
    faitNombre({
      id: `dependance_tarif_etablissement_gir_${id}`,
      libelle: `Tarif dépendance de l’établissement pour les GIR ${nom}, par mois`,
      entite: 'individu',
      unite: 'euro',
      bornes: [0, null],
      absence: 0,
    }),
  ),
];

/** The tariff of the year is that of 1 January since 2017; before, the month's (ASH 2993; L. 232-3-1). */
export const COMMUN: readonly Variable[] = [
  montant(
    {
      id: 'dependance_tarif_etablissement_gir_dependant',
      libelle: 'Tarif dépendance de l’établissement pour le GIR de la personne, par mois',
      entite: 'individu',
      unite: 'euro',
      bornes: [0, null],
      references: casf('L.232-8', 'R.314-173'),
    },
    selon(
      [
        [gir('gir_1', 'gir_2'), v('dependance_tarif_etablissement_gir_1_2')],
        [gir('gir_3', 'gir_4'), v('dependance_tarif_etablissement_gir_3_4')],
      ],
      0,
    ),
  ),
  montant(
    {
      id: 'apa_mtp',
      libelle: 'Majoration pour tierce personne qui sert de base au tarif de l’APA',
      entite: 'individu',
      unite: 'euro',
      references: casf('L.232-3-1'),
    },
    [
      { depuis: '2011-01', expr: p('mtp') },
      { depuis: '2017-01', expr: parametreAuPremierJanvier('mtp') },
    ],
  ),
  condition(
    {
      id: 'apa_eligibilite',
      libelle: 'Âge et perte d’autonomie qui ouvrent l’APA',
      entite: 'individu',
      references: [...casf('L.232-1'), ...casf('R.232-1')],
    },
    et(auMoins(v('age'), p('apa.age')), gir('gir_1', 'gir_2', 'gir_3', 'gir_4')),
  ),
  montant(
    {
      id: 'apa_versement_minimum',
      libelle: 'Montant sous lequel l’APA n’est pas versée',
      entite: 'individu',
      unite: 'euro',
      references: casf('D.232-31'),
    },
    fois(p('apa.versement_minimum'), p('smic.horaire_brut')),
  ),
];
