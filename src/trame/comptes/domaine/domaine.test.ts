import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jugerLeMotDePasse } from './mot-de-passe.ts';
import { retourLocal } from './retour-local.ts';

describe('Le mot de passe', () => {
  it.each([
    ['Tisserin2026!nid', true],
    ['le nid tient par mille brins tressés ensemble', true],
    ['Rivière-et-saule14', true],
    ['Azerty12', false],
    ['aaaaaaaaaaaaaaaaaaaa', false],
    ['Aaaaaaaaaaaa1!', false],
    ['mot mot mot mot mot mot mot', false],
  ])('%s → %s', (motDePasse, bon) => {
    expect(jugerLeMotDePasse(motDePasse, 'nadia.benali').ok).toBe(bon);
  });
  it('ne contient pas l’identifiant', () => {
    expect(jugerLeMotDePasse('Nadia.Benali-2026!', 'nadia.benali').ok).toBe(false);
  });
});

describe('L’adresse de retour', () => {
  it('reste ici, quoi qu’on demande', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.webUrl(),
          fc.string().map((s) => `/${s}`),
        ),
        (demande) => {
          const retour = retourLocal(demande);
          expect(retour.startsWith('/')).toBe(true);
          expect(new URL(retour, 'https://ici.example').origin).toBe('https://ici.example');
        },
      ),
    );
  });
  it.each([
    ['/accueil/file?jour=2026-11-24', '/accueil/file?jour=2026-11-24'],
    ['//ailleurs.example', '/'],
    ['/.//ailleurs.example', '/'],
    ['/\\ailleurs.example', '/'],
    ['https://ailleurs.example/', '/'],
    ['/\t/ailleurs.example', '/'],
    ['/connexion?retour=/x', '/'],
    [undefined, '/'],
  ])('%s → %s', (demande, attendu) => {
    expect(retourLocal(demande)).toBe(attendu);
  });
});
