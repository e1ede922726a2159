import { montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  anneeCivile,
  auMoins,
  auMoinsUn,
  auPlus,
  constante,
  et,
  fois,
  inferieur,
  moins,
  moisDeLAnnee,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  quand,
  selon,
  si,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';
import { plafondParEnfant } from './plafonds.ts';

/** The law is that of the youngest child's birth: before April 2014, to March 2018, and since. */
const moisDepuisAvril = (annee: number): Nombre =>
  fois(constante(1, 'mois'), plus(fois(12, moins(anneeCivile, annee)), moins(moisDeLAnnee, 4)));
const petit = et(
  aLeRole('enfant'),
  auMoins(v('age_en_mois'), constante(0, 'mois')),
  inferieur(v('age'), p('paje.age_limite')),
);
const neDepuisAvril = (annee: number) =>
  auMoinsUn(et(petit, auPlus(v('age_en_mois'), moisDepuisAvril(annee))));

const ressources = v('prestations_familiales_base_ressources');
const enfants = v('af_nbenf');
const deuxRevenus = ou(non(vrai('en_couple')), vrai('biactivite'));
const pleinOuPartiel = (plein: Nombre, plafondPlein: Nombre, plafondPartiel: Nombre): Nombre =>
  selon(
    [
      [auPlus(ressources, plafondPlein), plein],
      [auPlus(ressources, plafondPartiel), fois(p('paje.part_du_taux_partiel'), plein)],
    ],
    0,
  );

const depuis2018 = pleinOuPartiel(
  fois(p('bmaf'), p('paje.taux_2018')),
  plafondParEnfant('cf.plafond', enfants, 'cf.majoration_deux_revenus'),
  plafondParEnfant('paje.plafond_partiel', enfants, 'paje.majoration_deux_revenus_partiel'),
);
const plafond2014 = (base: string): Nombre =>
  fois(
    p(base),
    plus(
      1,
      fois(enfants, p('paje.majoration_enfant_2014')),
      quand(deuxRevenus, p('paje.majoration_deux_revenus_2014')),
    ),
  );
const de2014A2018 = (base: Nombre): Nombre =>
  pleinOuPartiel(
    fois(base, p('paje.taux_2014')),
    plafond2014('paje.plafond_plein_2014'),
    plafond2014('paje.plafond_partiel_2014'),
  );
const avant2014 = quand(
  auPlus(ressources, plafondParEnfant('paje.plafond_2004', enfants, 'paje.majoration_2004')),
  fois(p('paje.base_gelee'), p('paje.taux_2004')),
);

export const JEUNE_ENFANT: readonly Variable[] = [
  montant(
    {
      id: 'paje_base',
      libelle: 'Allocation de base de la prestation d’accueil du jeune enfant',
      entite: 'famille',
      unite: 'euro',
      references: [...css('L.531-1'), ...css('R.531-1'), ...css('D.531-2')],
    },
    [
      { depuis: '2013-01', expr: quand(auMoinsUn(petit), avant2014) },
      {
        depuis: '2014-04',
        expr: quand(
          auMoinsUn(petit),
          si(neDepuisAvril(2014), de2014A2018(p('paje.base_gelee')), avant2014),
        ),
      },
      {
        depuis: '2018-04',
        expr: quand(auMoinsUn(petit), si(neDepuisAvril(2018), depuis2018, de2014A2018(p('bmaf')))),
      },
    ],
  ),
];
