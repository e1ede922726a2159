/** How the demonstration département says it works: written for the project, short, and about nobody. */
export const PROCEDURES = [
  {
    titre: 'Recevoir une demande de droit',
    objet: 'demande',
    etats: ['recue', 'incomplete'],
    responsable: 'Responsable de l’accueil',
    ilYA: 120,
    relireDans: 245,
    etapes: [
      'Écouter d’abord : ce qu’elle demande n’est pas toujours ce qu’il lui faut.',
      'Donner le reçu et dire le jour de la réponse.',
      'Ne demander que les papiers qui manquent, avec leurs dessins.',
      'Si elle ne peut pas les apporter, chercher avec elle une autre façon.',
    ],
  },
  {
    titre: 'Instruire une aide du FSL',
    objet: 'fsl',
    etats: ['complete', 'en_instruction', 'decision_preparee'],
    responsable: 'Responsable du FSL',
    ilYA: 90,
    relireDans: 275,
    etapes: [
      'Lire sa situation telle qu’elle l’a dite, avant les montants.',
      'Demander l’avis du bailleur ou du fournisseur par le lien, jamais par courriel.',
      'Recueillir ce qu’elle en pense avant de préparer la décision.',
      'Écrire les raisons de droit et de fait en mots simples.',
    ],
  },
  {
    // Its review is past due: what its owner has to do shows in the demonstration.
    titre: 'Répondre à une contestation',
    objet: 'demande',
    etats: ['contestee'],
    responsable: 'Responsable du service des droits',
    ilYA: 380,
    relireDans: -15,
    etapes: [
      'Accuser réception le jour même, avec le jour de la réponse.',
      'Faire relire par quelqu’un qui n’a pas préparé la décision.',
      'Proposer un rendez-vous, sans l’imposer.',
    ],
  },
  {
    titre: 'Quand une orientation reste sans réponse',
    objet: 'orientation',
    etats: ['envoyee', 'lue'],
    responsable: 'Responsable de l’accueil',
    ilYA: 60,
    relireDans: 305,
    etapes: [
      'Le jour promis, appeler plutôt qu’écrire.',
      'Dire à la personne ce que l’on sait, même quand c’est rien.',
      'Chercher un autre chemin avec elle avant la troisième relance.',
    ],
  },
  {
    titre: 'Répondre à une question',
    objet: 'question',
    etats: ['ouverte'],
    responsable: 'Responsable de l’accueil',
    ilYA: 60,
    relireDans: 305,
    etapes: [
      'Répondre d’abord à ce qu’elle peut faire, puis dire la loi.',
      'Se relire comme si l’on recevait la lettre.',
      'Demander si c’était clair, et rappeler si ce ne l’était pas.',
    ],
  },
] as const;

/** The second version of the first one: what it changes can be compared. */
export const VERSION_SUIVANTE = {
  ilYA: 20,
  relireDans: 345,
  pourquoi: 'Les personnes préfèrent un appel à une lettre.',
  etapes: [
    'Écouter d’abord : ce qu’elle demande n’est pas toujours ce qu’il lui faut.',
    'Donner le reçu et dire le jour de la réponse.',
    'Ne demander que les papiers qui manquent, avec leurs dessins.',
    'Appeler, plutôt qu’écrire, quand un papier manque encore après dix jours.',
  ],
} as const;

export const ECART = {
  ilYA: 9,
  pourDans: 12,
  passe: 'Trois dossiers complets sont restés dix jours sans que personne ne les ouvre.',
  vecu: 'Une personne est revenue deux fois au guichet pour savoir où en était sa demande.',
  change:
    'Chaque lundi, l’équipe ouvre d’abord la liste « À examiner », du plus ancien au plus récent.',
} as const;

export const RISQUES = [
  {
    intitule: 'Une décision vient après le dernier jour que dit la loi',
    famille: 'droits',
    vraisemblance: 'possible',
    effet: 'droit_perdu',
    fait: 'Le tableau des délais est lu en équipe chaque lundi, quinze jours avant.',
    responsable: 'Directrice de l’action sociale',
    controle: 'decisions_en_retard',
    aLaMain: null,
  },
  {
    intitule: 'Une personne au RSA n’a personne qui la suit',
    famille: 'droits',
    vraisemblance: 'possible',
    effet: 'retard',
    fait: 'Chaque parcours a un référent dans le mois de son entrée.',
    responsable: 'Responsable de l’insertion',
    controle: 'parcours_sans_referent',
    aLaMain: null,
  },
  {
    intitule: 'Un accès exceptionnel n’est relu par personne',
    famille: 'donnees',
    vraisemblance: 'rare',
    effet: 'gene',
    fait: 'La déléguée à la protection des données les relit chaque semaine.',
    responsable: 'Déléguée à la protection des données',
    controle: 'acces_exceptionnels_non_relus',
    aLaMain: null,
  },
  {
    intitule: 'L’accueil ne peut pas travailler si le réseau tombe',
    famille: 'continuite',
    vraisemblance: 'frequent',
    effet: 'retard',
    fait: 'Un cahier de secours est imprimé chaque soir dans chaque lieu.',
    responsable: 'Responsable de l’accueil',
    controle: null,
    aLaMain: 'Ouvrir le cahier de secours d’un lieu, et y lire les rendez-vous du jour.',
  },
] as const;
