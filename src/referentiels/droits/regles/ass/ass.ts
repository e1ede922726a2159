import { condition, faitBooleen, montant, type Variable } from '../../langue/declarations.ts';
import {
  auPlus,
  constante,
  decale,
  deLaFamille,
  divise,
  duMembre,
  duMenage,
  egal,
  est,
  et,
  fois,
  inferieur,
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
  si,
  superieur,
  v,
  vrai,
} from '../../langue/expressions.ts';
import { independantsDeLAnPasse, sommeDe, surDouzeMois } from '../liens.ts';
import { codeDuTravail } from '../references.ts';

const FAITS: readonly Variable[] = [
  faitBooleen(
    'ass_precondition_remplie',
    'A travaillé au moins cinq ans dans les dix ans avant la fin de son contrat',
  ),
];

const leMoisDernier = (id: string): Nombre => decale(-1, v(id));
const estRemplace = superieur(
  sommeDe(['chomage_net', 'indemnites_journalieres', 'retraite_nette'], leMoisDernier),
  0,
);
/** An income that stopped counts for 70 % if another replaces it, for nothing otherwise (R. 5423-4). */
const neutralise = (id: string): Nombre => {
  const annee = surDouzeMois(id);
  return si(
    et(superieur(annee, 0), egal(leMoisDernier(id), 0)),
    fois(
      moins(1, si(estRemplace, p('ass.abattement_remplace'), p('ass.abattement_non_remplace'))),
      annee,
    ),
    annee,
  );
};
const versees = surDouzeMois('pensions_alimentaires_versees_individu');

const RESSOURCES: readonly Variable[] = [
  montant(
    {
      id: 'ass_base_ressources_individu',
      libelle: 'Ressources de la personne comptées pour l’ASS, sur douze mois',
      entite: 'individu',
      unite: 'euro',
      references: [...codeDuTravail('R.5423-2'), ...codeDuTravail('R.5423-4')],
    },
    moins(
      plus(
        sommeDe(
          [
            'salaire_imposable',
            'revenus_stage_formation_pro',
            'aah',
            'retraite_nette',
            'pensions_alimentaires_percues',
            'indemnites_stage',
          ],
          neutralise,
        ),
        sommeDe(
          ['pensions_invalidite', 'revenus_locatifs', 'rpns_auto_entrepreneur_benefice'],
          surDouzeMois,
        ),
        v('revenus_capital'),
        independantsDeLAnPasse,
      ),
      max(versees, moins(0, versees)),
    ),
  ),
  montant(
    {
      id: 'ass_base_ressources_conjoint',
      libelle: 'Ressources du conjoint comptées pour l’ASS, sur douze mois',
      entite: 'individu',
      unite: 'euro',
      references: codeDuTravail('R.5423-2'),
    },
    plus(
      v('ass_base_ressources_individu'),
      quand(superieur(leMoisDernier('chomage_net'), 0), surDouzeMois('chomage_net')),
      neutralise('indemnites_journalieres'),
    ),
  ),
  montant(
    {
      id: 'ass_base_ressources',
      libelle: 'Ressources du foyer comptées pour l’ASS, sur douze mois',
      entite: 'famille',
      unite: 'euro',
      references: codeDuTravail('R.5423-2'),
    },
    plus(
      duMembre('demandeur', v('ass_base_ressources_individu')),
      duMembre('conjoint', v('ass_base_ressources_conjoint')),
    ),
  ),
];

const travaille = superieur(v('salaire_imposable'), 0);
const chomeur = est('activite', 'chomeur');
const unMoisDeCumul = quand(
  et(travaille, non(chomeur), vrai('ass_precondition_remplie'), auPlus(v('aah'), 0)),
  1,
);
const sansTravail = et(non(travaille), chomeur);
/**
 * Months of work kept with the allowance, over this month and the twelve before: the count starts again after three
 * months without work in a row (R. 5425-2).
 */
const moisDeCumul: Nombre = Array.from({ length: 12 }, (_, rang) => rang - 11).reduce<Nombre>(
  (compte, mois) => {
    const reprise =
      mois >= -9
        ? et(
            decale(mois - 1, sansTravail),
            decale(mois - 2, sansTravail),
            decale(mois - 3, sansTravail),
          )
        : undefined;
    return plus(reprise ? si(reprise, 0, compte) : compte, decale(mois, unMoisDeCumul));
  },
  decale(-12, unMoisDeCumul),
);

const sansIndemnite = egal(v('chomage_net'), 0);
const sousLAge = auPlus(v('age_en_mois'), p('ass.age_maximum'));
/** Mayotte has its own daily amount, known until March 2019: after it the right is out of scope there (`droits.ts`). */
const aMayotteComprise = si(
  duMenage(vrai('residence_mayotte')),
  p('ass.montant_mayotte'),
  p('ass.montant'),
);
const differentielle = (journalier: Nombre): Nombre =>
  positif(
    min(
      fois(constante(30, 'jour'), journalier),
      moins(
        fois(
          journalier,
          si(deLaFamille(vrai('en_couple')), p('ass.plafond_couple'), p('ass.plafond_seul')),
        ),
        divise(deLaFamille(v('ass_base_ressources')), 12),
      ),
    ),
  );
const verseeAuDela = (differentiel: Nombre): Nombre =>
  quand(
    et(
      vrai('ass_eligibilite_individu'),
      auPlus(v('aah'), 0),
      non(inferieur(differentiel, fois(constante(1, 'jour'), p('ass.montant')))),
    ),
    differentiel,
  );

const DROIT: readonly Variable[] = [
  condition(
    {
      id: 'ass_eligibilite_cumul_individu',
      libelle: 'Cumul de l’ASS et d’un salaire, trois mois au plus',
      entite: 'individu',
      references: [
        ...codeDuTravail('R.5425-2'),
        { texte: 'Décret n° 2017-826 du 5 mai 2017', article: '2' },
      ],
    },
    [{ depuis: '2017-09', expr: auPlus(moisDeCumul, 3) }],
  ),
  condition(
    {
      id: 'ass_eligibilite_individu',
      libelle: 'Conditions de l’ASS',
      entite: 'individu',
      references: [...codeDuTravail('L.5423-1'), ...codeDuTravail('R.5423-1')],
    },
    [
      {
        depuis: '2011-01',
        expr: et(vrai('ass_precondition_remplie'), chomeur, sansIndemnite, sousLAge),
      },
      {
        depuis: '2017-09',
        expr: et(
          vrai('ass_precondition_remplie'),
          sansIndemnite,
          ou(chomeur, vrai('ass_eligibilite_cumul_individu')),
          auPlus(v('aah'), 0),
          sousLAge,
        ),
        references: [
          ...codeDuTravail('L.5423-1'),
          ...codeDuTravail('R.5425-2'),
          ...codeDuTravail('L.5423-7'),
        ],
      },
    ],
  ),
  montant(
    {
      id: 'ass',
      libelle: 'Allocation de solidarité spécifique',
      entite: 'individu',
      unite: 'euro',
      references: [...codeDuTravail('D.5423-1'), ...codeDuTravail('R.5423-5')],
    },
    [
      { depuis: '1900-01', expr: verseeAuDela(differentielle(aMayotteComprise)) },
      { depuis: '2019-04', expr: verseeAuDela(differentielle(p('ass.montant'))) },
    ],
  ),
];

export const ASS: readonly Variable[] = [...FAITS, ...RESSOURCES, ...DROIT];
