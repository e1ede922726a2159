import type { TableDeDroits } from './regle.ts';

export const droits = {
  demanderUnAccesExceptionnel: {
    missions: [
      'accueil',
      'travail_social',
      'pmi',
      'ase',
      'crip',
      'insertion',
      'autonomie',
      'encadrement',
      'permanence',
    ],
    phrase: 'vous aidez quelqu’un maintenant, vous avez dit pourquoi, et le DPO le saura',
  },
  relireLesAcces: {
    missions: ['dpo'],
    phrase: 'vous veillez aux données de chacun',
  },
  administrerLesMissions: {
    missions: ['administration'],
    phrase: 'vous tenez les missions des agents ; vous ne voyez aucune fiche',
  },
  accorderUnJeton: {
    missions: ['administration'],
    phrase: 'vous ouvrez aux logiciels des partenaires ce qui leur sert, et rien d’autre',
  },
  voirLesSystemes: {
    missions: ['administration', 'dpo'],
    phrase: 'vous veillez à ce que chaque logiciel ait une finalité et une fin',
  },
  reconnaitreUnJeton: {
    missions: [],
    autres: ['machine:jetons'],
    phrase: 'ce système présente un jeton',
  },
  chercherQuiPrevenir: {
    missions: [],
    autres: ['machine:annonces'],
    phrase: 'ce système peut lire ce qui change',
  },
  controler: {
    missions: [],
    autres: ['machine:qualite'],
    phrase: 'ce qui attend trop longtemps se compte la nuit, sans nom',
  },
} satisfies TableDeDroits<string>;
