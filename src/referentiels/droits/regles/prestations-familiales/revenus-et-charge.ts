import {
  condition,
  faitBooleen,
  faitNombre,
  montant,
  type Variable,
} from '../../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  compte,
  constante,
  divise,
  duFoyerDuDemandeur,
  duMenageDuDemandeur,
  egal,
  enAnnee,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  somme,
  sommeDesMois,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { capitauxDeDeuxAnsAvant } from '../liens.ts';
import { css } from '../references.ts';

const famille = 'famille' as const;
const individu = 'individu' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const _outreMer = duMenageDuDemandeur(vrai('residence_dom'));
const _aMayotte = duMenageDuDemandeur(vrai('residence_mayotte'));
const _isole = non(vrai('en_couple'));

export const FAITS_DES_FAMILLES: readonly Variable[] = [
  faitBooleen('garde_alternee', 'Enfant en résidence alternée'),
  faitBooleen('rempli_obligation_scolaire', 'Remplit l’obligation scolaire', { absence: true }),
  faitNombre({
    id: 'aeeh_niveau_handicap',
    libelle: 'Catégorie du complément de l’AEEH, de 1 à 6',
    entite: individu,
    unite: 'nombre',
    bornes: [0, 6],
  }),
];

/** Each person's net income of the year: 10 % off wages and pensions, within their limits (CGI 83, 3° and 158, 5 a). */
export const REVENUS_NETS: readonly Variable[] = [
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

export const A_CHARGE: readonly Variable[] = [
  condition(
    {
      id: 'autonomie_financiere',
      libelle: 'Gagne trop pour être à la charge de ses parents',
      entite: individu,
      references: css('R.512-2'),
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
      references: [...css('L.512-3'), ...css('R.512-2')],
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
      references: css('L.521-1'),
    },
    compte(vrai('prestations_familiales_enfant_a_charge')),
  ),
  montant(
    {
      id: 'prestations_familiales_base_ressources_individu',
      libelle: 'Ressources de la personne deux ans avant',
      entite: individu,
      unite: euro,
      references: [...css('R.532-3')],
    },
    plus(enAnnee(-2, v('traitements_salaires_pensions_rentes')), enAnnee(-2, v('rpns_imposables'))),
  ),
  montant(
    {
      id: 'prestations_familiales_base_ressources',
      libelle: 'Ressources de la famille deux ans avant',
      entite: famille,
      unite: euro,
      references: css('R.532-3'),
    },
    plus(
      somme(
        v('prestations_familiales_base_ressources_individu'),
        ou(non(estEnfant), vrai('prestations_familiales_enfant_a_charge')),
      ),
      duFoyerDuDemandeur(capitauxDeDeuxAnsAvant),
    ),
  ),
  condition(
    {
      id: 'biactivite',
      libelle: 'Les deux parents ont un revenu d’activité suffisant',
      entite: famille,
      references: css('R.522-2'),
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
