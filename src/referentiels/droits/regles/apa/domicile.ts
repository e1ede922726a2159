import { montant, type Variable } from '../../langue/declarations.ts';
import {
  arrondi,
  auMoins,
  auPlus,
  divise,
  est,
  et,
  fois,
  max,
  min,
  moins,
  type Nombre,
  parametre,
  plus,
  positif,
  quand,
  selon,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { casf } from '../references.ts';
import { enMtp, parPersonne } from './commun.ts';

const p = parametre;
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

export const DOMICILE: readonly Variable[] = [
  montant(
    {
      id: 'apa_domicile_plafond',
      libelle: 'Plafond du plan d’aide pour ce GIR',
      entite: 'individu',
      unite: 'euro',
      references: casf('R.232-10'),
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
      references: [...casf('L.232-3-1'), ...casf('R.232-10')],
    },
    min(v('dependance_plan_aide_domicile'), v('apa_domicile_plafond')),
  ),
  montant(
    {
      id: 'apa_domicile_ressources',
      libelle: 'Ressources comptées pour la personne, à domicile',
      entite: 'individu',
      unite: 'euro',
      references: casf('R.232-11'),
    },
    parPersonne('apa.domicile.division_couple'),
  ),
  montant(
    {
      id: 'apa_domicile_participation',
      libelle: 'Ce que la personne paie sur son plan d’aide',
      entite: 'individu',
      unite: 'euro',
      references: casf('R.232-11'),
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
              divise(moins(ressources, enMtp('apa.domicile.seuil_bas')), fois(ecart, v('apa_mtp'))),
              plus(
                min(plan, premiere),
                fois(
                  moins(min(max(plan, premiere), seconde), premiere),
                  coefficient('apa.domicile.attenuation_moyenne'),
                ),
                fois(positif(moins(plan, seconde)), coefficient('apa.domicile.attenuation_haute')),
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
      references: [...casf('L.232-4'), ...casf('D.232-31')],
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
      references: [...casf('L.232-12'), ...casf('R.232-29')],
    },
    // Half of a ceiling that is itself published to the cent.
    fois(p('apa.forfait_provisoire'), arrondi(enMtp('apa.domicile.plafond.gir_1'))),
  ),
  montant(
    {
      id: 'apa_majoration_repit',
      libelle: 'Majoration du plan d’aide pour le répit de l’aidant, par an',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L.232-3-2'), ...casf('D.232-9-1')],
    },
    [{ depuis: '2016-03', expr: enMtp('apa.repit') }],
  ),
  montant(
    {
      id: 'apa_majoration_hospitalisation',
      libelle: 'Majoration du plan d’aide pour l’hospitalisation de l’aidant',
      entite: 'individu',
      unite: 'euro',
      references: [...casf('L.232-3-3'), ...casf('D.232-9-2')],
    },
    [{ depuis: '2016-03', expr: enMtp('apa.hospitalisation_de_l_aidant') }],
  ),
];
