import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

export const mots = catalogue({
  fr: {
    votreQuestion: 'Votre question',
    attend: (jour: DateCivile) => `L’équipe vous répond ${jourEnToutesLettres(jour)} au plus tard.`,
    explique: (jour: DateCivile) =>
      `Quelqu’un vous explique de vive voix, ${jourEnToutesLettres(jour)} au plus tard.`,
    reponse: 'Notre réponse',
    compris: 'Avez-vous compris ?',
    oui: 'Oui, c’est clair',
    non: 'Non, expliquez-moi',
    pasClair: 'Qu’est-ce qui n’est pas clair ?',
    merci: 'C’est noté : vous avez compris.',
  },
  en: {
    votreQuestion: 'Your question',
    attend: (jour: DateCivile) => `The team answers you by ${dayInEnglish(jour)} at the latest.`,
    explique: (jour: DateCivile) =>
      `Someone explains it to you in person, by ${dayInEnglish(jour)} at the latest.`,
    reponse: 'Our answer',
    compris: 'Did you understand?',
    oui: 'Yes, it is clear',
    non: 'No, explain it to me',
    pasClair: 'What is not clear?',
    merci: 'Noted: you understood.',
  },
});
