import type { Mission, TableDeDroits } from '#acces';

const TOUTES_LES_EQUIPES: readonly Mission[] = [
  'accueil',
  'travail_social',
  'pmi',
  'ase',
  'crip',
  'insertion',
  'autonomie',
  'encadrement',
  'permanence',
  'protection',
];

export const droits = {
  promettre: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['machine', 'public'],
    phrase: 'vous recevez des personnes, et ce que vous promettez engage votre équipe',
  },
  tenir: {
    missions: TOUTES_LES_EQUIPES,
    phrase: 'cette promesse est celle de votre équipe',
  },
  voir: {
    missions: TOUTES_LES_EQUIPES,
    autres: ['habitant', 'machine'],
    phrase: 'cette promesse est celle de votre équipe, ou elle vous a été faite',
  },
} satisfies TableDeDroits<string>;
