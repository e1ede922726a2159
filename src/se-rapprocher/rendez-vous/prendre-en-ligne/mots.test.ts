import { describe, expect, it } from 'vitest';
import { mesurerLaLisibilite, SEUILS_DE_LISIBILITE } from '#messages';
import { mots } from './mots.ts';

const phrases = (langue: 'fr' | 'en') =>
  Object.entries(mots(langue)).flatMap(([cle, dit]) =>
    typeof dit === 'string' ? [[cle, dit]] : [],
  );

describe('Les mots de la prise de rendez-vous', () => {
  it('se lisent sans effort', () => {
    const tout = phrases('fr')
      .map(([, dit]) => `${dit?.replace(/[.?]$/, '')}.`)
      .join(' ');
    const { score, remarques } = mesurerLaLisibilite(tout);
    expect(remarques).toEqual([]);
    expect(score).toBeGreaterThanOrEqual(SEUILS_DE_LISIBILITE.falc);
  });

  it('existent dans les deux langues, et ne sont jamais restés en français', () => {
    const francais = new Map(phrases('fr').map(([cle, dit]) => [cle, dit]));
    for (const [cle, dit] of phrases('en')) expect(francais.get(cle ?? '')).not.toBe(dit);
  });
});
