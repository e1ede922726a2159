import { catalogue } from '#interface';
import { type Instant, momentInEnglish, momentPourHabitant } from '#socle/pur';

export const mots = catalogue({
  fr: {
    prevu:
      'Un message vous rappelle ce rendez-vous avant. Il ne dit ni qui vous reçoit, ni pourquoi.',
    attend: 'Le message qui vous rappelle ce rendez-vous est écrit. Il n’est pas encore parti.',
    parti: 'Un message est parti pour vous rappeler ce rendez-vous.',
    aucun: 'Aucun message n’est parti pour vous rappeler ce rendez-vous.',
    deViveVoix: (moment: Instant) =>
      `L’équipe vous le dit de vive voix. C’est promis pour ${momentPourHabitant(moment)}.`,
    gardezLHeure: 'Gardez bien le jour et l’heure.',
  },
  en: {
    prevu:
      'A message reminds you of this appointment beforehand. It does not say who sees you, nor why.',
    attend: 'The message that reminds you of this appointment is written. It has not left yet.',
    parti: 'A message has left to remind you of this appointment.',
    aucun: 'No message has left to remind you of this appointment.',
    deViveVoix: (moment: Instant) =>
      `The team will tell you in person or by telephone, by ${momentInEnglish(moment)}.`,
    gardezLHeure: 'Keep the day and the time safe.',
  },
});
