import { describe, expect, it } from 'vitest';
import { gestesPour } from './gestes.ts';

const noms = (...demande: Parameters<typeof gestesPour>) =>
  gestesPour(...demande).map(({ nom }) => nom);

describe('Ce que la palette propose de faire', () => {
  it('par des débuts de mots, dans n’importe quel ordre, sans accents', () => {
    expect(noms('accueil', 'recu appel')).toEqual(['Noter un appel reçu']);
    expect(noms('accueil', 'venu')).toEqual(['Nouvelle venue']);
  });

  it('rien qui ne soit de la mission', () => {
    expect(noms('dpo', 'venue')).toEqual([]);
    expect(noms('administration', '')).toContain('Comptes');
  });
});
