import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    allerA: 'Aller au texte',
    fermer: 'Fermer cette page',
    donnees: 'Vos données',
    accessibilite: 'Accessibilité',
    sansTrace: 'Cette page ne vous suit pas. Elle ne dit votre nom à personne.',
  },
  en: {
    allerA: 'Go to the text',
    fermer: 'Close this page',
    donnees: 'Your data',
    accessibilite: 'Accessibility',
    sansTrace: 'This page does not follow you. It tells your name to nobody.',
  },
});
