import { montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  anneeCivile,
  arrondi,
  auMoins,
  auPlus,
  compte,
  constante,
  deLaFamille,
  divise,
  duMenageDuDemandeur,
  egal,
  et,
  fois,
  lePlusGrand,
  max,
  moins,
  moisDeLAnnee,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  somme,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { css } from '../references.ts';

const famille = 'famille' as const;
const individu = 'individu' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const outreMer = duMenageDuDemandeur(vrai('residence_dom'));
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const _isole = non(vrai('en_couple'));

const plafondAf = (id: string): Nombre =>
  plus(p(id), fois(v('af_nbenf'), p('af.plafond_par_enfant')));
const ressources = v('prestations_familiales_base_ressources');
const bmaf = p('bmaf');
const nombre = v('af_nbenf');
/** Children who were 14 before March 2026 keep the majoration they had (the change applies to those who turn 14 after). */
const moisDepuisMars2026 = moins(plus(fois(12, moins(anneeCivile, 2026)), moisDeLAnnee), 3);
const avaitDejaLAge = auMoins(
  moins(v('age_en_mois'), fois(constante(1, 'mois'), moisDepuisMars2026)),
  // Born in February, one counts as born in March; born on 1 March, one is 14 too late.
  plus(
    fois(constante(12, 'mois/an'), p('af.age_ancien_de_la_majoration')),
    si(vrai('ne_un_premier'), constante(1, 'mois'), 0),
  ),
);
const aLAgeDeLaMajoration = ou(auMoins(v('age'), p('af.age_de_la_majoration')), avaitDejaLAge);
const forfaitaires = v('af_allocation_forfaitaire_nb_enfants');

/** Overseas a child alone brings the allowance, and more with age (D. 755-5). */
const enfantSeulOutreMer = fois(
  bmaf,
  selon(
    [
      [auMoins(v('age'), constante(16, 'an')), p('af.majoration_enfant_seul.seize_ans')],
      [auMoins(v('age'), constante(11, 'an')), p('af.majoration_enfant_seul.onze_ans')],
    ],
    0,
  ),
);

export const ALLOCATIONS_FAMILIALES: readonly Variable[] = [
  montant(
    {
      id: 'af_taux_modulation',
      libelle: 'Part versée selon les ressources',
      entite: famille,
      unite: 'taux',
      references: [...css('L.521-1'), ...css('D.521-3')],
    },
    [
      { depuis: '2011-01', expr: fois(1, 1) as Nombre },
      {
        depuis: '2015-07',
        expr: selon(
          [
            [auPlus(ressources, plafondAf('af.plafond_1')), 1],
            [auPlus(ressources, plafondAf('af.plafond_2')), p('af.tranche_2')],
          ],
          p('af.tranche_3'),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'af_coeff_garde_alternee',
      libelle: 'Part comptée quand des enfants sont en résidence alternée',
      entite: famille,
      unite: 'taux',
      references: css('R.521-3'),
    },
    si(
      superieur(nombre, 0),
      moins(
        1,
        fois(
          p('af.garde_alternee'),
          divise(
            compte(et(vrai('prestations_familiales_enfant_a_charge'), vrai('garde_alternee'))),
            max(1, nombre),
          ),
        ),
      ),
      1,
    ),
  ),
  montant(
    {
      id: 'af_base',
      libelle: 'Allocations familiales, montant de base',
      entite: famille,
      unite: euro,
      references: [...css('L.521-1'), ...css('D.521-1')],
    },
    fois(
      v('af_taux_modulation'),
      v('af_coeff_garde_alternee'),
      arrondi(
        fois(
          bmaf,
          selon(
            [
              [
                auMoins(nombre, 2),
                plus(p('af.deux_enfants'), fois(p('af.enfant_de_plus'), positif(moins(nombre, 2)))),
              ],
              [et(egal(nombre, 1), outreMer, non(aMayotte)), p('af.enfant_seul_outre_mer')],
            ],
            0,
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'af_age_aine',
      libelle: 'Âge de l’aîné des enfants à charge',
      entite: famille,
      unite: 'an',
      references: css('L.521-3'),
    },
    lePlusGrand(quand(vrai('prestations_familiales_enfant_a_charge'), v('age'))),
  ),
  montant(
    {
      id: 'af_majoration_enfant',
      libelle: 'Majoration pour âge de l’enfant',
      entite: individu,
      unite: euro,
      references: [...css('L.521-3'), ...css('D.521-1')],
    },
    [
      {
        depuis: '2013-05',
        expr: majoration(auMoins(v('age'), p('af.age_de_la_majoration'))),
      },
      {
        depuis: '2026-03',
        expr: majoration(aLAgeDeLaMajoration),
        references: [
          { texte: 'Code de la sécurité sociale, article D. 521-1, rédaction de 2026 à vérifier' },
        ],
      },
    ],
  ),
  montant(
    {
      id: 'af_majoration',
      libelle: 'Majorations pour âge',
      entite: famille,
      unite: euro,
      references: css('L.521-3'),
    },
    fois(v('af_taux_modulation'), somme(v('af_majoration_enfant'))),
  ),
  montant(
    {
      id: 'af_allocation_forfaitaire_nb_enfants',
      libelle: 'Enfants qui ouvrent l’allocation forfaitaire',
      entite: famille,
      unite: 'nombre',
      references: css('L.521-1'),
    },
    compte(
      et(estEnfant, egal(v('age'), p('af.age_du_forfait')), non(vrai('autonomie_financiere'))),
    ),
  ),
  montant(
    {
      id: 'af_allocation_forfaitaire',
      libelle: 'Allocation forfaitaire pour un enfant de 20 ans',
      entite: famille,
      unite: euro,
      references: [...css('L.521-1'), ...css('D.521-2')],
    },
    quand(
      auMoins(nombre, 2),
      fois(forfaitaires, arrondi(fois(bmaf, p('af.forfait'))), v('af_taux_modulation')),
    ),
  ),
  montant(
    {
      id: 'af_complement_degressif',
      libelle: 'Complément quand les ressources dépassent un plafond de peu',
      entite: famille,
      unite: euro,
      references: [...css('L.521-1'), ...css('D.521-1')],
    },
    [
      { depuis: '2011-01', expr: constante(0, 'euro') },
      {
        depuis: '2015-07',
        expr: quand(
          et(non(outreMer), superieur(depassement(), 0)),
          positif(moins(plus(v('af_base'), v('af_majoration')), depassement())),
        ),
      },
    ],
  ),
  montant(
    {
      id: 'af',
      libelle: 'Allocations familiales',
      entite: famille,
      unite: euro,
      references: css('L.521-1'),
    },
    plus(
      v('af_base'),
      v('af_majoration'),
      v('af_allocation_forfaitaire'),
      v('af_complement_degressif'),
    ),
  ),
];

function majoration(aLAge: ReturnType<typeof auMoins>): Nombre {
  return si(
    deLaFamille(et(egal(nombre, 1), outreMer, non(aMayotte))),
    quand(vrai('prestations_familiales_enfant_a_charge'), enfantSeulOutreMer),
    majorationDesAutres(aLAge),
  );
}

function majorationDesAutres(aLAge: ReturnType<typeof auMoins>): Nombre {
  return quand(
    et(
      vrai('prestations_familiales_enfant_a_charge'),
      superieur(deLaFamille(v('af_base')), 0),
      aLAge,
      auMoins(deLaFamille(nombre), 2),
      // Of two children the elder brings none.
      non(et(egal(deLaFamille(nombre), 2), egal(v('age'), deLaFamille(v('af_age_aine'))))),
    ),
    fois(bmaf, p('af.majoration_age'), si(vrai('garde_alternee'), p('af.garde_alternee'), 1)),
  );
}

function depassement(): Nombre {
  const auDelaDe = (id: string) => positif(moins(ressources, plafondAf(id)));
  return divise(
    si(superieur(auDelaDe('af.plafond_2'), 0), auDelaDe('af.plafond_2'), auDelaDe('af.plafond_1')),
    12,
  );
}
