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
} satisfies TableDeDroits<string>;
