import { expect, test } from 'vitest';
import { type Id, identifiant, lireUnIdentifiant } from './identifiants.ts';
import { valeurOuErreur } from './resultat.ts';

test('un identifiant tiré se relit, quelle que soit la casse', () => {
  const id: Id<'personne'> = identifiant<'personne'>();
  expect(valeurOuErreur(lireUnIdentifiant<'personne'>(` ${id.toUpperCase()} `))).toBe(id);
  expect(identifiant<'personne'>()).not.toBe(id);
});

test.each(['', '12', "'; drop table personne; --", '00000000-0000-0000-0000-000000000000'])(
  '« %s » n’est pas un identifiant',
  (texte) => {
    expect(lireUnIdentifiant(texte)).toEqual({ ok: false, refus: 'identifiant_illisible' });
  },
);
