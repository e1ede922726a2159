import { describe, expect, it } from 'vitest';
import { dateCivile } from './dates.ts';
import { lireDesJours } from './lire-des-jours.ts';

const LUNDI = dateCivile('2026-11-23');

describe('Lire les jours d’un formulaire', () => {
  it('chacun dans son sens, un champ vide n’en a pas', () => {
    const vide: string | undefined = undefined;
    expect(lireDesJours({ du: '3/12', au: '3/12', jusquA: vide }, LUNDI, { du: 'passe' })).toEqual({
      ok: true,
      valeur: { du: '2025-12-03', au: '2026-12-03', jusquA: null },
    });
  });
  it('nomme tous ceux qui ne se lisent pas', () => {
    expect(lireDesJours({ du: '31/02', le: 'demain', au: 'un jour' }, LUNDI)).toEqual({
      ok: false,
      refus: ['du', 'au'],
    });
  });
});
