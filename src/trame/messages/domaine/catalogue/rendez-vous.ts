import {
  aujourdHuiA,
  dayInEnglish,
  jourEnToutesLettres,
  momentInEnglish,
  momentPourHabitant,
} from '#socle/pur';
import type { FaitsDuMessage, ModeleDeMessage, RendezVous } from './faits.ts';

const aCetEndroit = (lieu: string | undefined) => (lieu === undefined ? '' : `, ${lieu}`);
type Sobre = Omit<RendezVous, 'enClair'>;

export const rendezVousPris: ModeleDeMessage<FaitsDuMessage['rendez_vous_pris']> = {
  agent: 'Rendez-vous pris',
  habitant: {
    fr: ({ le, lieu, telephone, enClair }) =>
      `Vous avez rendez-vous ${momentPourHabitant(le)}${aCetEndroit(lieu)}, avec ${enClair.avec}. C’est pour : ${enClair.motif}. Si ce moment ne vous va pas, appelez le ${telephone}.`,
    en: ({ le, lieu, telephone, enClair }) =>
      `You have an appointment on ${momentInEnglish(le)}${aCetEndroit(lieu)}, with ${enClair.avec}. It is about: ${enClair.motif}. If this time does not suit you, call ${telephone}.`,
  },
  discret: {
    fr: ({ le, lieu, telephone }: Sobre) =>
      `Rendez-vous ${momentPourHabitant(le)}${aCetEndroit(lieu)}. Pour changer : ${telephone}.`,
    en: ({ le, lieu, telephone }: Sobre) =>
      `Appointment on ${momentInEnglish(le)}${aCetEndroit(lieu)}. To change it: ${telephone}.`,
  },
};

export const rendezVousRappele: ModeleDeMessage<FaitsDuMessage['rendez_vous_rappele']> = {
  agent: 'Rappel d’un rendez-vous',
  habitant: {
    fr: ({ le, lieu, telephone, enClair }) =>
      `${enClair.avec} vous attend ${momentPourHabitant(le)}${aCetEndroit(lieu)}. C’est pour : ${enClair.motif}. Si vous ne pouvez pas venir, appelez le ${telephone} : un autre moment vous sera proposé.`,
    en: ({ le, lieu, telephone, enClair }) =>
      `${enClair.avec} expects you on ${momentInEnglish(le)}${aCetEndroit(lieu)}. It is about: ${enClair.motif}. If you cannot come, call ${telephone}: you will be offered another time.`,
  },
  discret: {
    fr: ({ le, lieu, telephone }: Sobre) =>
      `Rappel : rendez-vous ${momentPourHabitant(le)}${aCetEndroit(lieu)}. Pour changer : ${telephone}.`,
    en: ({ le, lieu, telephone }: Sobre) =>
      `Reminder: appointment on ${momentInEnglish(le)}${aCetEndroit(lieu)}. To change it: ${telephone}.`,
  },
};

export const rendezVousDeplace: ModeleDeMessage<FaitsDuMessage['rendez_vous_deplace']> = {
  agent: 'Rendez-vous déplacé',
  habitant: {
    fr: ({ le, lieu, telephone, enClair }) =>
      `Votre rendez-vous avec ${enClair.avec} change de date. Il est maintenant ${momentPourHabitant(le)}${aCetEndroit(lieu)}. C’est pour : ${enClair.motif}. Si ce moment ne vous va pas, appelez le ${telephone}.`,
    en: ({ le, lieu, telephone, enClair }) =>
      `Your appointment with ${enClair.avec} has a new date. It is now on ${momentInEnglish(le)}${aCetEndroit(lieu)}. It is about: ${enClair.motif}. If this time does not suit you, call ${telephone}.`,
  },
  discret: {
    fr: ({ le, lieu, telephone }: Sobre) =>
      `Nouvelle date : rendez-vous ${momentPourHabitant(le)}${aCetEndroit(lieu)}. Pour changer : ${telephone}.`,
    en: ({ le, lieu, telephone }: Sobre) =>
      `New date: appointment on ${momentInEnglish(le)}${aCetEndroit(lieu)}. To change it: ${telephone}.`,
  },
};

export const rendezVousAnnule: ModeleDeMessage<FaitsDuMessage['rendez_vous_annule']> = {
  agent: 'Rendez-vous annulé',
  habitant: {
    fr: ({ le, telephone, enClair }) =>
      `${enClair.avec} ne peut pas vous recevoir ${momentPourHabitant(le)}. C’était pour : ${enClair.motif}. Appelez le ${telephone} : un autre moment vous sera proposé.`,
    en: ({ le, telephone, enClair }) =>
      `${enClair.avec} cannot see you on ${momentInEnglish(le)}. It was about: ${enClair.motif}. Call ${telephone}: you will be offered another time.`,
  },
  discret: {
    fr: ({ le, telephone }) =>
      `Le rendez-vous de ${jourEnToutesLettres(aujourdHuiA(le))} n’aura pas lieu. Pour un autre moment : ${telephone}.`,
    en: ({ le, telephone }) =>
      `The appointment of ${dayInEnglish(aujourdHuiA(le))} will not take place. For another time: ${telephone}.`,
  },
};
