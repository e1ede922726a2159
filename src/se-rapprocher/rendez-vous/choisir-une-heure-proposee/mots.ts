import { catalogue } from '#interface';
import {
  aujourdHuiA,
  dayInEnglish,
  heurePourHabitant,
  type Instant,
  jourEnToutesLettres,
  momentInEnglish,
} from '#socle/pur';

export const mots = catalogue({
  fr: {
    titre: 'Choisir l’heure du rendez-vous',
    chezVous: 'Une personne de l’équipe vient chez vous.',
    surPlace: 'Une personne de l’équipe vous reçoit.',
    aVous: 'Un rendez-vous à choisir',
    aVousPhrase: 'L’équipe vous propose plusieurs heures. Choisissez celle qui vous va.',
    choisir: 'Choisir une heure',
    heure: 'Quelle heure vous va ?',
    aide: 'Vous pourrez la changer ou l’annuler ici, avec le même code.',
    creneau: (moment: Instant) =>
      `${jourEnToutesLettres(aujourdHuiA(moment))}, ${heurePourHabitant(moment)}`,
    avec: (prenom: string) => `avec ${prenom}`,
    prendre: 'Prendre cette heure',
    aucune:
      'Aucune heure ne vous va ? Écrivez à l’équipe, ou appelez : elle en proposera d’autres.',
    ecrire: 'Écrire à l’équipe',
    aChoisir: 'Choisissez une heure dans la liste.',
    prise: 'Cette heure vient d’être prise. Choisissez-en une autre.',
    plusRien: 'Il n’y a pas d’heure à choisir ici. Votre demande dit si un rendez-vous est pris.',
    revenir: 'Revenir à ma demande',
  },
  en: {
    titre: 'Choose the time of the appointment',
    chezVous: 'Someone from the team comes to your home.',
    surPlace: 'Someone from the team will see you.',
    aVous: 'An appointment to choose',
    aVousPhrase: 'The team offers you several times. Choose the one that suits you.',
    choisir: 'Choose a time',
    heure: 'Which time suits you?',
    aide: 'You can change or cancel it here, with the same code.',
    creneau: (moment: Instant) =>
      `${dayInEnglish(aujourdHuiA(moment))}, ${momentInEnglish(moment).split(' at ').at(-1) ?? ''}`,
    avec: (prenom: string) => `with ${prenom}`,
    prendre: 'Take this time',
    aucune: 'No time suits you? Write to the team, or call: they will offer others.',
    ecrire: 'Write to the team',
    aChoisir: 'Choose a time in the list.',
    prise: 'This time has just been taken. Choose another one.',
    plusRien: 'There is no time to choose here. Your request says whether an appointment is taken.',
    revenir: 'Back to my request',
  },
});
