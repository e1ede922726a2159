import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesPourSignaler } from './dire-ou-signaler.route.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

async function lire(securite: string | null) {
  const routes = routesPourSignaler({
    urlPublique: 'https://tisserin.exemple.fr',
    contacts: { securite, dpo: null, accessibilite: null },
  });
  const essai = await unServeur(unEnvironnement(base), routes);
  const { statusCode, body } = await essai.ouvrir('/.well-known/security.txt');
  await essai.fermer();
  return { statusCode, body };
}

describe('Dire où signaler une faille', () => {
  it('publie le contact du département, sa date de fin et son adresse', async () => {
    expect(await lire('mailto:securite@exemple.fr')).toEqual({
      statusCode: 200,
      body: [
        'Contact: mailto:securite@exemple.fr',
        'Expires: 2027-02-22T00:00:00Z',
        'Preferred-Languages: fr, en',
        'Canonical: https://tisserin.exemple.fr/.well-known/security.txt',
        '',
      ].join('\n'),
    });
  });

  it('ne publie rien quand rien n’est réglé', async () => {
    expect((await lire(null)).statusCode).toBe(404);
  });
});
