import { catalogue } from '#interface';

export const mots = catalogue({
  fr: {
    titre: 'Ce que nous comptons',
    phrase:
      'Voici tout ce que le département compte avec Tisserin. Ce qui n’est pas dans cette liste n’est pas compté.',
    regles: 'Nos règles',
    onze: 'Un nombre de moins de 11 personnes n’est jamais montré. On ne peut pas non plus le trouver par une soustraction.',
    agent: 'Rien n’est compté par agent.',
    nom: 'Ces nombres ne contiennent aucun nom et aucun mot de ce que vous dites.',
    dabord: 'Les agents les lisent les premiers.',
    aucun: 'Aucun mois n’est encore publié.',
    prendre: 'Prendre le tableau (CSV)',
    dernier: (mois: string) => `Chiffres de ${mois}.`,
    cles: 'Rien de nouveau n’est compté sans deux clés : la direction et les représentants du personnel.',
    proposes: 'Proposé, pas encore compté',
    engagements: 'Lire ce à quoi nous nous engageons',
  },
  en: {
    titre: 'What we count',
    phrase:
      'This is everything that the département counts with Tisserin. What is not in this list is not counted.',
    regles: 'Our rules',
    onze: 'A number of fewer than 11 people is never shown. Nobody can find it by subtracting either.',
    agent: 'Nothing is counted by member of staff.',
    nom: 'These numbers hold no name and no word of what you say.',
    dabord: 'The staff read them first.',
    aucun: 'No month has been published yet.',
    prendre: 'Take the table (CSV)',
    dernier: (mois: string) => `Figures of ${mois}.`,
    cles: 'Nothing new is counted without two keys: the management and the staff representatives.',
    proposes: 'Proposed, not counted yet',
    engagements: 'Read what we commit ourselves to',
  },
});
