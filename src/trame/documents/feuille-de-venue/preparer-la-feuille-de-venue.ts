import {
  aujourdHuiA,
  type CodeDeSalle,
  heurePourHabitant,
  type Instant,
  jourEnToutesLettres,
  momentInEnglish,
} from '#socle/pur';

/** The slip of the hall: a code, never a name, a motive or a category. */
export interface DonneesDeLaFeuilleDeVenue {
  langue: 'fr' | 'en';
  /** « Accueil d’Aubervilliers »: the door she has just come through. */
  lieu: string;
  code: CodeDeSalle;
  /** « Guichet 2 », when it is already known. */
  guichet?: string;
  arriveeLe: Instant;
}

const TEXTES = {
  fr: {
    titre: 'Votre code pour la salle',
    moment: (le: Instant) => `${jourEnToutesLettres(aujourdHuiA(le))}, ${heurePourHabitant(le)}`,
    ecran: 'Regardez l’écran\u00a0: il montre ce code quand c’est à vous.',
    rien: 'Il n’ouvre rien et s’oublie ce soir.',
  },
  en: {
    titre: 'Your code for the waiting room',
    moment: (le: Instant) => momentInEnglish(le),
    ecran: 'Watch the screen: it shows this code when it is your turn.',
    rien: 'It opens nothing and is forgotten tonight.',
  },
} as const;

/** Turns the facts of an arrival into what `feuille-de-venue.typ` prints on an 80 mm roll. */
export function preparerLaFeuilleDeVenue(donnees: DonneesDeLaFeuilleDeVenue) {
  const textes = TEXTES[donnees.langue];
  return {
    langue: donnees.langue,
    titre: textes.titre,
    lieu: donnees.lieu,
    code: donnees.code,
    guichet: donnees.guichet ?? '',
    moment: textes.moment(donnees.arriveeLe),
    textes: { ecran: textes.ecran, rien: textes.rien, page: '', sur: '' },
  };
}
