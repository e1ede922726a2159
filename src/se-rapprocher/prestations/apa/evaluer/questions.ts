import type { Variable } from '#droits';

/** What an evaluator looks at under each word of the grid. */
export const QUESTIONS: Readonly<Record<Variable, string>> = {
  coherence: 'Converse-t-elle et se comporte-t-elle de façon sensée ?',
  orientation: 'Se repère-t-elle dans le temps et dans les lieux ?',
  toilette: 'Se lave-t-elle ?',
  habillage: 'S’habille-t-elle, se déshabille-t-elle ?',
  alimentation: 'Se sert-elle et mange-t-elle les repas préparés ?',
  elimination: 'Assure-t-elle son hygiène, le jour et la nuit ?',
  transfert: 'Se lève-t-elle, se couche-t-elle, s’assoit-elle ?',
  deplacement_interieur:
    'Se déplace-t-elle chez elle, avec sa canne ou son fauteuil s’il le faut ?',
  deplacement_exterieur: 'Sort-elle au-delà de sa porte, sans transport ?',
  communication: 'Peut-elle alerter : téléphone, sonnette, téléalarme ?',
};

const ACTIVITES: Readonly<Record<string, string>> = {
  'coherence.communication': 'Parler, comprendre',
  'coherence.comportement': 'Se comporter',
  'orientation.temps': 'Dans le temps',
  'orientation.espace': 'Dans les lieux',
  'toilette.haut': 'Le haut du corps',
  'toilette.bas': 'Le bas du corps',
  'habillage.haut': 'Le haut',
  'habillage.moyen': 'Boutons, ceinture, fermeture',
  'habillage.bas': 'Le bas, les chaussures',
  'alimentation.se_servir': 'Se servir',
  'alimentation.manger': 'Manger',
  'elimination.urinaire': 'Urinaire',
  'elimination.fecale': 'Fécale',
};

export const direLActivite = (cle: string): string => ACTIVITES[cle] ?? 'Ce que vous voyez';
