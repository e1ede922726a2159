/**
 * What each kind of partner offers, written for the project in plain words. Vocabulary of data·inclusion v1 for types,
 * themes, publics and networks; everything else fictional.
 */
import type {
  Public,
  ReseauPorteur,
  Thematique,
  TypeDeService,
} from '../../../src/s-ouvrir/partenaires/adaptateurs/data-inclusion/enumerations.ts';

export interface OffreType {
  nom: string;
  description: string;
  type: TypeDeService;
  thematiques: Thematique[];
  publics?: Public[];
  prix?: string;
  conditions?: string;
  /** Only through a professional. */
  parUnProfessionnel?: boolean;
  aDistance?: boolean;
  /** How often a place of this kind has it; always when absent. */
  frequence?: number;
}

export interface Gabarit {
  description: string;
  reseaux: ReseauPorteur[];
  horaires: string[];
  /** Working days within which this kind of partner answers an orientation; unknown stays unknown. */
  engagementJoursOuvres: number | null;
  offres: OffreType[];
}

const CONFORT = 'Mo-Fr 09:00-12:30,13:30-17:30; PH off';

export const GABARITS = {
  ccas: {
    description:
      'Le centre communal d’action sociale aide les habitants de la commune et garde le courrier de ceux qui n’ont pas d’adresse.',
    reseaux: ['ccas-cias'],
    horaires: [
      'Mo-We,Fr 08:30-12:00,13:30-17:30; Th 13:30-19:00; PH off',
      CONFORT,
      'Mo-Fr 09:00-12:00; Tu,Th 14:00-17:00; PH off',
    ],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Aide pour une facture',
        description:
          'Une aide, une fois, pour payer l’électricité, le gaz, l’eau ou la cantine. La commission se réunit tous les quinze jours. Apportez la facture et vos trois derniers relevés.',
        type: 'aide-financiere',
        thematiques: [
          'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        conditions: 'Habiter la commune',
      },
      {
        nom: 'Domiciliation',
        description:
          'Une adresse pour recevoir son courrier et ouvrir ses droits quand on n’a pas de logement stable. Réponse dans le mois, attestation valable un an.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        publics: ['personnes-en-situation-durgence'],
        conditions: 'Un lien avec la commune',
      },
      {
        nom: 'Maintien à domicile et repas portés',
        description:
          'Une aide ménagère, des repas portés le midi, une visite de courtoisie pour les personnes de 60 ans et plus qui restent chez elles.',
        type: 'aide-materielle',
        thematiques: [
          'equipement-et-alimentation--aide-menagere',
          'famille--prise-en-charge-personne-dependante',
          'remobilisation--lien-social',
        ],
        publics: ['seniors'],
        prix: 'De 2,50 € à 9 € le repas, selon les ressources',
        frequence: 0.5,
      },
    ],
  },
  'centre-social': {
    description:
      'Une maison de quartier où l’on entre sans raison : café, ateliers, écrivain public, sorties en famille.',
    reseaux: ['fcsf'],
    horaires: [
      'Mo-Fr 09:00-12:00,14:00-19:00; Sa 10:00-13:00; PH off',
      'Tu-Sa 09:30-12:30,14:00-18:30; PH off',
    ],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Atelier de français',
        description:
          'Apprendre à parler, lire et écrire, en petit groupe, deux fois par semaine. On vient comme on est, avec ou sans cahier.',
        type: 'atelier',
        thematiques: [
          'lecture-ecriture-calcul--maitriser-le-francais',
          'remobilisation--lien-social',
        ],
        prix: '10 € l’année',
      },
      {
        nom: 'Écrivain public et démarches en ligne',
        description:
          'Quelqu’un lit la lettre avec vous, écrit la réponse et fait la démarche sur l’ordinateur à côté de vous, pas à votre place.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
          'numerique--acceder-a-des-services-en-ligne',
          'numerique--maitriser-les-fondamentaux-du-numerique',
        ],
        frequence: 0.6,
      },
      {
        nom: 'Vacances et sorties en famille',
        description:
          'Une journée à la mer, un départ d’une semaine préparé ensemble, un mercredi au sport.',
        type: 'atelier',
        thematiques: [
          'remobilisation--activites-sportives-et-culturelles',
          'famille--soutien-a-la-parentalite-et-a-leducation',
        ],
        publics: ['familles'],
        prix: 'Selon le quotient familial',
        frequence: 0.4,
      },
      {
        nom: 'Café des parents',
        description:
          'Parler des enfants et des ados, sans leçon, avec une psychologue une fois par mois.',
        type: 'atelier',
        thematiques: [
          'famille--soutien-a-la-parentalite-et-a-leducation',
          'remobilisation--bien-etre-confiance-en-soi',
        ],
        publics: ['familles'],
        frequence: 0.35,
      },
    ],
  },
  'mission-locale': {
    description:
      'Pour les 16 à 25 ans : emploi, formation, logement, santé, papiers, avec la même conseillère.',
    reseaux: ['mission-locale'],
    horaires: ['Mo-Th 09:00-12:30,13:30-17:30; Fr 09:00-12:30; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Premier entretien jeunes',
        description:
          'Un premier rendez-vous pour dire où l’on en est, avec un projet ou sans. Contrat d’engagement jeune possible.',
        type: 'accompagnement',
        thematiques: [
          'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
          'se-former--trouver-sa-formation',
          'trouver-un-emploi--repondre-a-des-offres-demploi',
        ],
        publics: ['jeunes'],
        conditions: 'Avoir de 16 à 25 ans',
      },
      {
        nom: 'Permis et déplacements des jeunes',
        description:
          'Une aide pour le permis, un vélo prêté, un titre de transport le temps d’un stage.',
        type: 'aide-financiere',
        thematiques: [
          'mobilite--preparer-un-permis',
          'mobilite--financer-ma-mobilite',
          'mobilite--etre-accompagne-dans-son-parcours-mobilite',
        ],
        publics: ['jeunes'],
        frequence: 0.5,
      },
    ],
  },
  alimentation: {
    description:
      'Une association de quartier où l’on choisit ses produits et où l’on reste boire un café.',
    reseaux: ['banques-alimentaires'],
    horaires: [
      'Tu,Th 14:00-17:00; PH off',
      'We 10:00-16:00; Sa 09:30-12:30; PH off',
      'Mo,We,Fr 13:30-17:00; PH off',
    ],
    engagementJoursOuvres: 2,
    offres: [
      {
        nom: 'Épicerie solidaire',
        description:
          'Faire ses courses à un dixième du prix, pendant trois mois renouvelables. On choisit soi-même.',
        type: 'aide-materielle',
        thematiques: ['equipement-et-alimentation--alimentation'],
        prix: '10 % du prix du magasin',
      },
      {
        nom: 'Colis du jour',
        description:
          'Un colis pour aujourd’hui et demain, sans dossier, avec lait infantile et couches s’il en faut.',
        type: 'aide-materielle',
        thematiques: [
          'equipement-et-alimentation--alimentation',
          'equipement-et-alimentation--habillement',
        ],
        publics: ['personnes-en-situation-durgence'],
        frequence: 0.5,
      },
    ],
  },
  vestiaire: {
    description:
      'Des bénévoles trient, réparent et donnent : vêtements, lits d’enfant, poussettes, petits appareils.',
    reseaux: ['secours-populaire'],
    horaires: ['We,Sa 10:00-17:00; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Vestiaire et équipement de la maison',
        description:
          'Vêtements pour tous les âges, lit de bébé, machine à laver réparée et garantie six mois.',
        type: 'aide-materielle',
        thematiques: [
          'equipement-et-alimentation--habillement',
          'equipement-et-alimentation--electromenager',
        ],
        prix: 'De 0 à 40 € pour un appareil',
      },
    ],
  },
  'acces-au-droit': {
    description:
      'Des juristes et des avocates reçoivent gratuitement et en secret, sans demander les papiers.',
    reseaux: ['points-justice'],
    horaires: ['Mo-Th 09:30-12:30,14:00-17:30; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Permanence juridique',
        description:
          'Logement, travail, famille, consommation, dettes : un juriste lit vos papiers et dit ce que l’on peut faire, et avant quelle date.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
          'difficultes-administratives-ou-juridiques--prendre-en-compte-une-problematique-judiciaire',
          'logement-hebergement--se-maintenir-dans-le-logement',
        ],
      },
      {
        nom: 'Permanence droit des étrangers et discriminations',
        description:
          'Préparer une demande de titre, contester un refus, faire reconnaître une discrimination. Interprète sur demande.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
          'difficultes-administratives-ou-juridiques--connaitre-ses-droits-face-a-une-discrimination',
        ],
      },
    ],
  },
  pimms: {
    description:
      'Un lieu de médiation : on y paie, imprime, appelle et comprend ses factures avec quelqu’un.',
    reseaux: ['pimms-mediation', 'aidants-connect'],
    horaires: ['Mo-Fr 09:00-12:30,13:30-17:30; Sa 09:00-12:30; PH off'],
    engagementJoursOuvres: 2,
    offres: [
      {
        nom: 'Médiation avec les fournisseurs',
        description:
          'On appelle avec vous le fournisseur d’énergie, d’eau ou de téléphone pour demander un délai.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-financieres--prevenir-une-degradation-de-la-situation-financiere',
          'numerique--acceder-a-des-services-en-ligne',
        ],
      },
    ],
  },
  'france-services': {
    description:
      'Une seule adresse pour la Caf, l’assurance maladie, la retraite, les impôts, France Travail et les papiers.',
    reseaux: ['france-service', 'aidants-connect', 'conseillers-numeriques'],
    horaires: [
      'Mo-Fr 09:00-12:30,13:30-17:30; PH off',
      'Mo,Tu,We,Fr 08:45-12:15,13:30-17:00; Th 13:30-19:00; PH off',
    ],
    engagementJoursOuvres: 2,
    offres: [
      {
        nom: 'Démarches avec onze administrations',
        description:
          'Deux agents font la démarche avec vous et, si cela coince, appellent quelqu’un de l’administration.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
          'numerique--acceder-a-des-services-en-ligne',
        ],
      },
      {
        nom: 'Apprendre l’ordinateur et le téléphone',
        description:
          'Quatre séances d’une heure : boîte aux lettres, mots de passe, pièces à envoyer, arnaques.',
        type: 'atelier',
        thematiques: ['numerique--maitriser-les-fondamentaux-du-numerique'],
        frequence: 0.7,
      },
    ],
  },
  creche: {
    description:
      'Une crèche associative qui garde des places pour les parents qui reprennent le travail.',
    reseaux: ['creches-avip'],
    horaires: ['Mo-Fr 07:30-18:30; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Place de crèche pour reprendre un travail',
        description:
          'Une place, de un à cinq jours, le temps d’une formation ou d’une embauche ; des heures isolées pour un entretien.',
        type: 'accompagnement',
        thematiques: ['famille--garde-denfants'],
        publics: ['familles'],
        prix: 'Selon les ressources',
        conditions: 'Enfant de moins de 4 ans',
        parUnProfessionnel: true,
      },
    ],
  },
  aidants: {
    description:
      'Un lieu pour celles et ceux qui s’occupent d’un proche : souffler, parler, apprendre les gestes.',
    reseaux: [],
    horaires: ['Mo-Fr 10:00-17:00; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Répit et groupe de parole des aidants',
        description:
          'Une après-midi par semaine, votre proche est accueilli à côté ; un groupe de parole ; une psychologue sur rendez-vous.',
        type: 'accompagnement',
        thematiques: [
          'famille--soutien-aidants',
          'famille--prise-en-charge-personne-dependante',
          'remobilisation--lien-social',
        ],
        publics: ['seniors', 'familles'],
      },
    ],
  },
} as const satisfies Record<string, Gabarit>;
