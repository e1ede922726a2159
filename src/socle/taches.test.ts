import { expect, it } from 'vitest';
import { reconnaitre } from './sortie-d-erreur.ts';
import { enErreur } from './taches.ts';

it('ce que pg-boss redit d’une erreur garde son code et son endroit, jamais ses mots', () => {
  const vraie = Object.assign(new Error('la ligne de Nadia'), { code: 'ECONNREFUSED' });
  const { message, stack, code } = vraie;
  const dite = reconnaitre(enErreur({ message, stack, code, queue: 'retrait' }));
  expect(dite).toEqual(reconnaitre(vraie));
  expect(JSON.stringify(dite)).not.toContain('Nadia');
  expect(reconnaitre(enErreur('Nadia'))).toEqual({ erreur: 'string' });
});
