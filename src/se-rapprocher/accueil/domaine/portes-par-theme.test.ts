import { describe, expect, it } from 'vitest';
import { AUTRES_INSTITUTIONS } from './autres-institutions.ts';
import { EXPRESSIONS } from './mots-et-besoins.ts';
import { portesDuTheme, THEMES } from './portes-par-theme.ts';

describe('les portes de chaque thème', () => {
  it('a des portes pour chaque thème du lexique, et aucune de trop', () => {
    expect([...new Set(EXPRESSIONS.map((e) => e.theme))].sort()).toEqual([...THEMES].sort());
  });

  it('ouvre toujours d’abord un service du département, quel que soit le thème', () => {
    for (const theme of [...THEMES, 'inconnu'])
      expect(portesDuTheme(theme).portes[0]?.genre, theme).toBe('service');
  });

  it('dit qui est compétent, d’après quel texte, et ce que nous faisons quand même', () => {
    const sejour = portesDuTheme('titre-de-sejour').portes.find((p) => p.genre === 'institution');
    expect(sejour).toMatchObject({ nom: 'Préfecture' });
    const nommees = new Set(
      THEMES.flatMap((theme) =>
        portesDuTheme(theme).portes.flatMap((p) => (p.genre === 'institution' ? [p.code] : [])),
      ),
    );
    expect(nommees).toEqual(new Set(Object.keys(AUTRES_INSTITUTIONS)));
    for (const { nom, source, ceQueNousFaisons } of Object.values(AUTRES_INSTITUTIONS)) {
      expect(source, nom).toMatch(/art\./);
      expect(ceQueNousFaisons.length, nom).toBeGreaterThan(40);
    }
  });
});
