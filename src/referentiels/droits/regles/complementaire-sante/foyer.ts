import { condition, montant, type Variable } from '../../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  auMoins,
  auMoinsUn,
  auPlus,
  compte,
  constante,
  deLaFamille,
  duMenageDuDemandeur,
  egal,
  est,
  et,
  fois,
  lePlusGrand,
  lePlusPetit,
  max,
  min,
  moins,
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
  tous,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { sommeDe, surDouzeMois } from '../liens.ts';
import { css } from '../references.ts';

const famille = 'famille' as const;
const euro = 'euro' as const;
const estEnfant = aLeRole('enfant');
const estParent = aLeRole('parent');
const aCharge = et(estEnfant, auPlus(v('age'), p('css.age_a_charge')));
const forfait = (al: string): Nombre => {
  const base = p('rsa.montant_de_base');
  return fois(
    12,
    selon(
      [
        [egal(v('css_cmu_nbp_foyer'), 1), fois(base, p(`css.forfait_logement.${al}.1`))],
        [
          egal(v('css_cmu_nbp_foyer'), 2),
          fois(base, plus(1, p('css.deuxieme_personne')), p(`css.forfait_logement.${al}.2`)),
        ],
      ],
      fois(
        base,
        plus(1, p('css.deuxieme_personne'), p('css.troisieme_et_quatrieme')),
        p(`css.forfait_logement.${al}.3`),
      ),
    ),
  );
};
const enAlternance = et(estEnfant, vrai('garde_alternee'));
const aineEnAlternance = et(
  egal(v('nb_parents'), 1),
  auMoinsUn(et(enAlternance, egal(v('age_en_mois'), deLaFamille(v('css_age_de_l_aine'))))),
);
/** From the fifth person on a child adds more: the youngest is the last counted. */
const benjaminEnPlus = et(
  superieur(v('cmu_personnes'), 4),
  auMoinsUn(et(enAlternance, egal(v('age_en_mois'), deLaFamille(v('css_age_du_benjamin'))))),
);
const autresEnAlternance = moins(compte(enAlternance), quand(aineEnAlternance, 1));
const moinsLeBenjamin = moins(autresEnAlternance, quand(benjaminEnPlus, 1));
const placesOrdinaires = moins(4, max(2, v('nb_parents')));
const logement = (statut: string) => duMenageDuDemandeur(est('statut_occupation_logement', statut));

export const FOYER_DE_LA_CSS: readonly Variable[] = [
  montant(
    {
      id: 'css_age_de_l_aine',
      libelle: 'Âge de l’aîné des enfants, en mois',
      entite: famille,
      unite: 'mois',
      references: css('R.861-3'),
    },
    lePlusGrand(quand(estEnfant, v('age_en_mois'))),
  ),
  montant(
    {
      id: 'css_age_du_benjamin',
      libelle: 'Âge du plus jeune des enfants, en mois',
      entite: famille,
      unite: 'mois',
      references: css('R.861-3'),
    },
    lePlusPetit(si(estEnfant, v('age_en_mois'), constante(9999, 'mois'))),
  ),
  montant(
    {
      id: 'cmu_nb_pac',
      libelle: 'Enfants comptés dans le foyer',
      entite: famille,
      unite: 'nombre',
      references: css('R.861-2'),
    },
    compte(aCharge),
  ),
  montant(
    {
      id: 'css_cmu_nbp_foyer',
      libelle: 'Personnes du foyer',
      entite: famille,
      unite: 'nombre',
      references: css('R.861-2'),
    },
    plus(v('nb_parents'), v('cmu_nb_pac')),
  ),
  condition(
    {
      id: 'css_cmu_acs_eligibilite',
      libelle: 'Foyer qui peut demander la complémentaire santé',
      entite: famille,
      references: css('R.861-2'),
    },
    ou(
      superieur(v('cmu_nb_pac'), 0),
      auMoinsUn(auMoins(v('age'), p('css.age_a_charge'))),
      tous(
        non(
          ou(
            vrai('enfant_a_charge'),
            vrai('habite_chez_parents'),
            superieur(surDouzeMois('pensions_alimentaires_percues'), 0),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'css_cmu_forfait_logement_base',
      libelle: 'Forfait logement d’un propriétaire ou d’une personne logée gratuitement',
      entite: famille,
      unite: euro,
      references: css('R.861-5'),
    },
    forfait('sans_al'),
  ),
  montant(
    {
      id: 'css_cmu_forfait_logement_al',
      libelle: 'Forfait logement de qui reçoit une aide au logement',
      entite: famille,
      unite: euro,
      references: css('R.861-7'),
    },
    quand(superieur(v('aide_logement'), 0), min(fois(12, v('aide_logement')), forfait('avec_al'))),
  ),
  montant(
    {
      id: 'css_cmu_base_ressources',
      libelle: 'Ressources du foyer sur douze mois, pour la complémentaire santé',
      entite: famille,
      unite: euro,
      references: [...css('R.861-4'), ...css('R.861-8')],
    },
    plus(
      quand(
        ou(logement('proprietaire'), logement('loge_gratuitement')),
        v('css_cmu_forfait_logement_base'),
      ),
      v('css_cmu_forfait_logement_al'),
      sommeDe(
        ['af', 'asf', 'css_base_ressources_aspa_asv', 'cf', 'paje_clca', 'paje_prepare'],
        surDouzeMois,
      ),
      somme(v('css_cmu_base_ressources_individu'), ou(estParent, aCharge)),
    ),
  ),
  montant(
    {
      id: 'cmu_parts_en_alternance',
      libelle: 'Parts au plafond des enfants en résidence alternée, comptées pour moitié',
      entite: famille,
      unite: 'taux',
      references: css('R.861-2', 'R.861-3'),
    },
    // Children count from the eldest: the first of a lone parent is the second person of the home.
    plus(
      quand(aineEnAlternance, p('css.deuxieme_personne')),
      fois(p('css.troisieme_et_quatrieme'), min(placesOrdinaires, moinsLeBenjamin)),
      fois(
        p('css.personne_de_plus'),
        plus(quand(benjaminEnPlus, 1), positif(moins(moinsLeBenjamin, placesOrdinaires))),
      ),
    ),
  ),
  montant(
    {
      id: 'cmu_c_plafond',
      libelle: 'Plafond de ressources du foyer, par an',
      entite: famille,
      unite: euro,
      references: [...css('L.861-1'), ...css('R.861-3')],
    },
    arrondi(
      fois(
        p('css.plafond'),
        si(duMenageDuDemandeur(vrai('residence_dom')), plus(1, p('css.majoration_dom')), 1),
        plus(
          1,
          quand(auMoins(v('cmu_personnes'), 2), p('css.deuxieme_personne')),
          fois(p('css.troisieme_et_quatrieme'), min(2, positif(moins(v('cmu_personnes'), 2)))),
          fois(p('css.personne_de_plus'), positif(moins(v('cmu_personnes'), 4))),
          fois(-0.5, v('cmu_parts_en_alternance')),
        ),
      ),
      1,
    ),
  ),
  montant(
    {
      id: 'cmu_personnes',
      libelle: 'Personnes comptées au plafond',
      entite: famille,
      unite: 'nombre',
      references: css('R.861-3'),
    },
    plus(v('nb_parents'), compte(estEnfant)),
  ),
  montant(
    {
      id: 'acs_plafond',
      libelle: 'Plafond de ressources avec participation, par an',
      entite: famille,
      unite: euro,
      references: css('L.861-1'),
    },
    fois(v('cmu_c_plafond'), p('css.plafond_avec_participation')),
  ),
];
