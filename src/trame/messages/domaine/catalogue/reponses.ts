import { dayInEnglish, jourEnToutesLettres } from '#socle/pur';
import type { FaitsDuMessage, ModeleDeMessage } from './faits.ts';

export const nouvelleArrivee: ModeleDeMessage<FaitsDuMessage['nouvelle_arrivee']> = {
  agent: 'Une réponse est arrivée',
  habitant: {
    fr: ({ adresseCourte, telephone, enClair }) =>
      `Il y a du nouveau pour votre demande « ${enClair.demande} ». Lisez-le avec votre code sur ${adresseCourte}, ou appelez le ${telephone}.`,
    en: ({ adresseCourte, telephone, enClair }) =>
      `There is news about your request “${enClair.demande}”. Read it with your code at ${adresseCourte}, or call ${telephone}.`,
  },
  discret: {
    fr: ({ adresseCourte, telephone }) =>
      `Il y a du nouveau pour vous. Lisez-le avec votre code sur ${adresseCourte}, ou appelez le ${telephone}.`,
    en: ({ adresseCourte, telephone }) =>
      `There is news for you. Read it with your code at ${adresseCourte}, or call ${telephone}.`,
  },
};

export const promesseReportee: ModeleDeMessage<FaitsDuMessage['promesse_reportee']> = {
  agent: 'Promesse reportée',
  habitant: {
    fr: ({ prenom, pourLe, telephone, enClair }) =>
      `${prenom} devait tenir une promesse : ${enClair.quoi}. Ce sera ${jourEnToutesLettres(pourLe)}. La raison : ${enClair.pourquoi}. Si vous ne pouvez pas attendre, appelez le ${telephone}.`,
    en: ({ prenom, pourLe, telephone, enClair }) =>
      `${prenom} had made you a promise: ${enClair.quoi}. It will be on ${dayInEnglish(pourLe)}. The reason: ${enClair.pourquoi}. If you cannot wait, call ${telephone}.`,
  },
  discret: {
    fr: ({ prenom, pourLe, telephone }) =>
      `${prenom} vous donne des nouvelles ${jourEnToutesLettres(pourLe)}, plus tard que promis. Si vous ne pouvez pas attendre : ${telephone}.`,
    en: ({ prenom, pourLe, telephone }) =>
      `${prenom} will give you news on ${dayInEnglish(pourLe)}, later than promised. If you cannot wait: ${telephone}.`,
  },
};

export const questionRepondue: ModeleDeMessage<FaitsDuMessage['question_repondue']> = {
  agent: 'Réponse à une question',
  habitant: {
    fr: ({ adresseCourte, telephone, enClair }) =>
      `Vous avez demandé : « ${enClair.question} ». La réponse est arrivée. Lisez-la avec votre code sur ${adresseCourte}. Si elle n’est pas claire, appelez le ${telephone} : nous vous l’expliquons.`,
    en: ({ adresseCourte, telephone, enClair }) =>
      `You asked: “${enClair.question}”. The answer has come. Read it with your code at ${adresseCourte}. If it is not clear, call ${telephone}: we will explain it.`,
  },
  discret: {
    fr: ({ adresseCourte, telephone }) =>
      `La réponse à votre question est sur ${adresseCourte}, avec votre code. Si elle n’est pas claire : ${telephone}.`,
    en: ({ adresseCourte, telephone }) =>
      `The answer to your question is at ${adresseCourte}, with your code. If it is not clear: ${telephone}.`,
  },
};

const nomme = (nom: string, lieu: string | undefined) =>
  lieu === undefined ? nom : `${nom}, ${lieu}`;

export const lieuPropose: ModeleDeMessage<FaitsDuMessage['lieu_propose']> = {
  agent: 'Adresse proposée',
  habitant: {
    fr: ({ lieu, telephoneDuLieu, enClair }) =>
      `${nomme(enClair.nom, lieu)}. Ouvert ${enClair.horaires}. Comment faire : ${enClair.commentFaire} Pour appeler avant de venir : ${telephoneDuLieu}.`,
    en: ({ lieu, telephoneDuLieu, enClair }) =>
      `${nomme(enClair.nom, lieu)}. Open ${enClair.horaires}. How to go about it: ${enClair.commentFaire} To call before you come: ${telephoneDuLieu}.`,
  },
  discret: {
    fr: ({ lieu, telephoneDuLieu }) =>
      `L’adresse dont nous avons parlé${lieu === undefined ? '' : ` : ${lieu}`}. Pour appeler avant de venir : ${telephoneDuLieu}.`,
    en: ({ lieu, telephoneDuLieu }) =>
      `The address we talked about${lieu === undefined ? '' : `: ${lieu}`}. To call before you come: ${telephoneDuLieu}.`,
  },
};
