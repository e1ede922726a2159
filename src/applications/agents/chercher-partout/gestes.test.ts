import { describe, expect, it } from 'vitest';
import type { Mission } from '#acces';
import { gestesPour } from './gestes.ts';

const noms = (mission: Mission, mots: string, cles: readonly number[] = [12_001]) =>
  gestesPour({ mission, cles }, mots).map(({ nom }) => nom);

describe('Ce que la palette propose de faire', () => {
  it('par des débuts de mots, dans n’importe quel ordre, sans accents', () => {
    expect(noms('accueil', 'recu appel')).toEqual(['Noter un appel reçu']);
    expect(noms('accueil', 'venu')).toEqual(['Nouvelle venue']);
  });

  it('rien que la mission refuserait, et tout ce qu’elle permet', () => {
    expect(noms('dpo', 'venue')).toEqual([]);
    expect(noms('observatoire', 'constat')).toEqual(['Constats']);
    expect(noms('dpo', 'qui appeler')).toEqual(['Qui appeler ce soir']);
    expect(noms('administration', '')).toContain('Comptes');
  });

  it('rien qui se fasse dans un lieu, pour une mission qui n’en a pas', () => {
    expect(noms('protection', 'venue', [])).toEqual([]);
    expect(noms('protection', 'ouvrir fiche', [])).toEqual(['Ouvrir une fiche de personne']);
  });
});
