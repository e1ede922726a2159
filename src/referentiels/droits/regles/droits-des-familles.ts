import type { Droit } from '../langue/graphe.ts';
import { siLeFoyerEstSansTitre } from './sejour.ts';

/** Those of a family and of its home. */
export const DROITS_DES_FAMILLES: readonly Droit[] = [
  {
    id: 'af',
    libelle: 'Allocations familiales, avant CRDS (0,5 %)',
    variable: 'af',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'af_assez_d_enfants',
        phrase: 'Il faut deux enfants à charge de moins de vingt ans.',
      },
    ],
  },
  {
    id: 'cf',
    libelle: 'Complément familial, avant CRDS (0,5 %)',
    variable: 'cf',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      { condition: 'cf_eligibilite_base', phrase: 'Il faut trois enfants d’au moins trois ans.' },
      {
        condition: 'cf_sous_le_plafond',
        phrase: 'Les ressources dépassent le plafond.',
      },
    ],
  },
  {
    id: 'paje_base',
    libelle: 'Allocation de base pour un jeune enfant, avant CRDS (0,5 %)',
    variable: 'paje_base',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'paje_un_enfant_de_moins_de_trois_ans',
        phrase: 'Il faut un enfant de moins de trois ans.',
      },
    ],
  },
  {
    id: 'asf',
    libelle: 'Allocation de soutien familial, avant CRDS (0,5 %)',
    variable: 'asf',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      { condition: 'asf_elig', phrase: 'Il faut élever seul ses enfants.' },
      {
        condition: 'asf_un_enfant',
        phrase: 'Il faut un enfant à charge de moins de vingt ans.',
      },
    ],
  },
  {
    id: 'ars',
    libelle: 'Allocation de rentrée scolaire de l’année, avant CRDS (0,5 %)',
    variable: 'ars',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'ars_un_enfant',
        phrase: 'Il faut un enfant de six à dix-sept ans, à l’école, au collège ou au lycée.',
      },
      { condition: 'ars_positive', phrase: 'Les ressources dépassent le plafond.' },
    ],
  },
  {
    id: 'aeeh',
    libelle: 'Allocation d’éducation de l’enfant handicapé',
    variable: 'aeeh',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'aeeh_un_enfant',
        phrase: 'Il faut un enfant de moins de vingt ans dont le handicap est reconnu.',
      },
    ],
  },
  {
    id: 'aide_logement',
    libelle: 'Aide au logement d’un locataire',
    variable: 'droit_aide_logement',
    entite: 'famille',
    couvertDepuis: '2016-01',
    horsChamp: siLeFoyerEstSansTitre,
    motifs: [
      {
        condition: 'aide_logement_bailleur_tiers',
        phrase: 'Le logement est loué par un parent, un enfant ou leur conjoint.',
      },
      {
        condition: 'aide_logement_loyer_admis',
        phrase: 'Aucun loyer n’est indiqué, ou il dépasse de trop le plafond.',
      },
      {
        condition: 'aide_logement_positive',
        phrase: 'Les ressources sont trop élevées, ou l’aide est sous le montant minimal versé.',
      },
    ],
  },
];
