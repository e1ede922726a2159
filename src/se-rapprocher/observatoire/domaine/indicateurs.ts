export type GenreDeFait =
  | 'attente'
  | 'depart'
  | 'promesse'
  | 'question'
  | 'orientation'
  | 'ouverture';

/** Why someone left without being received. The same closed list as the desk's; what is not in it is « on ne sait pas ». */
export const MOTIFS_DE_DEPART = {
  attente_trop_longue: 'L’attente était trop longue',
  plus_de_place: 'Plus de place ce jour-là',
  fermeture: 'Le lieu fermait',
  autre_lieu: 'Elle est allée dans un autre lieu',
  inconnu: 'On ne sait pas',
} as const;

/** Why a service could not: about the service, never about the person. */
export const MOTIFS_DE_REFUS = {
  complet: 'Complet',
  hors_secteur: 'Pas le bon secteur',
  hors_mission: 'Pas la mission de ce service',
  conditions: 'Conditions d’âge ou de situation',
  deja_accompagnee: 'Déjà accompagnée ailleurs',
  pas_joignable: 'Contact pas établi',
  autre: 'Une autre raison',
} as const;

export interface Indicateur {
  cle: string;
  titre: string;
  /** What is counted and how, in words that an agent may dispute. */
  definition: string;
  limite: string;
  /** Null: counted from whole tables, by whoever commits to it, a quarter at a time; no fact of it is noted here. */
  genre: GenreDeFait | null;
  mesure: 'duree' | 'part' | 'nombre';
  axes: readonly ('territoire' | 'motif')[];
  motifs?: Readonly<Record<string, string>>;
}

/** Everything that is ever computed. What is not in this list, which is published, is not counted. */
export const INDICATEURS: readonly Indicateur[] = [
  {
    cle: 'attente',
    titre: 'Temps d’attente à l’accueil',
    definition:
      'De l’arrivée au moment où quelqu’un s’assoit avec elle, aux 5 minutes près. La moitié des personnes ont attendu moins que la médiane, neuf sur dix moins que le second nombre.',
    limite: 'Ne compte pas les personnes reparties sans être reçues : elles sont comptées à part.',
    genre: 'attente',
    mesure: 'duree',
    axes: ['territoire'],
  },
  {
    cle: 'departs',
    titre: 'Personnes reparties sans être reçues',
    definition:
      'Venues finies sans que personne ne l’ait reçue, et pourquoi, selon une liste fermée.',
    limite: 'Le motif est celui que l’accueil a pu noter ; « on ne sait pas » en est un.',
    genre: 'depart',
    mesure: 'nombre',
    axes: ['territoire', 'motif'],
    motifs: MOTIFS_DE_DEPART,
  },
  {
    cle: 'promesses',
    titre: 'Promesses tenues à temps',
    definition: 'Parmi les promesses tenues dans le mois, celles qui l’ont été à la date dite.',
    limite: 'Une promesse encore ouverte n’est pas comptée. Rien n’est compté par agent.',
    genre: 'promesse',
    mesure: 'part',
    axes: ['territoire'],
  },
  {
    cle: 'questions',
    titre: 'Questions répondues à temps',
    definition:
      'Parmi les questions répondues dans le mois, par téléphone, par lettre, à l’accueil ou en ligne, celles répondues au plus tard le jour promis.',
    limite: 'Une question qui attend encore n’est pas comptée. Rien n’est compté par agent.',
    genre: 'question',
    mesure: 'part',
    axes: ['territoire'],
  },
  {
    cle: 'orientations',
    titre: 'Orientations acceptées',
    definition:
      'Parmi les orientations qui ont reçu un oui ou un autre chemin dans le mois, celles acceptées ; et les raisons des autres.',
    limite: 'Une orientation sans réponse n’est pas comptée ici : elle reste chez qui la doit.',
    genre: 'orientation',
    mesure: 'part',
    axes: ['territoire', 'motif'],
    motifs: MOTIFS_DE_REFUS,
  },
  {
    cle: 'ouvertures',
    titre: 'Horaires tenus',
    definition:
      'Parmi les jours où un lieu avait annoncé recevoir et où l’on sait s’il l’a fait, ceux où il a reçu sans ouvrir en retard, sans fermer plus tôt et sans renvoyer personne parce qu’il fermait.',
    limite:
      'Une fermeture dite la veille n’est pas une ouverture. Un jour sans venue et sans mot de l’équipe n’est pas compté : on ne sait pas. Un retard est celui que l’équipe dit.',
    genre: 'ouverture',
    mesure: 'part',
    axes: ['territoire'],
  },
  {
    cle: 'delais',
    titre: 'Délais de réponse, engagement par engagement',
    definition:
      'Pour chaque délai promis ou fixé par la loi, dans un trimestre : combien de réponses, en combien de jours la moitié d’entre elles, et la part donnée au plus tard le dernier jour. Un dernier jour passé sans réponse compte comme non tenu.',
    limite:
      'Se compte pour le département entier, jamais par équipe, par lieu ni par agent. Une demande dont le délai court encore n’est pas comptée.',
    genre: null,
    mesure: 'duree',
    axes: [],
  },
];

/** What both keys open: these very words. Other words are another proposal. */
export const texteDe = ({ definition, limite }: Indicateur): string => `${definition} ${limite}`;

export const indicateurDe = (cle: string): Indicateur | undefined =>
  INDICATEURS.find((indicateur) => indicateur.cle === cle);
