import type { Droit } from '../langue/graphe.ts';

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
    motifs: [
      { condition: 'ppa_eligibilite', phrase: 'Il faut avoir dix-huit ans.' },
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
    couvertDepuis: '2010-01',
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
    couvertDepuis: '2010-01',
    motifs: [
      {
        condition: 'asi_eligibilite',
        phrase: 'Il faut une pension d’invalidité et ne pas avoir l’âge de la retraite.',
      },
    ],
  },
];
