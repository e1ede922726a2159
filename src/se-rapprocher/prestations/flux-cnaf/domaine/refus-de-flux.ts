/** Why a flow is refused, always whole. No value of the flow is quoted: it may be someone's name. */
export type RaisonDeRefus =
  | 'mal_forme'
  | 'tronque'
  | 'dtd'
  | 'entite'
  | 'encodage_declare'
  | 'reencode'
  | 'octet_interdit'
  | 'inconnu'
  | 'attribut'
  | 'demesure'
  | 'ordre'
  | 'trop'
  | 'manque'
  | 'trop_long'
  | 'valeur'
  | 'code'
  | 'compte'
  | 'deja_recu'
  | 'plus_ancien';

export interface RefusDeFlux {
  raison: RaisonDeRefus;
  ligne: number;
  /** `Racine/InfosFoyerRSA/Personne/…` */
  element: string;
  precision?: string | undefined;
}

const PHRASES: Readonly<Record<RaisonDeRefus, string>> = {
  mal_forme: 'Ce n’est pas du XML bien formé',
  tronque: 'Le fichier s’arrête avant sa fin',
  dtd: 'Le fichier porte une définition de type (DOCTYPE)',
  entite: 'Le fichier appelle une entité qui n’est pas de XML',
  encodage_declare: 'L’encodage annoncé n’est pas windows-1252',
  reencode: 'Le fichier dit windows-1252 et il est écrit en UTF-8 : il a été réencodé',
  octet_interdit: 'Un octet n’existe pas en windows-1252',
  inconnu: 'Cet élément n’est pas prévu ici',
  attribut: 'Cet élément porte un attribut, que la description n’a pas',
  demesure: 'Ce bloc est plus grand ou plus profond qu’aucun foyer',
  ordre: 'Cet élément n’est pas à sa place',
  trop: 'Cet élément vient trop de fois',
  manque: 'Il manque un élément obligatoire',
  trop_long: 'La valeur est trop longue',
  valeur: 'La valeur n’a pas la forme attendue',
  code: 'Ce code n’est pas dans la liste',
  compte: 'Le nombre de dossiers annoncé n’est pas celui du fichier',
  deja_recu: 'Ce flux est déjà reçu',
  plus_ancien: 'Un flux plus récent est déjà reçu',
};

const REDEMANDER =
  'Rien n’a changé. Demandez à l’organisme de renvoyer ce flux, avec la ligne et l’élément.';
const REPRENDRE =
  'Rien n’a changé. Reprenez le fichier tel que l’organisme l’a déposé, sans l’ouvrir dans un autre logiciel.';

const QUE_FAIRE: Readonly<Record<RaisonDeRefus, string>> = {
  mal_forme: REPRENDRE,
  tronque: 'Rien n’a changé. Téléchargez le fichier de nouveau : il n’est pas arrivé en entier.',
  dtd: 'Rien n’a changé. Un flux de la CNAF n’en a pas : vérifiez d’où vient ce fichier.',
  entite: 'Rien n’a changé. Un flux de la CNAF n’en a pas : vérifiez d’où vient ce fichier.',
  encodage_declare: REPRENDRE,
  reencode: REPRENDRE,
  octet_interdit: REPRENDRE,
  inconnu: REDEMANDER,
  attribut: REDEMANDER,
  demesure:
    'Rien n’a changé, et la lecture s’est arrêtée là. Un flux de la CNAF n’a pas de tel foyer : vérifiez d’où vient ce fichier.',
  ordre: REDEMANDER,
  trop: REDEMANDER,
  manque: REDEMANDER,
  trop_long: REDEMANDER,
  valeur: REDEMANDER,
  code: 'Rien n’a changé. Demandez à l’organisme ce que ce code veut dire : s’il est nouveau, la liste est à compléter.',
  compte:
    'Rien n’a changé. Téléchargez le fichier de nouveau ; s’il est entier, demandez-en un autre à l’organisme.',
  deja_recu: 'Rien n’a changé, et il n’y a rien à faire.',
  plus_ancien:
    'Rien n’a changé : l’état des dossiers reste celui du dernier flux. Gardez ce fichier chez vous si vous devez le relire.',
};

export const direLeRefusDeFlux = ({ raison, precision }: RefusDeFlux): string =>
  `${PHRASES[raison]}${precision ? ` : ${precision}` : ''}.`;

export const direQueFaire = ({ raison }: RefusDeFlux): string => QUE_FAIRE[raison];
