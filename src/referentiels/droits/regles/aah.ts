import {
  condition,
  faitBooleen,
  faitDate,
  faitNombre,
  montant,
  revenu,
  type Variable,
} from '../langue/declarations.ts';
import {
  aLeRole,
  auMoins,
  auPlus,
  constante,
  decale,
  deLaFamille,
  egal,
  enAnnee,
  est,
  et,
  fois,
  max,
  min,
  moins,
  type Nombre,
  non,
  ou,
  parametre as p,
  plus,
  positif,
  premierJour,
  si,
  sommeDeLAnnee,
  superieur,
  v,
  vrai,
  divise,
} from '../langue/expressions.ts';
import { duConjoint, independantsDeLAnPasse, sommeDe, surDouzeMois, trimestreEnAnnee } from './liens.ts';

const css = (article: string) => [{ texte: 'Code de la sécurité sociale', article }];
const individu = 'individu' as const;
const euro = 'euro' as const;

const FAITS: readonly Variable[] = [
  faitNombre({ id: 'taux_incapacite', libelle: 'Taux d’incapacité reconnu', entite: individu, unite: 'taux', bornes: [0, 1] }),
  faitBooleen(
    'aah_restriction_substantielle_durable_acces_emploi',
    'Restriction substantielle et durable d’accès à l’emploi',
    { absence: true },
  ),
  faitBooleen('aah_conjugalise_eligible', 'AAH gardée avec les ressources du couple, depuis avant octobre 2023'),
  faitDate('aah_date_debut_hospitalisation', 'Début d’une hospitalisation', { absence: '9999-12-31' }),
  faitDate('aah_date_debut_incarceration', 'Début d’une détention', { absence: '9999-12-31' }),
  revenu('aah_base_ressources_activite_milieu_protege', 'Revenu d’activité en milieu protégé'),
];

const PENDANT_TROIS_MOIS_ACTIVITE = [
  'chomage_net',
  'indemnites_chomage_partiel',
  'indemnites_journalieres_imposables',
  'indemnites_stage',
  'revenus_stage_formation_pro',
  'salaire_net',
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
  plus(v('salaire_imposable'), enAnnee(-1, v('rpns_imposables'))),
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
  plus(assiette(moins(activiteTrimestre, protege)), autresTrimestre, protege),
);
const deLAnnee = plus(assiette(activiteAnnee), autresAnnee);
const duConjointBrut = si(
  enActivite,
  duConjoint(positif(plus(activiteTrimestre, autresTrimestre))),
  duConjoint(plus(activiteAnnee, autresAnnee)),
);
const apresFrais = fois(moins(1, p('ir.abattement_frais')), duConjointBrut);
const enfants = deLaFamille(v('af_nbenf'));

const aCesse = et(
  est('activite', 'inactif'),
  ou(
    decale(-1, est('activite', 'actif')),
    decale(-2, est('activite', 'actif')),
    decale(-3, est('activite', 'actif')),
  ),
);
const apresCessation = (annuelle: Nombre): Nombre =>
  si(aCesse, fois(moins(1, p('aah.abattement_cessation')), annuelle), annuelle);

const RESSOURCES: readonly Variable[] = [
  montant(
    {
      id: 'aah_base_ressources_activite_eval_trimestrielle',
      libelle: 'Revenus d’activité des trois derniers mois, sur un an',
      entite: individu,
      unite: euro,
      references: css('R. 821-4-1'),
    },
    plus(sommeDe(PENDANT_TROIS_MOIS_ACTIVITE, trimestreEnAnnee), independantsDeLAnPasse),
  ),
  montant(
    {
      id: 'aah_base_ressources_hors_activite_eval_trimestrielle',
      libelle: 'Autres ressources des trois derniers mois, sur un an',
      entite: individu,
      unite: euro,
      references: css('R. 821-4-1'),
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
      references: css('R. 532-3'),
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
      references: css('R. 532-3'),
    },
    enAnnee(-2, v('revenu_assimile_pension')),
  ),
  montant(
    {
      id: 'aah_base_ressources_conjugalisee',
      libelle: 'Ressources du couple comptées pour l’AAH, par mois',
      entite: individu,
      unite: euro,
      references: [...css('R. 821-4'), ...css('D. 821-9')],
    },
    [
      {
        depuis: '2011-01',
        expr: divise(
          plus(
            si(enActivite, duTrimestre, apresCessation(deLAnnee)),
            fois(moins(1, p('aah.abattement_conjoint')), apresFrais),
          ),
          12,
        ),
      },
      {
        depuis: '2022-01',
        expr: divise(
          plus(
            si(enActivite, duTrimestre, apresCessation(deLAnnee)),
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
      references: [{ texte: 'Décret n° 2022-1694 du 28 décembre 2022' }, ...css('D. 821-9')],
    },
    [
      {
        depuis: '2023-10',
        expr: divise(si(enActivite, duTrimestre, apresCessation(deLAnnee)), 12),
      },
    ],
  ),
];

const plafond = (duCouple: boolean): Nombre =>
  fois(
    p('aah.montant'),
    plus(
      1,
      fois(p('aah.majoration_enfant'), enfants),
      ...(duCouple
        ? [si(deLaFamille(vrai('en_couple')), p('aah.majoration_couple'), 0)]
        : []),
    ),
  );
/** Never above the full rate, nor above what a pension d’invalidité leaves of it (L. 821-1). */
const montantDe = (plafondDe: string, base: string): Nombre =>
  min(
    min(p('aah.montant'), positif(moins(v(plafondDe), v(base)))),
    positif(moins(p('aah.montant'), v('pensions_invalidite'))),
  );
const soixanteJours = constante(60, 'jour');
const depuisPlusDeSoixanteJours = (date: string) =>
  auPlus(v(date), moins(premierJour, soixanteJours));

const DROIT: readonly Variable[] = [
  condition(
    {
      id: 'aah_eligible',
      libelle: 'Taux d’incapacité et âge qui ouvrent l’AAH',
      entite: individu,
      references: [...css('L. 821-1'), ...css('L. 821-2'), ...css('D. 821-1')],
    },
    et(
      ou(
        auMoins(v('taux_incapacite'), p('aah.taux_80')),
        et(
          auMoins(v('taux_incapacite'), p('aah.taux_50')),
          vrai('aah_restriction_substantielle_durable_acces_emploi'),
          auPlus(v('age'), p('aah.age_de_la_retraite')),
        ),
      ),
      ou(
        auMoins(v('age'), p('aah.age_minimum')),
        et(
          auMoins(v('age'), p('aah.age_sans_charge')),
          non(vrai('prestations_familiales_enfant_a_charge')),
        ),
      ),
    ),
  ),
  montant(
    {
      id: 'aah_plafond_ressources_conjugalise',
      libelle: 'Plafond de ressources du couple pour l’AAH',
      entite: individu,
      unite: euro,
      references: css('D. 821-2'),
    },
    plafond(true),
  ),
  montant(
    {
      id: 'aah_plafond_ressources_deconjugalise',
      libelle: 'Plafond de ressources de la personne pour l’AAH',
      entite: individu,
      unite: euro,
      references: css('D. 821-2'),
    },
    plafond(false),
  ),
  montant(
    {
      id: 'aah_base',
      libelle: 'AAH avant réduction pour hospitalisation ou détention',
      entite: individu,
      unite: euro,
      references: [...css('L. 821-1'), ...css('L. 821-3')],
    },
    [
      {
        depuis: '2011-01',
        expr: si(
          vrai('aah_eligible'),
          montantDe('aah_plafond_ressources_conjugalise', 'aah_base_ressources_conjugalisee'),
          0,
        ),
      },
      {
        depuis: '2023-10',
        expr: si(
          vrai('aah_eligible'),
          max(
            montantDe('aah_plafond_ressources_deconjugalise', 'aah_base_ressources_deconjugalisee'),
            si(
              vrai('aah_conjugalise_eligible'),
              montantDe('aah_plafond_ressources_conjugalise', 'aah_base_ressources_conjugalisee'),
              0,
            ),
          ),
          0,
        ),
        references: [{ texte: 'Décret n° 2022-1694 du 28 décembre 2022' }],
      },
    ],
  ),
  montant(
    {
      id: 'aah',
      libelle: 'Allocation aux adultes handicapés',
      entite: individu,
      unite: euro,
      references: [...css('L. 821-1'), ...css('R. 821-8')],
    },
    si(
      et(
        ou(
          depuisPlusDeSoixanteJours('aah_date_debut_hospitalisation'),
          depuisPlusDeSoixanteJours('aah_date_debut_incarceration'),
        ),
        egal(enfants, 0),
      ),
      fois(p('aah.part_reduite'), v('aah_base')),
      v('aah_base'),
    ),
  ),
];

export const AAH: readonly Variable[] = [...FAITS, ...RESSOURCES, ...DROIT];
