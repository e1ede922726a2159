import { catalogue } from '#interface';
import { type DateCivile, dayInEnglish, jourEnToutesLettres } from '#socle/pur';

const sansLeJour = (date: string) => date.replace(/^\S+ /, '');

export const mots = catalogue({
  fr: {
    titre: 'Dites-nous ce qu’il vous faut',
    phrase: 'Sans compte. Votre nom n’est pas obligatoire. Une personne vous répond.',
    dangerDAbord: 'En danger maintenant ?',
    appeler: 'Appelez le 112.',
    autresNumeros: 'Les autres numéros.',
    quoi: 'Que se passe-t-il ?',
    aideQuoi: 'Avec vos mots. Les fautes ne comptent pas.',
    besoins: 'De quoi s’agit-il ?',
    aideBesoins: 'Plusieurs choix possibles. Vous pouvez aussi ne rien choisir.',
    ou: 'Où habitez-vous ?',
    aideOu: 'C’est pour trouver l’équipe près de vous.',
    jeNeDisPas: 'Je préfère ne pas le dire',
    sansAdresse: 'Je n’ai pas d’adresse',
    reponse: 'Comment voulez-vous la réponse ?',
    recu: 'Je reviens voir avec mon reçu',
    message: 'Par message sur un téléphone',
    appel: 'On m’appelle',
    telephone: 'Votre numéro',
    aideTelephone: 'Seulement si vous voulez un message ou un appel.',
    precaution: 'À quoi devons-nous faire attention ?',
    aidePrecaution: 'Par exemple : ne pas laisser de message, appeler avant 16 h.',
    prenom: 'Votre prénom, ou un autre nom',
    aidePrenom: 'Celui que vous voulez. Il n’est pas vérifié.',
    envoyer: 'Envoyer',
    neDemandonsPas: 'Ce que nous ne demandons jamais',
    jamais: [
      'Votre nationalité ou vos papiers, pour vous écouter.',
      'Votre religion, vos idées.',
      'Un mot de passe ou de l’argent.',
      'Une photo de vous.',
    ] as readonly string[],
    rienDit: 'Dites quelques mots, ou choisissez un dessin.',
    sansTelephone: 'Écrivez un numéro, ou choisissez de revenir avec votre reçu.',
    telephoneIllisible: 'Ce numéro n’est pas complet. Un numéro a 10 chiffres : 06 12 34 56 78.',
    tropLong: 'C’est trop long : raccourcissez un peu.',
    beaucoup:
      'Beaucoup de demandes sont parties d’ici. Vos mots sont gardés sur cette page : envoyez-les dans une heure, ou appelez.',
    sansLieu:
      'Aucune équipe ne peut lire en ligne pour le moment. Vos mots sont gardés sur cette page.',

    recuTitre: 'Votre reçu',
    recuPhrase: 'Votre demande est arrivée. Notez ce code, ou prenez-le en photo.',
    danger: 'Vous parlez d’un danger.',
    dangerPhrase: 'N’attendez pas notre réponse : appelez maintenant.',
    votreCode: 'Votre code',
    lue: (jour: DateCivile) =>
      `Une personne lit votre demande ${jourEnToutesLettres(jour)} au plus tard.`,
    ensuite: 'Elle vous répond comme vous l’avez choisi. Vous n’avez rien à faire.',
    voir: 'Voir où en est ma demande',
    papier: 'Avoir mon reçu sur papier (PDF)',
    duree: (jour: DateCivile) =>
      `Ce code marche jusqu’au ${sansLeJour(jourEnToutesLettres(jour, true))}. Il ne dit pas votre nom.`,
    effacer:
      'Vous pouvez demander à tout moment d’effacer ce que vous avez écrit. Sans suite, une personne le relit et l’efface après deux ans.',
  },
  en: {
    titre: 'Tell us what you need',
    phrase: 'No account. You do not have to give your name. A person answers you.',
    dangerDAbord: 'In danger now?',
    appeler: 'Call 112.',
    autresNumeros: 'The other numbers.',
    quoi: 'What is happening?',
    aideQuoi: 'In your own words. Mistakes do not matter.',
    besoins: 'What is it about?',
    aideBesoins: 'You can choose several, or none.',
    ou: 'Where do you live?',
    aideOu: 'It is to find the team near you.',
    jeNeDisPas: 'I would rather not say',
    sansAdresse: 'I have no address',
    reponse: 'How do you want the answer?',
    recu: 'I come back with my receipt',
    message: 'By message on a phone',
    appel: 'Somebody calls me',
    telephone: 'Your number',
    aideTelephone: 'Only if you want a message or a call.',
    precaution: 'What should we be careful about?',
    aidePrecaution: 'For example: leave no message, call before 4 pm.',
    prenom: 'Your first name, or another name',
    aidePrenom: 'Any name you like. Nobody checks it.',
    envoyer: 'Send',
    neDemandonsPas: 'What we never ask',
    jamais: [
      'Your nationality or your papers, before we listen.',
      'Your religion, your ideas.',
      'A password or money.',
      'A photo of you.',
    ] as readonly string[],
    rienDit: 'Say a few words, or choose a drawing.',
    sansTelephone: 'Write a number, or choose to come back with your receipt.',
    telephoneIllisible: 'This number is not complete. A number has 10 digits: 06 12 34 56 78.',
    tropLong: 'It is too long: make it a little shorter.',
    beaucoup:
      'Many requests have been sent from here. Your words are kept on this page. Send them in an hour, or call.',
    sansLieu: 'No team can read online at the moment. Your words are kept on this page.',

    recuTitre: 'Your receipt',
    recuPhrase: 'Your request has arrived. Write this code down, or take a photo of it.',
    danger: 'You speak of a danger.',
    dangerPhrase: 'Do not wait for our answer: call now.',
    votreCode: 'Your code',
    lue: (jour: DateCivile) =>
      `A person reads your request by ${dayInEnglish(jour)} at the latest.`,
    ensuite: 'They answer you the way you chose. You have nothing to do.',
    voir: 'See where my request is',
    papier: 'Get my receipt on paper (PDF)',
    duree: (jour: DateCivile) =>
      `This code works until ${sansLeJour(dayInEnglish(jour, true))}. It does not say your name.`,
    effacer:
      'You can ask at any time to erase what you wrote. If nothing follows, a person reads it again and erases it after two years.',
  },
});

/** The words under the ten drawings, in English; in French the drawings have their own. */
export const MOTS_DES_BESOINS = {
  se_loger: 'A home',
  argent: 'Money, bills',
  manger: 'Food',
  sante: 'Health',
  enfants: 'Children, family',
  travail: 'Work, training',
  papiers: 'Papers, forms',
  quotidien: 'Help at home',
  securite: 'To be safe',
  parler: 'To talk to someone',
} as const;
