import { describe, expect, it } from 'vitest';
import { direAFaire, direParQui } from './dire-a-faire.ts';

describe('Une promesse, lue par qui doit la tenir', () => {
  it.each([
    ['vous appelle', 'L’appeler'],
    ['Vous écrit au bailleur', 'Lui écrire au bailleur'],
    ['vous reçoit avec Sylvie', 'La recevoir avec Sylvie'],
    ['appelle le fournisseur', 'Appeler le fournisseur'],
    ['Répondre à sa question', 'Répondre à sa question'],
    ['maryam vous rappelle', 'Maryam vous rappelle'],
    ['', ''],
  ])('« %s » se lit « %s »', (quoi, dit) => {
    expect(direAFaire(quoi)).toBe(dit);
  });

  it('dit qui la tient et qui l’a dite', () => {
    const prenom = (id: number) => ({ 1: 'Nadia', 2: 'Thomas' })[id];
    expect(direParQui({ agentId: 1, faitePar: 1 }, prenom)).toBe('promis par Nadia');
    expect(direParQui({ agentId: 2, faitePar: 1 }, prenom)).toBe('à Thomas, promis par Nadia');
    expect(direParQui({ agentId: null, faitePar: null }, prenom)).toBe(
      'à toute l’équipe, promis par Tisserin au nom de l’équipe',
    );
    expect(direParQui({ agentId: 9, faitePar: 9 }, prenom)).toBe(
      'promis par quelqu’un qui n’est plus là',
    );
  });
});
