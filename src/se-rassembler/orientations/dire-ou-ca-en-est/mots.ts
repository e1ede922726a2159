import { catalogue } from '#interface';
import {
  aujourdHuiA,
  type DateCivile,
  dayInEnglish,
  type Instant,
  jourEnToutesLettres,
  momentInEnglish,
  momentPourHabitant,
} from '#socle/pur';

/** What the person reads of each request: one plain sentence, a name and a date when there is one. */
export const motsDeSesOrientations = catalogue({
  fr: {
    proposee: (vers: string) => `Nous en parlons avec vous : ${vers}. Rien n’est parti.`,
    accordee: (vers: string) => `Vous êtes d’accord. Votre demande va partir vers ${vers}.`,
    envoyee: (vers: string, jour: DateCivile) =>
      `Votre demande est partie vers ${vers}. Réponse attendue au plus tard ${jourEnToutesLettres(jour)}.`,
    lue: (vers: string, jour: DateCivile) =>
      `${vers} a lu votre demande. Réponse attendue au plus tard ${jourEnToutesLettres(jour)}.`,
    enRetard: (vers: string, de: string) =>
      `${vers} n’a pas encore répondu. ${de} demande des nouvelles. Vous n’avez rien à faire.`,
    plusDeTemps: (vers: string, jour: DateCivile) =>
      `${vers} demande plus de temps, jusqu’au ${jourEnToutesLettres(jour)}. Vous n’avez rien à faire.`,
    acceptee: (vers: string, le: Instant) =>
      `${vers} a dit oui ${jourEnToutesLettres(aujourdHuiA(le))}, et va vous recevoir.`,
    refusee: (vers: string, chemin: string) => `${vers} ne peut pas. Un autre chemin : ${chemin}`,
    mainPassee: (vers: string) => `${vers} prend la suite. Nous l’avons fait avec vous.`,
    rendezVous: (vers: string, le: Instant) =>
      `Vous avez rendez-vous avec ${vers}, ${momentPourHabitant(le)}.`,
    close: 'Cette demande est finie.',
    retiree: 'Cette demande a été retirée.',
    rien: 'Vous n’avez rien à faire.',
    venir: 'Venez au rendez-vous. Si vous ne pouvez pas, appelez.',
    parler: 'Appelez-nous pour en parler.',
  },
  en: {
    proposee: (vers: string) => `We are talking about it with you: ${vers}. Nothing has been sent.`,
    accordee: (vers: string) => `You agree. Your request is about to go to ${vers}.`,
    envoyee: (vers: string, jour: DateCivile) =>
      `Your request has gone to ${vers}. An answer is due by ${dayInEnglish(jour)}.`,
    lue: (vers: string, jour: DateCivile) =>
      `${vers} has read your request. An answer is due by ${dayInEnglish(jour)}.`,
    enRetard: (vers: string, de: string) =>
      `${vers} has not answered yet. ${de} is asking for news. You have nothing to do.`,
    plusDeTemps: (vers: string, jour: DateCivile) =>
      `${vers} is asking for more time, until ${dayInEnglish(jour)}. You have nothing to do.`,
    acceptee: (vers: string, le: Instant) =>
      `${vers} said yes on ${dayInEnglish(aujourdHuiA(le))}, and will see you.`,
    refusee: (vers: string, chemin: string) => `${vers} cannot. Another way: ${chemin}`,
    mainPassee: (vers: string) => `${vers} is taking over. We did it with you.`,
    rendezVous: (vers: string, le: Instant) =>
      `You have an appointment with ${vers}, ${momentInEnglish(le)}.`,
    close: 'This request is finished.',
    retiree: 'This request was taken back.',
    rien: 'You have nothing to do.',
    venir: 'Come to the appointment. If you cannot, call.',
    parler: 'Call us to talk about it.',
  },
});
