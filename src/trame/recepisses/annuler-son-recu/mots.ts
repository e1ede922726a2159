import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Annuler votre reçu ?',
    phrase:
      'Son code ne marchera plus, ni ici ni sur le papier. Votre demande continue : l’équipe s’en occupe toujours.',
    garder: 'Garder mon reçu',
    annuler: 'Annuler mon reçu',
  },
  en: {
    titre: 'Cancel your receipt?',
    phrase:
      'Its code will no longer work, neither here nor on paper. Your request goes on: the team still takes care of it.',
    garder: 'Keep my receipt',
    annuler: 'Cancel my receipt',
  },
});
