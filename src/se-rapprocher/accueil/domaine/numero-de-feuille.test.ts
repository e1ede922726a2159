import { expect, it } from 'vitest';
import { lireUneHeure, lireUnNumero, montrerLeNumero } from './numero-de-feuille.ts';

it('un numéro se relit comme il est imprimé, ou tapé à la hâte', () => {
  const montre = montrerLeNumero(11, 412);
  expect(montre).toMatch(/^0412-[A-Z]$/);
  for (const tape of [
    montre,
    montre.toLowerCase(),
    montre.replace('-', ' '),
    `412${montre.at(-1)}`,
  ])
    expect(lireUnNumero(tape, 11)).toEqual({ ok: true, valeur: 412 });
});

it('un chiffre faux, deux chiffres échangés, un autre lieu : la lettre ne va plus', () => {
  const lettre = montrerLeNumero(11, 412).at(-1) ?? '';
  for (const numero of ['0413', '0312', '0421', '0142', '4012'])
    expect(lireUnNumero(`${numero}-${lettre}`, 11)).toMatchObject({ refus: 'mauvaise_lettre' });
  expect(lireUnNumero(`0412-${lettre}`, 12)).toMatchObject({ refus: 'mauvaise_lettre' });
  expect(lireUnNumero('0412', 11)).toMatchObject({ refus: 'illisible' });
});

it('une heure se lit comme on l’écrit sur un papier', () => {
  expect(['9 h 40', '9:40', '09h40', '14h', '14'].map(lireUneHeure)).toEqual([
    '09:40',
    '09:40',
    '09:40',
    '14:00',
    '14:00',
  ]);
  expect(['25h', '9h75', 'matin', ''].map(lireUneHeure)).toEqual([null, null, null, null]);
});
