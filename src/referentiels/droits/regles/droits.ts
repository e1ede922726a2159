import type { Droit } from '../langue/graphe.ts';
import { DROITS_DES_FAMILLES } from './droits-des-familles.ts';
import { siElleEstSansTitre, siLeFoyerEstSansTitre } from './sejour.ts';

/** The rights that an answer may name. */
export const DROITS: readonly Droit[] = [
  {
    id: 'rsa',
    libelle: 'Revenu de solidarité active',
    variable: 'rsa',
    competence: 'rsa',
    entite: 'famille',
    couvertDepuis: '2016-01',
    motifs: [
      {
        condition: 'rsa_sejour_rempli',
        phrase: 'La condition de nationalité ou de titre de séjour n’est pas remplie.',
      },
      {
        condition: 'rsa_age_rempli',
        phrase:
          'Moins de vingt-cinq ans, sans enfant ni grossesse, sans les heures travaillées demandées aux jeunes.',
      },
      {
        condition: 'rsa_etudes_rempli',
        phrase: 'Élève ou étudiant : le RSA ne s’ajoute pas aux études.',
      },
      {
        condition: 'rsa_eligibilite',
        phrase: 'Aucun adulte ne remplit à lui seul les conditions de séjour, d’âge et d’études.',
      },
      {
        condition: 'rsa_ressources_sous_le_forfait',
        phrase: 'Les ressources dépassent le montant forfaitaire du foyer.',
      },
      { condition: 'rsa_atteint_le_seuil', phrase: 'Le montant est sous le seuil de versement.' },
    ],
  },
  {
    id: 'ppa',
    libelle: 'Prime d’activité',
    variable: 'ppa',
    entite: 'famille',
    couvertDepuis: '2016-01',
    creeDepuis: '2016-01',
    horsChamp: {
      condition: 'ppa_couple_au_sejour_partage',
      phrase:
        'Un seul adulte du couple remplit la condition de titre de séjour : la prime d’un tel foyer n’est pas écrite ici.',
    },
    motifs: [
      { condition: 'ppa_eligibilite', phrase: 'Il faut avoir dix-huit ans.' },
      {
        condition: 'ppa_sejour_rempli',
        phrase: 'La condition de nationalité ou de titre de séjour n’est pas remplie.',
      },
      {
        condition: 'ppa_eligibilite_apprenants',
        phrase:
          'Personne n’a travaillé dans le trimestre de référence, ou seulement comme étudiant ou apprenti sous le seuil de rémunération.',
      },
      {
        condition: 'ppa_ressources_sous_le_plafond',
        phrase: 'Les ressources du foyer dépassent ce que la prime complète.',
      },
      { condition: 'ppa_atteint_le_seuil', phrase: 'Le montant est sous le seuil de versement.' },
    ],
  },
  {
    id: 'aspa',
    libelle: 'Allocation de solidarité aux personnes âgées',
    variable: 'aspa',
    entite: 'famille',
    couvertDepuis: '2012-01',
    motifs: [
      {
        condition: 'aspa_un_eligible',
        phrase: 'Personne n’a l’âge demandé, ou la condition de résidence n’est pas remplie.',
      },
      {
        condition: 'aspa_ressources_sous_le_plafond',
        phrase: 'Les ressources dépassent le plafond.',
      },
    ],
  },
  {
    id: 'asi',
    libelle: 'Allocation supplémentaire d’invalidité',
    variable: 'asi',
    entite: 'individu',
    couvertDepuis: '2012-01',
    motifs: [
      {
        condition: 'aspa_condition_sejour',
        phrase: 'Il faut une nationalité d’Europe, ou un titre de séjour depuis dix ans.',
      },
      {
        condition: 'asi_eligibilite',
        phrase: 'Il faut une pension d’invalidité et ne pas avoir l’âge de la retraite.',
      },
    ],
  },
  {
    id: 'aah',
    libelle: 'Allocation aux adultes handicapés',
    variable: 'aah',
    entite: 'individu',
    couvertDepuis: '2013-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      {
        condition: 'aah_eligible',
        phrase:
          'Le taux d’incapacité, ou l’âge, n’ouvre pas l’AAH : 80 %, ou 50 % avec une restriction durable d’accès à l’emploi.',
      },
      {
        condition: 'aah_sous_le_plafond',
        phrase: 'Les ressources dépassent le plafond, ou une pension d’invalidité l’atteint.',
      },
    ],
  },
  {
    id: 'mva',
    libelle: 'Majoration pour la vie autonome, avec l’AAH',
    variable: 'mva',
    entite: 'individu',
    couvertDepuis: '2013-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      { condition: 'mva_allocation', phrase: 'Il faut recevoir l’AAH ou l’ASI.' },
      {
        condition: 'mva_logement',
        phrase: 'Il faut un logement à soi, avec une aide au logement.',
      },
      {
        condition: 'mva_sans_travail',
        phrase: 'Il faut 80 % d’incapacité et ne pas travailler.',
      },
    ],
  },
  {
    id: 'complement_ressources',
    libelle: 'Complément de ressources de l’AAH, fermé aux nouvelles demandes depuis décembre 2019',
    variable: 'complement_ressources',
    entite: 'individu',
    couvertDepuis: '2013-01',
    fermeDepuis: '2019-12',
    horsChamp: siElleEstSansTitre,
    motifs: [{ condition: 'mva_allocation', phrase: 'Il faut recevoir l’AAH.' }],
  },
  {
    id: 'ass',
    ecritAMayotte: '2019-03',
    libelle: 'Allocation de solidarité spécifique',
    variable: 'ass',
    entite: 'individu',
    couvertDepuis: '2012-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      {
        condition: 'ass_eligibilite_individu',
        phrase:
          'Il faut chercher un emploi, ne plus recevoir de chômage, et avoir travaillé cinq ans dans les dix ans avant la fin du contrat.',
      },
      {
        condition: 'ass_sous_le_plafond',
        phrase: 'Les ressources du foyer dépassent le plafond.',
      },
    ],
  },
  {
    id: 'css',
    libelle: 'Complémentaire santé solidaire sans participation',
    variable: 'cmu_c',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'css_cmu_acs_eligibilite',
        phrase: 'Avant vingt-cinq ans, la demande se fait avec celle des parents.',
      },
      {
        condition: 'css_sous_le_plafond',
        phrase:
          'Les ressources des douze mois dépassent le plafond. Voyez la complémentaire avec participation.',
      },
    ],
  },
  {
    id: 'acs',
    libelle: 'Aide au paiement d’une complémentaire santé, par an',
    variable: 'acs',
    entite: 'famille',
    couvertDepuis: '2016-01',
    abrogeDepuis: '2019-11',
    remplacePar: 'css_avec_participation',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'css_cmu_acs_eligibilite',
        phrase: 'Avant vingt-cinq ans, la demande se fait avec celle des parents.',
      },
      {
        condition: 'css_sous_le_plafond_avec_participation',
        phrase: 'Les ressources des douze mois dépassent le plafond.',
      },
    ],
  },
  {
    id: 'css_avec_participation',
    libelle: 'Complémentaire santé solidaire avec participation',
    variable: 'css_avec_participation',
    entite: 'famille',
    couvertDepuis: '2019-11',
    creeDepuis: '2019-11',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'css_sous_le_plafond_avec_participation',
        phrase: 'Les ressources des douze mois dépassent le plafond.',
      },
    ],
  },
  ...DROITS_DES_FAMILLES,
  {
    id: 'apa_domicile',
    libelle: 'Allocation personnalisée d’autonomie à domicile',
    variable: 'apa_domicile',
    entite: 'individu',
    couvertDepuis: '2011-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      {
        condition: 'apa_eligibilite',
        phrase: 'Il faut avoir soixante ans et être en GIR 1 à 4.',
      },
      {
        condition: 'apa_a_domicile',
        phrase: 'Aucun plan d’aide à domicile n’est indiqué.',
      },
      {
        condition: 'apa_domicile_atteint_le_minimum',
        phrase: 'Le montant est sous trois heures de Smic : il n’est pas versé.',
      },
    ],
  },
  {
    id: 'apa_etablissement',
    libelle: 'Allocation personnalisée d’autonomie en établissement',
    variable: 'apa_etablissement',
    entite: 'individu',
    couvertDepuis: '2011-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      {
        condition: 'apa_eligibilite',
        phrase: 'Il faut avoir soixante ans et être en GIR 1 à 4.',
      },
      {
        condition: 'apa_en_etablissement',
        phrase: 'Aucun tarif d’établissement n’est indiqué.',
      },
    ],
  },
  {
    id: 'pch',
    libelle: 'Prestation de compensation du handicap',
    variable: 'pch',
    entite: 'individu',
    couvertDepuis: '2024-01',
    horsChamp: siElleEstSansTitre,
    motifs: [
      {
        condition: 'pch_un_besoin',
        phrase: 'Aucun besoin d’aide ni de matériel n’est indiqué.',
      },
    ],
  },
  {
    id: 'cheque_reussite_93',
    ecritAMayotte: true,
    libelle: 'Chèque réussite de la Seine-Saint-Denis',
    variable: 'cheque_reussite_93',
    entite: 'famille',
    couvertDepuis: '2016-09',
    duDepartement: true,
    motifs: [
      {
        condition: 'cheque_reussite_93_un_enfant',
        phrase: 'Aucun enfant n’entre en sixième.',
      },
    ],
  },
  {
    id: 'fsl',
    ecritAMayotte: true,
    libelle: 'Fonds de solidarité pour le logement : règlement de démonstration, inventé',
    variable: 'fsl',
    entite: 'famille',
    couvertDepuis: '2026-01',
    duDepartement: true,
    surDemande: true,
    motifs: [],
  },
];
