import {
  faitBooleen,
  faitChoix,
  montant,
  revenu,
  type Variable,
} from '../../langue/declarations.ts';
import {
  aLeRole,
  arrondi,
  compte,
  divise,
  enAnnee,
  est,
  et,
  fois,
  inferieur,
  max,
  min,
  moins,
  type Nombre,
  ou,
  parametre as p,
  plus,
  positif,
  si,
  somme,
  sommeDesMois,
  superieur,
  v,
} from '../../langue/expressions.ts';
import { cch } from '../references.ts';

const menage = { entite: 'menage' as const };

/** Where the dwelling is and what it is. A whole zone is known for Paris and its three neighbours. */
export const FAITS_DU_LOGEMENT: readonly Variable[] = [
  faitChoix('zone_apl', 'Zone des aides au logement', ['zone_2', 'zone_1', 'zone_3'], {
    ...menage,
    hypothese: 'le logement est supposé en zone 2 des aides au logement',
  }),
  faitBooleen('logement_conventionne', 'Logement conventionné', menage),
  faitBooleen('logement_chambre', 'Chambre', menage),
  faitBooleen('coloc', 'Colocation', menage),
  revenu(
    'aide_logement_percue',
    'Aide au logement reçue, pour un logement que le calcul ne couvre pas',
    {
      entite: 'famille',
      hypothese: 'aucune aide au logement n’est indiquée pour ce logement',
    },
  ),
  revenu('aide_logement_a_etablir', 'Aide au logement pour un prêt ou en foyer', {
    entite: 'famille',
    absence: 'inconnu',
  }),
];

const estParent = aLeRole('parent');
const apresFrais = (revenus: Nombre): Nombre =>
  positif(
    moins(
      revenus,
      min(
        max(fois(p('ir.abattement_frais'), revenus), p('ir.abattement_frais_minimum')),
        p('ir.abattement_frais_maximum'),
      ),
    ),
  );
const auChomage = et(
  est('activite', 'chomeur'),
  ou(
    superieur(v('chomage_imposable'), 0),
    superieur(v('allocation_retour_emploi'), 0),
    superieur(v('chomage_net'), 0),
  ),
);
const douzeMois = (id: string): Nombre => sommeDesMois(-13, -2, v(id));
const dixPourCent = (e: Nombre): Nombre => fois(moins(1, p('al.frais')), e);

export const RESSOURCES_DU_LOGEMENT: readonly Variable[] = [
  montant(
    {
      id: 'aide_logement_ressources_individu',
      libelle: 'Ressources de la personne pour l’aide au logement, par an',
      entite: 'individu',
      unite: 'euro',
      references: cch('R.822-3', 'R.822-4'),
    },
    [
      {
        depuis: '2015-01',
        expr: plus(
          fois(
            si(auChomage, moins(1, p('al.abattement_chomage')), 1),
            enAnnee(-2, apresFrais(v('revenu_assimile_salaire'))),
          ),
          enAnnee(-2, v('rpns_imposables')),
          dixPourCent(enAnnee(-2, v('revenu_assimile_pension'))),
        ),
      },
      {
        depuis: '2021-01',
        expr: plus(
          dixPourCent(
            plus(
              douzeMois('salaire_imposable'),
              douzeMois('chomage_imposable'),
              douzeMois('retraite_imposable'),
              douzeMois('pensions_alimentaires_percues'),
              douzeMois('pensions_invalidite'),
            ),
          ),
          enAnnee(-2, v('rpns_imposables')),
        ),
        references: [{ texte: 'Décret n° 2019-1574 du 30 décembre 2019' }, ...cch('R.822-3')],
      },
    ],
  ),
  montant(
    {
      id: 'al_nb_personnes_a_charge',
      libelle: 'Personnes à charge pour l’aide au logement',
      entite: 'famille',
      unite: 'nombre',
      references: cch('R.823-4'),
    },
    compte(et(aLeRole('enfant'), inferieur(v('age'), p('al.age_a_charge')))),
  ),
  montant(
    {
      id: 'aide_logement_base_ressources',
      libelle: 'Ressources de la famille pour l’aide au logement, à la centaine supérieure',
      entite: 'famille',
      unite: 'euro',
      references: cch('R.822-2', 'R.822-21'),
    },
    fois(
      p('al.arrondi_des_ressources'),
      arrondi(
        divise(
          arrondi(somme(v('aide_logement_ressources_individu'), estParent)),
          p('al.arrondi_des_ressources'),
        ),
        1,
        'haut',
      ),
    ),
  ),
];
