import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Où en est votre demande ?',
    code: 'Le code de votre reçu',
    aideDuCode: 'Il a 12 signes. Les espaces et les petites lettres marchent aussi.',
    ouvrir: 'Voir ma demande',
    sansSuite:
      'Ce code n’ouvre rien. Regardez bien chaque signe du reçu. Un reçu vaut 90 jours : après, appelez ou venez.',
    malEcrit: 'Il manque un signe, ou il y en a un de trop. Un code a 12 signes.',
    perdu: 'Vous n’avez plus votre reçu ?',
    quoiFaire: 'Venez à l’accueil. On vous redonne un reçu, et l’ancien ne marche plus.',
    ferme: 'La page est fermée. Personne ne peut la relire sur ce téléphone.',
    annule: 'Votre reçu est annulé. Son code n’ouvre plus rien.',
    gardes: 'La page s’était fermée. Tapez votre code : vos mots sont gardés ici.',
    reprendre: 'Envoyer ces mots ?',
    reprendrePhrase: 'Nous les avons gardés. Ils ne sont pas encore partis.',
    vosMots: 'Vos mots',
    envoyer: 'Envoyer à l’équipe',
  },
  en: {
    titre: 'Where is your request?',
    code: 'The code on your receipt',
    aideDuCode: 'It has 12 signs. Spaces and small letters work too.',
    ouvrir: 'See my request',
    sansSuite:
      'This code opens nothing. Check each sign on the receipt. A receipt is good for 90 days: after that, call us or come.',
    malEcrit: 'A sign is missing, or there is one too many. A code has 12 signs.',
    perdu: 'You have lost your receipt?',
    quoiFaire:
      'Come to the front desk. We give you a new receipt, and the old one no longer works.',
    ferme: 'The page is closed. Nobody can read it again on this phone.',
    annule: 'Your receipt is cancelled. Its code opens nothing any more.',
    gardes: 'The page had closed. Type your code: your words are kept here.',
    reprendre: 'Send these words?',
    reprendrePhrase: 'We kept them. They have not been sent yet.',
    vosMots: 'Your words',
    envoyer: 'Send to the team',
  },
});
