import {
  type DateCivile,
  dayInEnglish,
  type Instant,
  jourEnToutesLettres,
  momentInEnglish,
  momentPourHabitant,
} from '#socle/pur';

/** A date months away needs its year, not the name of its day. */
const sansLeJour = (date: string) => date.replace(/^\S+ /, '');

const fr = {
  titre: 'Votre reçu',
  emetteurDiscret: 'Tisserin',
  jour: (date: DateCivile) => jourEnToutesLettres(date),
  jourEtAnnee: (date: DateCivile) => jourEnToutesLettres(date, true),
  dateSeule: (date: DateCivile) => sansLeJour(jourEnToutesLettres(date, true)),
  rendezVous: (le: Instant) => momentPourHabitant(le),
  avec: ', avec ',
  demande: (rang: number) => `Demande ${rang}`,
  qui: 'Qui',
  quand: 'Quand',
  maintenant: 'À ce jour',
  ou: 'Où',
  aPrendre: 'À prendre',
  auPlusTard: 'réponse au plus tard ',
  sansRendezVous: 'sans rendez-vous, ',
  convenuQuand: 'aux heures qu’on vous a dites',
  convenuOu: 'à l’adresse qu’on vous a dite',
  promesse: 'Notre promesse',
  promesses: 'Nos promesses',
  enRetard: (jour: DateCivile) =>
    `C’était pour ${jourEnToutesLettres(jour)}. Nous sommes en retard\u00a0: appelez-nous.`,
  siRienNeVient: 'Rien n’est venu au jour dit\u00a0? Appelez.',
  ceSoir: 'En danger\u00a0: 112. Sans toit ce soir\u00a0:\u00a0115.',
  nouvelles: 'vous donne des nouvelles',
  faire: {
    'vous appelle': 'vous appelle',
    'vous écrit': 'vous écrit',
    'vous reçoit': 'vous reçoit',
  },
  moments: { 'avant midi': 'avant midi', 'le matin': 'le matin', 'l’après-midi': 'l’après-midi' },
  pourSavoir: 'Pour savoir où ça en est, votre code\u00a0:',
  taper: 'à taper sur ',
  dire: 'ou à dire au ',
  codeSansNom: (jusquAu: string) => `Ce code ne dit pas votre nom. Il marche jusqu’au ${jusquAu}.`,
  efface: (le: string) =>
    `Sans suite, tout est effacé le ${le}. Vous pouvez demander l’effacement avant.`,
  effacement: 'Vous pouvez demander à tout moment ce qui est gardé et son effacement.',
  horaires: (texte: string) => `Accueil ouvert ${texte}.`,
  alternativeDuCarre: (adresse: string, code: string) =>
    `Carré à photographier avec un téléphone. Il ouvre la même page que ${adresse} avec le code ${code}.`,
  page: 'Votre reçu, page',
  sur: 'sur',
};

const en: typeof fr = {
  titre: 'Your receipt',
  emetteurDiscret: 'Tisserin',
  jour: (date) => dayInEnglish(date),
  jourEtAnnee: (date) => dayInEnglish(date, true),
  dateSeule: (date) => sansLeJour(dayInEnglish(date, true)),
  rendezVous: (le) => momentInEnglish(le),
  avec: ', with ',
  demande: (rang) => `Request ${rang}`,
  qui: 'Who',
  quand: 'When',
  maintenant: 'So far',
  ou: 'Where',
  aPrendre: 'To bring',
  auPlusTard: 'an answer by ',
  sansRendezVous: 'no appointment needed, ',
  convenuQuand: 'at the hours you were given',
  convenuOu: 'at the address you were given',
  promesse: 'Our promise',
  promesses: 'Our promises',
  enRetard: (jour) => `It was for ${dayInEnglish(jour)}. We are late: call us.`,
  siRienNeVient: 'Nothing came on the day we said? Call us.',
  ceSoir: 'In danger: 112. No roof tonight: 115.',
  nouvelles: 'will give you news',
  faire: {
    'vous appelle': 'will call you',
    'vous écrit': 'will write to you',
    'vous reçoit': 'will see you',
  },
  moments: {
    'avant midi': 'before noon',
    'le matin': 'in the morning',
    'l’après-midi': 'in the afternoon',
  },
  pourSavoir: 'To know how it is going, your code:',
  taper: 'type it at ',
  dire: 'or say it on ',
  codeSansNom: (jusquAu) => `This code does not say your name. It works until ${jusquAu}.`,
  efface: (le) =>
    `If nothing follows, all is erased on ${le}. You can ask for it to be erased sooner.`,
  effacement: 'At any time you can ask what is kept, and ask for it to be erased.',
  horaires: (texte) => `Open ${texte}.`,
  alternativeDuCarre: (adresse, code) =>
    `Square to photograph with a telephone. It opens the same page as ${adresse} with the code ${code}.`,
  page: 'Your receipt, page',
  sur: 'of',
};

/** The sentences of the receipt, in the languages it is printed in. */
export const textesDuRecepisse = { fr, en };

export type TextesDuRecepisse = typeof fr;
