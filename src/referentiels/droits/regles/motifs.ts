import { condition, type Regle } from '../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auMoinsUn,
  auPlus,
  type Booleen,
  compte,
  deLaFamille,
  divise,
  duMenageDuDemandeur,
  egal,
  et,
  fois,
  inferieur,
  moins,
  non,
  ou,
  parametre as p,
  si,
  superieur,
  v,
  vrai,
} from '../langue/expressions.ts';
import { enfantsDeLaRentree } from './prestations-familiales/soutien-rentree-handicap.ts';

/** Conditions that no formula reads: they name, in an answer, why a right gives nothing. */
const motif = (id: string, libelle: string, entite: 'individu' | 'famille', expr: Booleen): Regle =>
  condition({ id, libelle, entite, references: 'arithmetique' }, expr);

const sousLAge = (age: string) => inferieur(v('age'), p(age));

export const MOTIFS: readonly Regle[] = [
  motif(
    'css_sous_le_plafond',
    'Ressources du foyer sous le plafond de la complémentaire santé',
    'famille',
    auPlus(v('css_cmu_base_ressources'), v('cmu_c_plafond')),
  ),
  motif(
    'css_sous_le_plafond_avec_participation',
    'Ressources du foyer sous le plafond de la complémentaire santé avec participation',
    'famille',
    auPlus(v('css_cmu_base_ressources'), v('acs_plafond')),
  ),
  motif(
    'af_assez_d_enfants',
    'Deux enfants à charge, un outre-mer',
    'famille',
    ou(
      auMoins(v('af_nbenf'), 2),
      et(duMenageDuDemandeur(vrai('residence_dom')), auMoins(v('af_nbenf'), 1)),
    ),
  ),
  motif(
    'ars_un_enfant',
    'Un enfant de six à dix-sept ans à la rentrée',
    'famille',
    auMoins(enfantsDeLaRentree, 1),
  ),
  motif(
    'ars_positive',
    'Ressources de la famille sous le plafond de la rentrée',
    'famille',
    superieur(v('ars'), 0),
  ),
  motif(
    'pch_un_besoin',
    'Une dépense de la compensation du handicap est indiquée',
    'individu',
    superieur(v('pch'), 0),
  ),
  motif(
    'cf_sous_le_plafond',
    'Ressources de la famille sous le plafond du complément familial',
    'famille',
    superieur(v('cf_montant'), 0),
  ),
  motif(
    'paje_un_enfant_de_moins_de_trois_ans',
    'Un enfant de moins de trois ans',
    'famille',
    auMoinsUn(et(aLeRole('enfant'), sousLAge('paje.age_limite'))),
  ),
  motif(
    'asf_un_enfant',
    'Un enfant qui peut ouvrir l’allocation de soutien familial',
    'famille',
    superieur(compte(vrai('asf_elig_enfant')), 0),
  ),
  motif(
    'aeeh_un_enfant',
    'Un enfant dont le handicap est reconnu',
    'famille',
    auMoinsUn(et(aLeRole('enfant'), vrai('handicap'), sousLAge('aeeh.age_maximum'))),
  ),
  motif(
    'aah_sous_le_plafond',
    'Ressources sous le plafond de l’AAH',
    'individu',
    superieur(v('aah_base'), 0),
  ),
  motif(
    'mva_allocation',
    'AAH ou ASI reçue',
    'individu',
    ou(superieur(v('aah'), 0), superieur(v('asi'), 0)),
  ),
  motif(
    'mva_logement',
    'Aide au logement reçue',
    'individu',
    superieur(deLaFamille(v('aide_logement')), 0),
  ),
  motif(
    'mva_sans_travail',
    'Incapacité d’au moins 80 %, sans revenu du travail',
    'individu',
    et(auMoins(v('taux_incapacite'), p('aah.taux_80')), egal(v('salaire_net'), 0)),
  ),
  motif(
    'ass_sous_le_plafond',
    'Ressources sous le plafond de l’ASS',
    'individu',
    inferieur(
      divise(deLaFamille(v('ass_base_ressources')), 12),
      fois(
        p('ass.montant'),
        si(deLaFamille(vrai('en_couple')), p('ass.plafond_couple'), p('ass.plafond_seul')),
      ),
    ),
  ),
  motif(
    'apa_a_domicile',
    'Un plan d’aide à domicile',
    'individu',
    superieur(v('dependance_plan_aide_domicile'), 0),
  ),
  motif(
    'apa_en_etablissement',
    'Un établissement et ses tarifs',
    'individu',
    et(
      superieur(v('dependance_tarif_etablissement_gir_5_6'), 0),
      superieur(v('dependance_tarif_etablissement_gir_dependant'), 0),
    ),
  ),
  motif(
    'apa_domicile_atteint_le_minimum',
    'Montant au-dessus du seuil de versement',
    'individu',
    auMoins(
      moins(v('dependance_plan_aide_domicile_accepte'), v('apa_domicile_participation')),
      v('apa_versement_minimum'),
    ),
  ),
  motif(
    'cheque_reussite_93_un_enfant',
    'Un enfant qui entre en sixième',
    'famille',
    auMoinsUn(et(aLeRole('enfant'), vrai('entre_en_sixieme'))),
  ),
  condition(
    {
      id: 'css_avec_participation',
      libelle: 'Complémentaire santé solidaire avec participation',
      entite: 'famille',
      references: [{ texte: 'Code de la sécurité sociale', article: 'L.861-1' }],
    },
    [
      {
        depuis: '2019-11',
        expr: et(
          vrai('css_cmu_acs_eligibilite'),
          non(duMenageDuDemandeur(vrai('residence_mayotte'))),
          non(vrai('cmu_c')),
          auPlus(v('css_cmu_base_ressources'), v('acs_plafond')),
        ),
      },
    ],
  ),
];
