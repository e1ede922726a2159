import { catalogue } from '#interface';
import {
  type DateCivile,
  dayInEnglish,
  heurePourHabitant,
  type Instant,
  jourEnToutesLettres,
  momentInEnglish,
  momentPourHabitant,
} from '#socle/pur';

export const mots = catalogue({
  fr: {
    titre: 'Changer mon rendez-vous',
    cEst: (moment: Instant) => `Pour le moment : ${momentPourHabitant(moment)}.`,
    autreHeure: 'Choisissez une autre heure',
    memeLieu: 'Au même endroit. Votre code reste le même.',
    chezVous: 'Chez vous. Votre code reste le même.',
    creneau: (jour: DateCivile, moment: Instant) =>
      `${jourEnToutesLettres(jour)}, ${heurePourHabitant(moment)}`,
    prendre: 'Prendre cette heure',
    garder: 'Garder mon rendez-vous',
    annuler: 'Annuler mon rendez-vous',
    annulerPhrase: 'L’heure sera libre pour une autre personne.',
    aucuneHeure: 'Aucune autre heure n’est libre en ligne. Appelez : l’équipe cherche avec vous.',
    appeler: (telephone: string) => `Appeler : ${telephone}`,
    aChoisir: 'Choisissez une heure dans la liste.',
    prise: 'Cette heure vient d’être prise. Votre rendez-vous reste à son heure.',
    plusPrevu: 'Ce rendez-vous n’est plus à changer ici. Revenez à votre demande.',
    revenir: 'Revenir à ma demande',
  },
  en: {
    titre: 'Change my appointment',
    cEst: (moment: Instant) => `For now: ${momentInEnglish(moment)}.`,
    autreHeure: 'Choose another time',
    memeLieu: 'In the same place. Your code stays the same.',
    chezVous: 'At your home. Your code stays the same.',
    creneau: (jour: DateCivile, moment: Instant) =>
      `${dayInEnglish(jour)}, ${momentInEnglish(moment).split(' at ').at(-1) ?? ''}`,
    prendre: 'Take this time',
    garder: 'Keep my appointment',
    annuler: 'Cancel my appointment',
    annulerPhrase: 'The time will be free for someone else.',
    aucuneHeure: 'No other time is free online. Call: the team will look with you.',
    appeler: (telephone: string) => `Call: ${telephone}`,
    aChoisir: 'Choose a time in the list.',
    prise: 'This time has just been taken. Your appointment keeps its time.',
    plusPrevu: 'This appointment can no longer be changed here. Go back to your request.',
    revenir: 'Back to my request',
  },
});
