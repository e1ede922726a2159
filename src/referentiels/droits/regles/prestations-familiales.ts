import { condition, faitBooleen, faitChoix, faitNombre, montant, type Variable } from '../langue/declarations.ts';
import {
  aLeRole,
  anneeCivile,
  arrondi,
  auMoins,
  auPlus,
  compte,
  constante,
  decale,
  deLaFamille,
  divise,
  duMenageDuDemandeur,
  egal,
  enAnnee,
  est,
  et,
  fois,
  inferieur,
  lePlusGrand,
  max,
  min,
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
  sommeDeLAnnee,
  sommeDesMois,
  superieur,
  v,
  vrai,
} from '../langue/expressions.ts';

const css = (article: string) => [{ texte: 'Code de la sécurité sociale', article }];
const famille = 'famille' as const;
const individu = 'individu' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const outreMer = duMenageDuDemandeur(vrai('residence_dom'));
const aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const isole = non(vrai('en_couple'));

const FAITS: readonly Variable[] = [
  faitBooleen('garde_alternee', 'Enfant en résidence alternée'),
  faitBooleen('rempli_obligation_scolaire', 'Remplit l’obligation scolaire', { absence: true }),
  faitBooleen('handicap', 'Handicap reconnu'),
  faitNombre({
    id: 'aeeh_niveau_handicap',
    libelle: 'Catégorie du complément de l’AEEH, de 1 à 6',
    entite: individu,
    unite: 'nombre',
    bornes: [0, 6],
  }),
];

/** Each person's net income of the year: 10 % off wages and pensions, within their limits (CGI 83, 3° and 158, 5 a). */
const REVENUS: readonly Variable[] = [
  montant(
    {
      id: 'revenu_assimile_salaire',
      libelle: 'Salaires et allocations de chômage imposables de l’année',
      entite: individu,
      unite: euro,
      periode: 'annee',
      references: [{ texte: 'Code général des impôts', article: '79' }],
    },
    plus(sommeDesMois(0, 11, v('salaire_imposable')), sommeDesMois(0, 11, v('chomage_imposable'))),
  ),
  montant(
    {
      id: 'revenu_assimile_pension',
      libelle: 'Pensions imposables de l’année',
      entite: individu,
      unite: euro,
      periode: 'annee',
      references: [{ texte: 'Code général des impôts', article: '79' }],
    },
    plus(
      sommeDesMois(0, 11, v('retraite_imposable')),
      sommeDesMois(0, 11, v('pensions_alimentaires_percues')),
      sommeDesMois(0, 11, v('pensions_invalidite')),
    ),
  ),
  montant(
    {
      id: 'traitements_salaires_pensions_rentes',
      libelle: 'Salaires et pensions de l’année, frais et abattements déduits',
      entite: individu,
      unite: euro,
      periode: 'annee',
      references: [
        { texte: 'Code général des impôts', article: '83, 3°' },
        { texte: 'Code général des impôts', article: '158, 5 a' },
      ],
    },
    plus(
      positif(
        moins(
          v('revenu_assimile_salaire'),
          min(
            max(
              fois(p('ir.abattement_frais'), v('revenu_assimile_salaire')),
              p('ir.abattement_frais_minimum'),
            ),
            p('ir.abattement_frais_maximum'),
          ),
        ),
      ),
      moins(
        v('revenu_assimile_pension'),
        min(
          fois(p('ir.abattement_pensions'), v('revenu_assimile_pension')),
          p('ir.abattement_pensions_maximum'),
        ),
      ),
    ),
  ),
];

const A_CHARGE: readonly Variable[] = [
  condition(
    {
      id: 'autonomie_financiere',
      libelle: 'Gagne trop pour être à la charge de ses parents',
      entite: individu,
      references: css('R. 512-2'),
    },
    auMoins(
      divise(sommeDesMois(-6, -1, v('salaire_net')), 6),
      fois(
        p('familles.plafond_revenu_enfant'),
        p('smic.horaire_brut'),
        p('familles.heures_du_smic'),
      ),
    ),
  ),
  condition(
    {
      id: 'prestations_familiales_enfant_a_charge',
      libelle: 'Enfant à charge pour les prestations familiales',
      entite: individu,
      references: [...css('L. 512-3'), ...css('R. 512-2')],
    },
    et(
      estEnfant,
      auMoins(v('age'), constante(0, 'an')),
      inferieur(v('age'), p('familles.age_limite')),
      ou(
        et(
          inferieur(v('age'), p('familles.age_obligation_scolaire')),
          vrai('rempli_obligation_scolaire'),
        ),
        et(
          auMoins(v('age'), p('familles.age_obligation_scolaire')),
          non(vrai('autonomie_financiere')),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'af_nbenf',
      libelle: 'Nombre d’enfants à charge',
      entite: famille,
      unite: 'nombre',
      references: css('L. 521-1'),
    },
    compte(vrai('prestations_familiales_enfant_a_charge')),
  ),
  montant(
    {
      id: 'prestations_familiales_base_ressources_individu',
      libelle: 'Ressources de la personne deux ans avant',
      entite: individu,
      unite: euro,
      references: [...css('R. 532-3')],
    },
    plus(enAnnee(-2, v('traitements_salaires_pensions_rentes')), enAnnee(-2, v('rpns_imposables'))),
  ),
  montant(
    {
      id: 'prestations_familiales_base_ressources',
      libelle: 'Ressources de la famille deux ans avant',
      entite: famille,
      unite: euro,
      references: css('R. 532-3'),
    },
    somme(
      v('prestations_familiales_base_ressources_individu'),
      ou(non(estEnfant), vrai('prestations_familiales_enfant_a_charge')),
    ),
  ),
  condition(
    {
      id: 'biactivite',
      libelle: 'Les deux parents ont un revenu d’activité suffisant',
      entite: famille,
      references: css('R. 522-2'),
    },
    egal(
      compte(
        et(
          aLeRole('parent'),
          auMoins(
            v('prestations_familiales_base_ressources_individu'),
            fois(p('cf.part_du_plafond_secu'), enAnnee(-2, p('plafond_secu_annuel'))),
          ),
        ),
      ),
      2,
    ),
  ),
];

const plafondAf = (id: string): Nombre =>
  plus(p(id), fois(v('af_nbenf'), p('af.plafond_par_enfant')));
const ressources = v('prestations_familiales_base_ressources');
const bmaf = p('bmaf');
const nombre = v('af_nbenf');
/** Children who were 14 before March 2026 keep the majoration they had (the change applies to those who turn 14 after). */
const moisDepuisMars2026 = moins(plus(fois(12, moins(anneeCivile, 2026)), moisDeLAnnee), 2);
const avaitDejaLAge = auMoins(
  moins(v('age_en_mois'), fois(constante(1, 'mois'), moisDepuisMars2026)),
  fois(constante(12, 'mois/an'), p('af.age_ancien_de_la_majoration')),
);
const aLAgeDeLaMajoration = ou(auMoins(v('age'), p('af.age_de_la_majoration')), avaitDejaLAge);
const forfaitaires = v('af_allocation_forfaitaire_nb_enfants');

const ALLOCATIONS: readonly Variable[] = [
  montant(
    {
      id: 'af_taux_modulation',
      libelle: 'Part versée selon les ressources',
      entite: famille,
      unite: 'taux',
      references: [...css('L. 521-1'), ...css('D. 521-3')],
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
      references: css('R. 521-3'),
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
      references: [...css('L. 521-1'), ...css('D. 521-1')],
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
                plus(
                  p('af.deux_enfants'),
                  fois(p('af.enfant_de_plus'), positif(moins(nombre, 2))),
                ),
              ],
              [
                et(egal(nombre, 1), outreMer, non(aMayotte)),
                p('af.enfant_seul_outre_mer'),
              ],
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
      references: css('L. 521-3'),
    },
    lePlusGrand(quand(vrai('prestations_familiales_enfant_a_charge'), v('age'))),
  ),
  montant(
    {
      id: 'af_majoration_enfant',
      libelle: 'Majoration pour âge de l’enfant',
      entite: individu,
      unite: euro,
      references: [...css('L. 521-3'), ...css('D. 521-1')],
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
      references: css('L. 521-3'),
    },
    fois(v('af_taux_modulation'), somme(v('af_majoration_enfant'))),
  ),
  montant(
    {
      id: 'af_allocation_forfaitaire_nb_enfants',
      libelle: 'Enfants qui ouvrent l’allocation forfaitaire',
      entite: famille,
      unite: 'nombre',
      references: css('L. 521-1'),
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
      references: [...css('L. 521-1'), ...css('D. 521-2')],
    },
    quand(
      auMoins(nombre, 2),
      fois(
        forfaitaires,
        arrondi(fois(bmaf, p('af.forfait'))),
        v('af_taux_modulation'),
      ),
    ),
  ),
  montant(
    {
      id: 'af_complement_degressif',
      libelle: 'Complément quand les ressources dépassent un plafond de peu',
      entite: famille,
      unite: euro,
      references: [...css('L. 521-1'), ...css('D. 521-1')],
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
      references: css('L. 521-1'),
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
    si(
      superieur(auDelaDe('af.plafond_2'), 0),
      auDelaDe('af.plafond_2'),
      auDelaDe('af.plafond_1'),
    ),
    12,
  );
}

export const PRESTATIONS_FAMILIALES_BASE: readonly Variable[] = [...FAITS, ...REVENUS, ...A_CHARGE];
export const ALLOCATIONS_FAMILIALES: readonly Variable[] = ALLOCATIONS;
