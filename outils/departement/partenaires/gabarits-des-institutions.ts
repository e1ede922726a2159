/** What institutions and care places offer; same rules as the other kinds. */
import type { Gabarit } from './gabarits.ts';

const BUREAU = 'Mo-Fr 09:00-12:30,13:30-16:30; PH off';

export const GABARITS_DES_INSTITUTIONS = {
  caf: {
    description:
      'Elle verse les allocations familiales, l’aide au logement, la prime d’activité et le RSA.',
    reseaux: ['caf'],
    horaires: [BUREAU],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Rendez-vous des droits',
        description:
          'Un entretien pour vérifier tous vos droits, par téléphone ou sur place. Une travailleuse sociale reçoit les parents qui se séparent ou perdent un proche.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
          'famille--surmonter-conflits-separation-violence',
        ],
        aDistance: true,
      },
    ],
  },
  cpam: {
    description:
      'Elle ouvre et renouvelle la carte Vitale, la complémentaire santé solidaire et l’aide médicale.',
    reseaux: ['cpam'],
    horaires: [BUREAU],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Mission accompagnement santé',
        description:
          'Une conseillère vous aide quand vous renoncez à vous soigner : droits, rendez-vous, avance de frais.',
        type: 'accompagnement',
        thematiques: [
          'sante--acces-aux-soins',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-aux-droits',
        ],
        aDistance: true,
      },
    ],
  },
  prefecture: {
    description:
      'Elle instruit les titres de séjour et loge la commission de médiation du droit au logement opposable.',
    reseaux: ['regions'],
    horaires: ['Mo-Fr 08:45-16:00; PH off'],
    engagementJoursOuvres: null,
    offres: [
      {
        nom: 'Point d’accueil numérique des étrangers',
        description:
          'Une aide sur place pour la démarche en ligne du titre de séjour, sur rendez-vous. Gardez la preuve de chaque dépôt.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
          'difficultes-administratives-ou-juridiques--accompagnement-pour-lacces-a-la-citoyennete',
        ],
        publics: ['personnes-exilees'],
      },
    ],
  },
  'france-travail': {
    description:
      'L’agence inscrit, indemnise et propose des offres ; le premier accueil est sans rendez-vous le matin.',
    reseaux: ['france-travail'],
    horaires: ['Mo-Th 08:30-12:30; Fr 08:30-12:30; PH off'],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Inscription et premier entretien',
        description: 'S’inscrire, comprendre son allocation, dire le travail que l’on cherche.',
        type: 'accompagnement',
        thematiques: [
          'preparer-sa-candidature--organiser-ses-demarches-de-recherche-demploi',
          'trouver-un-emploi--repondre-a-des-offres-demploi',
        ],
        publics: ['demandeurs-emploi'],
      },
      {
        nom: 'Trouver et financer une formation',
        description:
          'Un atelier pour choisir une formation et monter le dossier, rémunération comprise.',
        type: 'formation',
        thematiques: [
          'se-former--trouver-sa-formation',
          'se-former--monter-son-dossier-de-formation',
        ],
        publics: ['demandeurs-emploi'],
      },
    ],
  },
  institution: {
    description:
      'Une institution dont le département ne décide pas, et avec laquelle il vous met en lien.',
    reseaux: [],
    horaires: [BUREAU],
    engagementJoursOuvres: null,
    offres: [
      {
        nom: 'Accueil et renseignements',
        description:
          'Renseignements, dépôt d’un dossier, prise de rendez-vous. Un agent du département peut appeler avec vous.',
        type: 'information',
        thematiques: [
          'difficultes-administratives-ou-juridiques--accompagnement-aux-demarches-administratives',
        ],
        aDistance: true,
      },
    ],
  },
  budget: {
    description:
      'Des conseillères du budget reçoivent gratuitement, sans juger et sans rien vendre.',
    reseaux: ['points-conseil-budget', 'unaf'],
    horaires: ['Mo-Th 09:30-12:30,13:30-17:00; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Point conseil budget',
        description:
          'Poser ses comptes, négocier un échéancier, monter un dossier de surendettement, retrouver un compte.',
        type: 'accompagnement',
        thematiques: [
          'difficultes-financieres--ameliorer-sa-gestion-budgetaire',
          'difficultes-financieres--situation-dendettement-surendettement',
          'difficultes-financieres--acquerir-une-autonomie-budgetaire',
        ],
      },
      {
        nom: 'Mesures de protection et information des familles',
        description:
          'Tutelle, curatelle, habilitation familiale : comprendre, demander, contester.',
        type: 'information',
        thematiques: [
          'difficultes-financieres--mettre-en-place-une-mesure-de-protection-financiere',
        ],
      },
    ],
  },
  logement: {
    description: 'Une association qui aide à trouver, garder ou changer de logement.',
    reseaux: ['federation-des-acteurs-de-la-solidarite'],
    horaires: ['Mo-Fr 09:00-12:30,14:00-17:00; PH off'],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Atelier demande de logement',
        description:
          'Faire ou mettre à jour la demande, choisir les communes, demander le droit au logement opposable.',
        type: 'atelier',
        thematiques: [
          'logement-hebergement--sinformer-sur-les-demarches-liees-a-lacces-au-logement',
          'logement-hebergement--louer-un-logement',
          'logement-hebergement--changer-de-logement',
        ],
      },
      {
        nom: 'Prévention des expulsions',
        description: 'Lire l’assignation, préparer l’audience, négocier un plan avec le bailleur.',
        type: 'accompagnement',
        thematiques: [
          'logement-hebergement--reduire-les-impayes-de-loyer',
          'logement-hebergement--se-maintenir-dans-le-logement',
        ],
      },
    ],
  },
  hebergement: {
    description: 'Il coordonne l’hébergement d’urgence et les accueils de jour du département.',
    reseaux: ['siao'],
    horaires: ['24/7'],
    engagementJoursOuvres: 1,
    offres: [
      {
        nom: 'Mise à l’abri et douche',
        description:
          'Une place pour la nuit quand il y en a, sinon une douche, un repas, une laverie et quelqu’un qui rappelle le 115.',
        type: 'accompagnement',
        thematiques: [
          'logement-hebergement--rechercher-une-solution-dhebergement-temporaire',
          'equipement-et-alimentation--alimentation',
        ],
        publics: ['personnes-en-situation-durgence'],
      },
    ],
  },
  soin: {
    description: 'Un lieu de soin qui reçoit aussi sans carte Vitale, avec une assistante sociale.',
    reseaux: ['cms'],
    horaires: ['Mo-Fr 08:30-19:00; Sa 08:30-12:30; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Consultations et permanence d’accès aux soins',
        description:
          'Médecin, dentiste, sage-femme, sans avance de frais ; une permanence ouvre les droits en même temps.',
        type: 'accompagnement',
        thematiques: ['sante--acces-aux-soins', 'sante--sante-sexuelle'],
        prix: 'Tiers payant, ou gratuit à la permanence',
      },
    ],
  },
  cmp: {
    description:
      'Des psychiatres, psychologues et infirmières reçoivent gratuitement, adultes ou enfants.',
    reseaux: ['cmp'],
    horaires: ['Mo-Fr 09:00-17:30; PH off'],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Premier entretien infirmier',
        description:
          'Un premier entretien dans les jours qui suivent l’appel ; la suite se décide avec vous.',
        type: 'accompagnement',
        thematiques: ['sante--sante-mentale', 'remobilisation--bien-etre-confiance-en-soi'],
      },
    ],
  },
  addictions: {
    description:
      'On y parle d’alcool, de produits, de jeu ou d’écrans ; gratuit, et sans donner son nom si l’on préfère.',
    reseaux: ['csapa'],
    horaires: ['Mo-Fr 09:30-18:00; PH off'],
    engagementJoursOuvres: 5,
    offres: [
      {
        nom: 'Consultation jeunes et entourage',
        description:
          'Pour la personne ou pour ses proches : comprendre, réduire, arrêter, à son rythme.',
        type: 'accompagnement',
        thematiques: ['sante--addictions'],
      },
    ],
  },
  violences: {
    description:
      'Un lieu d’écoute pour les femmes, avec ou sans plainte. L’adresse est donnée par téléphone.',
    reseaux: ['cidff'],
    horaires: ['Mo-Fr 09:00-17:00; PH off'],
    engagementJoursOuvres: 2,
    offres: [
      {
        nom: 'Écoute, accompagnement et mise à l’abri',
        description:
          'Être écoutée, préparer un départ, voir une avocate, dormir en sécurité. Rien n’est fait sans votre accord.',
        type: 'accompagnement',
        thematiques: ['famille--surmonter-conflits-separation-violence'],
        publics: ['femmes'],
      },
    ],
  },
  handicap: {
    description: 'Des personnes concernées en aident d’autres à faire valoir leurs droits.',
    reseaux: [],
    horaires: ['Tu,Th 10:00-17:00; PH off'],
    engagementJoursOuvres: 10,
    offres: [
      {
        nom: 'Aide au dossier MDPH',
        description: 'Remplir le formulaire et le projet de vie avec quelqu’un qui l’a déjà fait.',
        type: 'accompagnement',
        thematiques: ['sante--constituer-un-dossier-mdph-invalidite'],
        publics: ['personnes-en-situation-de-handicap'],
      },
    ],
  },
} as const satisfies Record<string, Gabarit>;
