import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

export const mots = catalogue({
  fr: {
    titre: 'Écrire à l’équipe',
    phrase: 'Une question, une date ou une adresse qui change : écrivez-le comme vous le dites.',
    quEstCeQui: 'Que voulez-vous nous dire ?',
    aide: 'Avec vos mots. Les fautes ne comptent pas.',
    titrePasCompris: 'Qu’est-ce qui n’est pas clair ?',
    phrasePasCompris: 'Ce n’est pas de votre faute. Nous allons mieux le dire.',
    aidePasCompris: 'Vous pouvez laisser vide : on vous explique tout.',
    titreAccord: 'Ne plus transmettre ma demande',
    phraseAccord:
      'Vous aviez dit oui pour qu’un service lise votre demande. Vous pouvez dire non maintenant. Ce qui est déjà lu ne peut pas être oublié, mais plus rien ne part.',
    lequel: 'Quel service ?',
    aideAccord: 'Laissez vide si c’est pour tous.',
    titreRegards: 'Savoir qui a regardé',
    phraseRegards:
      'La liste dit la fonction, le service, le jour et la raison. Elle ne donne pas de nom. Nous vous la donnons sur papier.',
    comment: 'Comment vous la donner ?',
    aideRegards: 'Par exemple : je passe mardi. Vous pouvez laisser vide.',
    envoyer: 'Envoyer à l’équipe',
    retour: 'Revenir à ma demande',
    recu: 'L’équipe a vos mots.',
    luLe: (jour: DateCivile) =>
      `Une personne les lit et vous répond ${jourEnToutesLettres(jour)} au plus tard.`,
    merciCompris: 'C’est noté : vous avez compris.',
    sansMots: 'Écrivez quelques mots, ou appelez-nous.',
    sansEquipe: 'D’ici, vos mots ne trouvent pas d’équipe. Appelez le numéro de la page.',
    beaucoup: 'L’équipe a déjà beaucoup de vos mots aujourd’hui. Appelez-la : ce sera plus simple.',
    ferme: 'Ce reçu est fermé. Appelez le numéro du papier.',
  },
  en: {
    titre: 'Write to the team',
    phrase: 'A question, a date or an address that changes: write it the way you say it.',
    quEstCeQui: 'What do you want to tell us?',
    aide: 'In your own words. Mistakes do not matter.',
    titrePasCompris: 'What is not clear?',
    phrasePasCompris: 'It is not your fault. We will say it better.',
    aidePasCompris: 'You can leave this empty: we will explain everything.',
    titreAccord: 'Stop passing on my request',
    phraseAccord:
      'You had said yes for a service to read your request. You can say no now. What has been read cannot be forgotten, but nothing more is sent.',
    lequel: 'Which service?',
    aideAccord: 'Leave empty if it is for all of them.',
    titreRegards: 'Know who looked',
    phraseRegards:
      'The list says the job, the service, the day and the reason. It gives no name. We give it to you on paper.',
    comment: 'How shall we give it to you?',
    aideRegards: 'For example: I will come on Tuesday. You can leave this empty.',
    envoyer: 'Send to the team',
    retour: 'Back to my request',
    recu: 'The team has your words.',
    luLe: (jour: DateCivile) =>
      `A person reads them and answers you by ${dayInEnglish(jour)} at the latest.`,
    merciCompris: 'Noted: you understood.',
    sansMots: 'Write a few words, or call us.',
    sansEquipe: 'From here, your words find no team. Call the number on the page.',
    beaucoup: 'The team already has many words from you today. Call them: it will be simpler.',
    ferme: 'This receipt is closed. Call the number on the paper.',
  },
});
