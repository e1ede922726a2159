import { condition, faitChoix, faitNombre, montant, type Variable } from '../langue/declarations.ts';
import {
  auMoins,
  auPlus,
  deLaFamille,
  divise,
  est,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  type Nombre,
  ou,
  parametre,
  parametreAuPremierJanvier,
  plus,
  positif,
  quand,
  selon,
  si,
  superieur,
  v,
  vrai,
} from '../langue/expressions.ts';

const CASF = 'Code de l’action sociale et des familles';
const casf = (article: string) => [{ texte: CASF, article }];
const p = parametre;

/** Parts of the tarif: what the article counts in majoration pour tierce personne. */
const enMtp = (id: string): Nombre => fois(p(id), v('apa_mtp'));

const gir = (...lesquels: readonly string[]) =>
  lesquels.map((un) => est('gir', un)).reduce((a, b) => ou(a, b));

const parPersonne = (diviseur: string): Nombre =>
  divise(
    v('base_ressources_apa'),
    si(deLaFamille(vrai('en_couple')), p(diviseur), 1),
  );

const ressources = v('apa_domicile_ressources');
const plan = v('dependance_plan_aide_domicile_accepte');
const ecart = moins(p('apa.domicile.seuil_haut'), p('apa.domicile.seuil_bas'));

/** `coefficient` of a slice: the higher the slice, the closer to 1 only for the highest resources (R. 232-11). */
const coefficient = (attenuation: string): Nombre =>
  divise(
    moins(
      plus(
        fois(moins(1, p(attenuation)), ressources),
        fois(p(attenuation), enMtp('apa.domicile.seuil_haut')),
      ),
      enMtp('apa.domicile.seuil_bas'),
    ),
    fois(ecart, v('apa_mtp')),
  );

const premiere = enMtp('apa.domicile.premiere_fraction');
const seconde = enMtp('apa.domicile.seconde_fraction');

const FAITS: readonly Variable[] = [
  faitChoix(
    'gir',
    'Groupe iso-ressources',
    ['non_defini', 'gir_1', 'gir_2', 'gir_3', 'gir_4', 'gir_5', 'gir_6'],
    { absence: 'inconnu' },
  ),
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
  faitNombre({
    id: 'dependance_tarif_etablissement_gir_dependant',
    libelle: 'Tarif dépendance de l’établissement pour le GIR de la personne, par mois',
    entite: 'individu',
    unite: 'euro',
    bornes: [0, null],
    absence: 0,
  }),
];

/** The tariff of the year is that of 1 January since 2017; before, the month's (ASH 2993; L. 232-3-1). */
const COMMUN: readonly Variable[] = [
  montant(
    {
      id: 'apa_mtp',
      libelle: 'Majoration pour tierce personne qui sert de base au tarif de l’APA',
      entite: 'individu',
      unite: 'euro',
      references: casf('L. 232-3-1'),
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
      references: [...casf('L. 232-1'), ...casf('R. 232-1')],
    },
    et(auMoins(v('age'), p('apa.age')), gir('gir_1', 'gir_2', 'gir_3', 'gir_4')),
  ),
  montant(
    {
      id: 'apa_versement_minimum',
      libelle: 'Montant sous lequel l’APA n’est pas versée',
      entite: 'individu',
      unite: 'euro',
      references: casf('D. 232-31'),
    },
    fois(p('apa.versement_minimum'), p('smic.horaire_brut')),
  ),
];

const DOMICILE: readonly Variable[] = [
  montant(
    {
      id: 'apa_domicile_plafond',
      libelle: 'Plafond du plan d’aide pour ce GIR',
      entite: 'individu',
      unite: 'euro',
      references: casf('R. 232-10'),
    },
    selon(
      ['gir_1', 'gir_2', 'gir_3', 'gir_4'].map(
        (un) => [est('gir', un), enMtp(`apa.domicile.plafond.${un}`)] as const,
      ),
      0,
    ),
  ),
  montant(
    {
      id: 'dependance_plan_aide_domicile_accepte',
      libelle: 'Plan d’aide retenu, dans la limite du plafond',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-3-1'), ...casf('R. 232-10')],
    },
    min(v('dependance_plan_aide_domicile'), v('apa_domicile_plafond')),
  ),
  montant(
    {
      id: 'apa_domicile_ressources',
      libelle: 'Ressources comptées pour la personne, à domicile',
      entite: 'individu',
      unite: 'euro',
      references: casf('R. 232-11'),
    },
    parPersonne('apa.domicile.division_couple'),
  ),
  montant(
    {
      id: 'apa_domicile_participation',
      libelle: 'Ce que la personne paie sur son plan d’aide',
      entite: 'individu',
      unite: 'euro',
      references: casf('R. 232-11'),
    },
    [
      {
        depuis: '2011-01',
        expr: fois(
          plan,
          p('apa.domicile.taux_maximum'),
          min(
            1,
            divise(
              positif(moins(ressources, enMtp('apa.domicile.seuil_bas'))),
              fois(ecart, v('apa_mtp')),
            ),
          ),
        ),
      },
      {
        depuis: '2016-03',
        expr: selon(
          [
            [auPlus(ressources, enMtp('apa.domicile.seuil_bas')), 0],
            [
              superieur(ressources, enMtp('apa.domicile.seuil_haut')),
              fois(p('apa.domicile.taux_maximum'), plan),
            ],
          ],
          min(
            fois(p('apa.domicile.taux_maximum'), plan),
            fois(
              p('apa.domicile.taux_maximum'),
              divise(
                moins(ressources, enMtp('apa.domicile.seuil_bas')),
                fois(ecart, v('apa_mtp')),
              ),
              plus(
                min(plan, premiere),
                fois(
                  moins(min(max(plan, premiere), seconde), premiere),
                  coefficient('apa.domicile.attenuation_moyenne'),
                ),
                fois(
                  positif(moins(plan, seconde)),
                  coefficient('apa.domicile.attenuation_haute'),
                ),
              ),
            ),
          ),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'apa_domicile',
      libelle: 'Allocation personnalisée d’autonomie à domicile',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-4'), ...casf('D. 232-31')],
    },
    quand(
      et(
        vrai('apa_eligibilite'),
        superieur(v('dependance_plan_aide_domicile'), 0),
        auMoins(moins(plan, v('apa_domicile_participation')), v('apa_versement_minimum')),
      ),
      moins(plan, v('apa_domicile_participation')),
    ),
  ),
  montant(
    {
      id: 'apa_urgence_domicile',
      libelle: 'APA forfaitaire à domicile : urgence, ou deux mois sans décision',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-12'), ...casf('R. 232-29')],
    },
    fois(p('apa.forfait_provisoire'), enMtp('apa.domicile.plafond.gir_1')),
  ),
  montant(
    {
      id: 'apa_majoration_repit',
      libelle: 'Majoration du plan d’aide pour le répit de l’aidant, par an',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-3-2'), ...casf('D. 232-9-1')],
    },
    [{ depuis: '2016-03', expr: enMtp('apa.repit') }],
  ),
  montant(
    {
      id: 'apa_majoration_hospitalisation',
      libelle: 'Majoration du plan d’aide pour l’hospitalisation de l’aidant',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-3-3'), ...casf('D. 232-9-2')],
    },
    [{ depuis: '2016-03', expr: enMtp('apa.hospitalisation_de_l_aidant') }],
  ),
];

const tarif56 = v('dependance_tarif_etablissement_gir_5_6');
const tarif = v('dependance_tarif_etablissement_gir_dependant');
const enEtablissement = v('apa_etablissement_ressources');

const ETABLISSEMENT: readonly Variable[] = [
  montant(
    {
      id: 'apa_etablissement_ressources',
      libelle: 'Ressources comptées pour la personne, en établissement',
      entite: 'individu',
      unite: 'euro',
      references: casf('R. 232-19'),
    },
    parPersonne('apa.etablissement.division_couple'),
  ),
  montant(
    {
      id: 'apa_etablissement_participation',
      libelle: 'Ce que la personne paie sur le tarif dépendance',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('R. 232-19'), ...casf('L. 232-9')],
    },
    min(
      plus(
        tarif56,
        fois(
          positif(moins(tarif, tarif56)),
          p('apa.etablissement.taux_maximum'),
          min(
            1,
            divise(
              positif(moins(enEtablissement, enMtp('apa.etablissement.seuil_bas'))),
              moins(
                enMtp('apa.etablissement.seuil_haut'),
                enMtp('apa.etablissement.seuil_bas'),
              ),
            ),
          ),
        ),
      ),
      fois(positif(enEtablissement), moins(1, p('apa.etablissement.reste_a_vivre'))),
    ),
  ),
  montant(
    {
      id: 'apa_etablissement',
      libelle: 'Allocation personnalisée d’autonomie en établissement',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L. 232-8'), ...casf('D. 232-31')],
    },
    quand(
      et(
        vrai('apa_eligibilite'),
        superieur(tarif56, 0),
        superieur(tarif, 0),
        auMoins(moins(tarif, v('apa_etablissement_participation')), v('apa_versement_minimum')),
      ),
      moins(tarif, v('apa_etablissement_participation')),
    ),
  ),
];

export const APA: readonly Variable[] = [...FAITS, ...COMMUN, ...DOMICILE, ...ETABLISSEMENT];
