import type { Essai } from '#applications/public';

export interface Mesure {
  dit: string;
  essai: Essai;
}

export interface Risque {
  quoi: string;
  /** What would happen to someone. */
  pourQui: string;
  dOu: string;
  mesures: readonly Mesure[];
  /** What no program can say. */
  reste: string;
}

const mesure = (dit: string, fichier: string, titre: string): Mesure => ({
  dit,
  essai: { fichier, titre },
});

/** The risks to people, each with what is built against it and the test that holds it. */
export const RISQUES: readonly Risque[] = [
  {
    quoi: 'Quelqu’un lit une fiche sans en avoir la charge',
    pourQui: 'une vie privée exposée à un voisin, un proche, un collègue ; la peur de revenir',
    dOu: 'curiosité d’un agent, compte volé, mission gardée après un départ',
    mesures: [
      mesure(
        'Le refus est la règle, une fois dans le cas d’usage, une fois dans la base',
        'src/matrice.base.test.ts',
        'aucune table sans règles forcées',
      ),
      mesure(
        'Une équipe ne voit que les personnes ouvertes à sa clé',
        'src/trame/acces/acces.base.test.ts',
        'une équipe voit les personnes ouvertes à sa clé',
      ),
      mesure(
        'Une mission finie ne voit plus rien',
        'src/trame/acces/acces.base.test.ts',
        'une mission finie aujourd’hui ne voit plus rien',
      ),
      mesure(
        'Toute lecture laisse une trace, et la personne peut la connaître',
        'charte/R11-toute-lecture-laisse-une-trace.charte.test.ts',
        'ce qui a été lu et écrit sur elle, la personne peut l’apprendre',
      ),
      mesure(
        'Un compte inutilisé s’endort',
        'src/trame/comptes/mon-compte.base.test.ts',
        'dort après 90 jours sans connexion',
      ),
    ],
    reste: 'Qui relit les traces, à quel rythme ; la formation ; la sanction.',
  },
  {
    quoi: 'Une personne en danger est retrouvée',
    pourQui: 'des violences, jusqu’à la mort',
    dOu: 'un proche qui travaille au département, un papier vu à la maison, un téléphone partagé',
    mesures: [
      mesure(
        'Protégée, elle n’est vue que de l’agent nommé',
        'src/trame/acces/acces.base.test.ts',
        'une personne protégée n’est vue que par l’agent nommé',
      ),
      mesure(
        'Son reçu ne dit ni service ni motif',
        'src/trame/documents/recepisse/recepisse.test.ts',
        'ne dit ni le service, ni le motif, ni le lieu qui le dirait',
      ),
      mesure(
        'Aucun SMS, aucun courriel ne dit pourquoi elle est aidée',
        'charte/R14-rien-de-sensible-en-clair.charte.test.ts',
        'aucun modèle de SMS ou de courriel ne dit pourquoi la personne est aidée',
      ),
      mesure(
        'Le cahier de secours ne dit d’elle qu’un code et une heure',
        'src/se-rapprocher/secours/secours.base.test.ts',
        'd’une personne protégée un code et une heure',
      ),
    ],
    reste: 'Qui tient la mission protection, et combien de temps une protection dure.',
  },
  {
    quoi: 'Une personne est notée, classée, ou privée d’aide par une machine',
    pourQui: 'une injustice que personne ne sait expliquer',
    dOu: 'une demande de pilotage, un champ ajouté, une mise à jour',
    mesures: [
      mesure(
        'Aucune colonne ne note, ne classe ni ne prédit',
        'charte/R01-aucune-note.charte.test.ts',
        'aucune colonne ne note, ne classe ni ne prédit',
      ),
      mesure(
        'Ni origine, ni religion, ni santé, ni séjour',
        'charte/R08-ni-origine-ni-sante.charte.test.ts',
        'aucune colonne de la base ne dit l’origine',
      ),
      mesure(
        'Douze champs au plus, dont aucun n’est exigé',
        'charte/R06-douze-champs.charte.test.ts',
        'le formulaire ne demande rien de plus, et n’exige rien',
      ),
      mesure(
        'Rien ne se ferme sur un silence',
        'charte/R10-rien-ne-se-ferme.charte.test.ts',
        'une fiche ne se ferme ni sur une promesse',
      ),
    ],
    reste: 'Si une règle de priorité datée est juste ; qui la change.',
  },
  {
    quoi: 'Un chiffre publié laisse reconnaître quelqu’un',
    pourQui: 'une situation devinée par qui connaît déjà la commune',
    dOu: 'un croisement de tableaux, une ligne cachée que l’on retrouve par soustraction',
    mesures: [
      mesure(
        'Rien sous onze, même par différence',
        'charte/R03-jamais-moins-de-onze.charte.test.ts',
        'aucun total ne laisse retrouver ce qui est caché',
      ),
      mesure(
        'Un fait n’a ni identifiant, ni heure, ni texte',
        'charte/R04-ni-identifiant-ni-texte.charte.test.ts',
        'un fait n’a ni identifiant, ni heure, ni texte',
      ),
    ],
    reste: 'Quels chiffres publier, avec les représentants du personnel.',
  },
  {
    quoi: 'Un partenaire lit plus que ce qui le concerne, ou garde trop longtemps',
    pourQui: 'un secret répété là où il nuit',
    dOu: 'un lien transféré, un texte trop long, un accord supposé',
    mesures: [
      mesure(
        'Ce qu’il lit est ce qui a été relu',
        'parcours/l-histoire-entiere.parcours.ts',
        'la PMI accepte ; ce qu’elle lit est ce qui a été relu',
      ),
      mesure(
        'Un code de reçu faux, expiré ou révoqué répond pareil',
        'src/trame/recepisses/recepisses.base.test.ts',
        'un code faux, expiré ou révoqué reçoit la même réponse',
      ),
    ],
    reste: 'Les conventions avec chaque partenaire ; ce qu’il fait chez lui.',
  },
  {
    quoi: 'Les données disparaissent, ou sont prises par qui attaque',
    pourQui: 'une aide perdue, une promesse oubliée ; tout un département exposé',
    dOu: 'rançongiciel, panne, erreur, vol d’une sauvegarde ou d’un poste',
    mesures: [
      mesure(
        'Une sauvegarde se restaure, et efface de nouveau ce qui l’avait été',
        'outils/tisserin/sauvegarder-et-restaurer.base.test.ts',
        'efface de nouveau',
      ),
      mesure(
        'Le journal altéré se voit',
        'src/trame/journal/journal.base.test.ts',
        'un sceau réécrit ou enlevé se voit',
      ),
      mesure(
        'Le cahier de secours ne s’ouvre qu’avec la clé de son enveloppe',
        'src/se-rapprocher/secours/secours.base.test.ts',
        's’ouvre avec elle seule',
      ),
      mesure(
        'Aucun écran n’appelle un tiers',
        'charte/sans-tiers.charte.test.ts',
        'aucun écran ne fait appel à un autre site',
      ),
    ],
    reste:
      'L’hébergeur et son contrat ; où sont les clés ; l’exercice de crise ; la notification à la CNIL en 72 heures.',
  },
  {
    quoi: 'Ce qui devait s’effacer reste',
    pourQui: 'un passé qui suit quelqu’un',
    dOu: 'une table oubliée, une copie, une sauvegarde restaurée',
    mesures: [
      mesure(
        'Ce qui n’est pas déclaré ne migre pas ; chaque table échue s’efface',
        'src/purge.base.test.ts',
        'La purge efface ce qui est échu, et rien d’autre',
      ),
      mesure(
        'Chaque effacement est inscrit, par sa clé seule',
        'src/effacements.base.test.ts',
        'est tenu par chaque table qui dit quelque chose de quelqu’un',
      ),
    ],
    reste: 'Qui décide d’effacer une demande, et quand ; les archives du département.',
  },
];
