import { expect, it } from 'vitest';
import { DROITS_A_REPERER } from './autoriser-un-reperage.ts';

it('ce qui ne se demande plus ne se repère pas', () => {
  const ids = DROITS_A_REPERER.map(({ id }) => id);
  expect(ids).toContain('rsa');
  expect(ids).not.toContain('complement_ressources'); // closed to new requests since December 2019
  expect(ids).not.toContain('acs'); // replaced in November 2019
  expect(ids).not.toContain('fsl'); // calculated only when asked for by name
});
