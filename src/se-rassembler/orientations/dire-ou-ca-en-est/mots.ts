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
import type { Issue } from '../domaine/mots.ts';

/** What the person reads of each request: one plain sentence, a name and a date when there is one. */
export const motsDeSesOrientations = catalogue({
  fr: {
    proposee: (vers: string) => `Nous vous proposons ${vers}. Rien ne part sans vous.`,
    accordee: (vers: string) => `Vous êtes d’accord. Votre demande va partir vers ${vers}.`,
    envoyee: (vers: string, jour: DateCivile) =>
      `Votre demande est partie vers ${vers}. Réponse au plus tard ${jourEnToutesLettres(jour)}. Sinon, nous demandons des nouvelles.`,
    lue: (vers: string, jour: DateCivile) =>
      `${vers} a lu votre demande. Réponse au plus tard ${jourEnToutesLettres(jour)}. Sinon, nous demandons des nouvelles.`,
    enRetard: (vers: string, de: string) =>
      `${vers} n’a pas encore répondu. ${de} demande des nouvelles.`,
    plusDeTemps: (vers: string, jour: DateCivile) =>
      `${vers} demande plus de temps, jusqu’au ${jourEnToutesLettres(jour)}. Après, nous demandons des nouvelles.`,
    acceptee: (vers: string, le: Instant) =>
      `${vers} a dit oui ${jourEnToutesLettres(aujourdHuiA(le))}, et va vous recevoir.`,
    refusee: (vers: string, chemin: string) => `${vers} ne peut pas. Un autre chemin : ${chemin}`,
    mainPassee: (vers: string) => `${vers} prend la suite. Nous l’avons fait avec vous.`,
    rendezVous: (vers: string, le: Instant) =>
      `Vous avez rendez-vous avec ${vers}, ${momentPourHabitant(le)}.`,
    issues: {
      aide_obtenue: 'Vous avez eu ce que vous demandiez.',
      accompagnement_commence: 'Quelqu’un vous accompagne maintenant.',
      information_donnee: 'Vous avez eu votre réponse.',
      autre_chemin_pris: 'Un autre chemin est pris, avec vous.',
      n_a_pas_pu_venir: 'Vous n’avez pas pu venir. Vous pouvez redemander.',
      besoin_non_couvert: 'Nous n’avons pas trouvé cette aide. Ce n’est pas de votre faute.',
      ne_souhaite_plus: 'Vous n’en voulez plus. Vous pouvez changer d’avis.',
    } satisfies Record<Issue, string>,
    retiree: 'Cette demande a été retirée.',
    direOuiOuNon: 'Êtes-vous d’accord ? Écrivez-nous ou appelez.',
    rien: 'Vous n’avez rien à faire.',
    venir: 'Venez au rendez-vous. Si vous ne pouvez pas, appelez.',
    parler: 'Appelez-nous pour en parler.',
  },
  en: {
    proposee: (vers: string) => `We suggest ${vers}. Nothing is sent without you.`,
    accordee: (vers: string) => `You agree. Your request is about to go to ${vers}.`,
    envoyee: (vers: string, jour: DateCivile) =>
      `Your request has gone to ${vers}. An answer is due by ${dayInEnglish(jour)}. If not, we ask for news.`,
    lue: (vers: string, jour: DateCivile) =>
      `${vers} has read your request. An answer is due by ${dayInEnglish(jour)}. If not, we ask for news.`,
    enRetard: (vers: string, de: string) =>
      `${vers} has not answered yet. ${de} is asking for news.`,
    plusDeTemps: (vers: string, jour: DateCivile) =>
      `${vers} is asking for more time, until ${dayInEnglish(jour)}. After that, we ask for news.`,
    acceptee: (vers: string, le: Instant) =>
      `${vers} said yes on ${dayInEnglish(aujourdHuiA(le))}, and will see you.`,
    refusee: (vers: string, chemin: string) => `${vers} cannot. Another way: ${chemin}`,
    mainPassee: (vers: string) => `${vers} is taking over. We did it with you.`,
    rendezVous: (vers: string, le: Instant) =>
      `You have an appointment with ${vers}, ${momentInEnglish(le)}.`,
    issues: {
      aide_obtenue: 'You got what you asked for.',
      accompagnement_commence: 'Someone is supporting you now.',
      information_donnee: 'You got your answer.',
      autre_chemin_pris: 'Another way is taken, with you.',
      n_a_pas_pu_venir: 'You could not come. You can ask again.',
      besoin_non_couvert: 'We did not find this help. It is not your fault.',
      ne_souhaite_plus: 'You no longer want it. You can change your mind.',
    } satisfies Record<Issue, string>,
    retiree: 'This request was taken back.',
    direOuiOuNon: 'Do you agree? Write to us or call.',
    rien: 'You have nothing to do.',
    venir: 'Come to the appointment. If you cannot, call.',
    parler: 'Call us to talk about it.',
  },
});
