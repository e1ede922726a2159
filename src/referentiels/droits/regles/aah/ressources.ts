import {
  faitBooleen,
  faitDate,
  faitNombre,
  montant,
  revenu,
  type Variable,
} from '../../langue/declarations.ts';
import {
  aLeRole,
  deLaFamille,
  divise,
  duFoyer,
  enAnnee,
  est,
  fois,
  inferieur,
  max,
  min,
  moins,
  type Nombre,
  parametre as p,
  plus,
  positif,
  quand,
  selon,
  si,
  sommeDeLAnnee,
  superieur,
  v,
} from '../../langue/expressions.ts';
import {
  capitauxDeDeuxAnsAvant,
  duConjoint,
  independantsDeLAnPasse,
  sommeDe,
  trimestreEnAnnee,
} from '../liens.ts';
import { css } from '../references.ts';

const individu = 'individu' as const;
const euro = 'euro' as const;

export const FAITS_DE_L_AAH: readonly Variable[] = [
  faitBooleen(
    'aah_restriction_substantielle_durable_acces_emploi',
    'Restriction substantielle et durable d’accès à l’emploi',
    { absence: true },
  ),
  faitBooleen(
    'aah_conjugalise_eligible',
    'AAH gardée avec les ressources du couple, depuis avant octobre 2023',
  ),
  faitDate('aah_date_debut_hospitalisation', 'Début d’une hospitalisation', {
    absence: '9999-12-31',
  }),
  faitDate('aah_date_debut_incarceration', 'Début d’une détention', { absence: '9999-12-31' }),
  revenu('aah_base_ressources_activite_milieu_protege', 'Revenu d’activité en milieu protégé'),
  faitBooleen('travailleur_esat', 'Travaille en établissement d’aide par le travail'),
  revenu('remuneration_esat', 'Rémunération garantie nette en établissement d’aide par le travail'),
  faitNombre({
    id: 'esat_part_du_smic',
    libelle: 'Part du Smic que l’établissement d’aide par le travail finance (de 0,05 à 0,5)',
    entite: individu,
    unite: 'taux',
    bornes: [0.05, 0.5],
    absence: 'inconnu',
  }),
  revenu(
    'aah_en_esat',
    'AAH d’un travailleur d’ESAT depuis juillet 2026, à dire : son nouveau calcul n’est pas écrit ici',
    { absence: 'inconnu' },
  ),
];

const PENDANT_TROIS_MOIS_ACTIVITE = [
  'chomage_net',
  'indemnites_chomage_partiel',
  'indemnites_journalieres_imposables',
  'indemnites_stage',
  'revenus_stage_formation_pro',
  'aah_salaire',
  'rpns_auto_entrepreneur_benefice',
];
const PENDANT_TROIS_MOIS_AUTRES = [
  'allocation_securisation_professionnelle',
  'bourse_recherche',
  'gains_exceptionnels',
  'pensions_alimentaires_percues',
  'pensions_invalidite',
  'prestation_compensatoire',
  'retraite_nette',
];

const valeurAbsolue = (e: Nombre): Nombre => max(e, moins(0, e));
const enActivite = superieur(
  plus(v('salaire_imposable'), v('remuneration_esat'), enAnnee(-1, v('rpns_imposables'))),
  0,
);
/** What counts of the person's own work: 20 % up to 30 % of the Smic, 60 % beyond (D. 821-9). */
const assiette = (revenus: Nombre): Nombre => {
  const seuil = fois(
    p('aah.seuil_d_activite'),
    12,
    p('smic.horaire_brut'),
    p('smic.heures_par_mois'),
  );
  return plus(
    fois(moins(1, p('aah.abattement_bas')), min(seuil, revenus)),
    fois(moins(1, p('aah.abattement_haut')), positif(moins(revenus, seuil))),
  );
};
const protege = trimestreEnAnnee('aah_base_ressources_activite_milieu_protege');
const activiteTrimestre = v('aah_base_ressources_activite_eval_trimestrielle');
const autresTrimestre = v('aah_base_ressources_hors_activite_eval_trimestrielle');
const activiteAnnee = v('aah_base_ressources_activite_eval_annuelle');
const autresAnnee = v('aah_base_ressources_hors_activite_eval_annuelle');

const duTrimestre = positif(
  plus(
    assiette(moins(activiteTrimestre, protege)),
    autresTrimestre,
    protege,
    trimestreEnAnnee('aah_remuneration_esat'),
  ),
);
const duConjointBrut = si(
  enActivite,
  duConjoint(positif(plus(activiteTrimestre, autresTrimestre))),
  duConjoint(plus(activiteAnnee, autresAnnee)),
);
const apresFrais = fois(moins(1, p('ir.abattement_frais')), duConjointBrut);
const enfants = deLaFamille(v('af_nbenf'));

/** Who no longer works: what she earned two years before counts for 70 % (R. 532-5). */
const deLAnnee = plus(
  fois(
    si(est('activite', 'inactif'), moins(1, p('aah.abattement_cessation')), 1),
    assiette(activiteAnnee),
  ),
  autresAnnee,
);

const abattementEsat = (tranche: string): Nombre => p(`aah.esat.abattement_${tranche}`);
const partEsat = v('esat_part_du_smic');

export const RESSOURCES_DE_L_AAH: readonly Variable[] = [
  montant(
    {
      id: 'aah_remuneration_esat',
      libelle: 'Rémunération garantie d’un ESAT comptée pour l’AAH',
      entite: individu,
      unite: euro,
      bornes: [0, null],
      references: css('D.821-10'),
    },
    quand(
      superieur(v('remuneration_esat'), 0),
      fois(
        v('remuneration_esat'),
        moins(
          1,
          selon(
            [
              [inferieur(partEsat, 0.1), abattementEsat('5_10')],
              [inferieur(partEsat, 0.15), abattementEsat('10_15')],
              [inferieur(partEsat, 0.2), abattementEsat('15_20')],
            ],
            abattementEsat('20_50'),
          ),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'aah_salaire',
      libelle: 'Salaire compté pour l’AAH : l’imposable, à défaut le net',
      entite: individu,
      unite: euro,
      references: css('R.821-4'),
    },
    si(superieur(v('salaire_imposable'), 0), v('salaire_imposable'), v('salaire_net')),
  ),
  montant(
    {
      id: 'aah_base_ressources_activite_eval_trimestrielle',
      libelle: 'Revenus d’activité des trois derniers mois, sur un an',
      entite: individu,
      unite: euro,
      references: css('R.821-4-1'),
    },
    plus(sommeDe(PENDANT_TROIS_MOIS_ACTIVITE, trimestreEnAnnee), independantsDeLAnPasse),
  ),
  montant(
    {
      id: 'aah_base_ressources_hors_activite_eval_trimestrielle',
      libelle: 'Autres ressources des trois derniers mois, sur un an',
      entite: individu,
      unite: euro,
      references: css('R.821-4-1'),
    },
    moins(
      sommeDe(PENDANT_TROIS_MOIS_AUTRES, trimestreEnAnnee),
      valeurAbsolue(trimestreEnAnnee('pensions_alimentaires_versees_individu')),
    ),
  ),
  montant(
    {
      id: 'aah_base_ressources_activite_eval_annuelle',
      libelle: 'Revenus d’activité de l’avant-dernière année',
      entite: individu,
      unite: euro,
      references: css('R.532-3'),
    },
    plus(
      sommeDeLAnnee(-2, v('salaire_imposable')),
      sommeDeLAnnee(-2, v('chomage_imposable')),
      enAnnee(-2, v('rpns_imposables')),
    ),
  ),
  montant(
    {
      id: 'aah_base_ressources_hors_activite_eval_annuelle',
      libelle: 'Pensions de l’avant-dernière année',
      entite: individu,
      unite: euro,
      references: css('R.532-3'),
    },
    plus(
      enAnnee(-2, v('revenu_assimile_pension')),
      quand(aLeRole('declarant_principal'), duFoyer(capitauxDeDeuxAnsAvant)),
    ),
  ),
  montant(
    {
      id: 'aah_base_ressources_conjugalisee',
      libelle: 'Ressources du couple comptées pour l’AAH, par mois',
      entite: individu,
      unite: euro,
      references: [...css('R.821-4'), ...css('D.821-9')],
    },
    [
      {
        depuis: '2011-01',
        expr: divise(
          plus(
            si(enActivite, duTrimestre, deLAnnee),
            fois(moins(1, p('aah.abattement_conjoint')), apresFrais),
          ),
          12,
        ),
      },
      {
        depuis: '2022-01',
        expr: divise(
          plus(
            si(enActivite, duTrimestre, deLAnnee),
            positif(
              moins(
                apresFrais,
                plus(
                  p('aah.abattement_conjoint_forfait'),
                  fois(p('aah.abattement_conjoint_par_enfant'), enfants),
                ),
              ),
            ),
          ),
          12,
        ),
        references: [{ texte: 'Décret n° 2022-42 du 19 janvier 2022' }],
      },
    ],
  ),
  montant(
    {
      id: 'aah_base_ressources_deconjugalisee',
      libelle: 'Ressources de la personne comptées pour l’AAH, par mois',
      entite: individu,
      unite: euro,
      references: [{ texte: 'Décret n° 2022-1694 du 28 décembre 2022' }, ...css('D.821-9')],
    },
    [
      {
        depuis: '2023-10',
        expr: divise(si(enActivite, duTrimestre, deLAnnee), 12),
      },
    ],
  ),
];
