import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estLisible, mesurerLaLisibilite } from './lisibilite.ts';

const ANCIENNE = `Conformément aux dispositions de l'article L262-37 du code de l'action sociale et des familles, votre allocation susvisée a été suspendue par la commission compétente, à défaut de transmission des pièces justificatives afférentes à votre situation, sous peine de radiation définitive. Veuillez agréer l'expression de ma considération distinguée. Le SSD et la CDOI.`;
const SIMPLE = `Bonjour. Votre aide s'arrête le 3 mai. Il nous manque un papier : votre avis de loyer. Apportez-le avant le 10 mai et l'aide reprend. Une question ? Appelez Maryam au 01 99 00 43 10.`;

describe('Mesurer la lisibilité', () => {
  it('une lettre de suspension à l’ancienne ne passe pas, et dit ce qui gêne', () => {
    const lue = mesurerLaLisibilite(ANCIENNE);
    expect(estLisible(lue)).toBe(false);
    expect(lue.points).toBeLessThan(40);
    expect(lue.remarques.length).toBeGreaterThanOrEqual(8);
  });

  it('une lettre simple passe', () => {
    const lue = mesurerLaLisibilite(SIMPLE);
    expect(lue.remarques).toEqual([]);
    expect(lue.points).toBeGreaterThanOrEqual(80);
  });

  it('n’importe quel texte a une mesure entre 0 et 100', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        const { points } = mesurerLaLisibilite(texte);
        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(100);
      }),
    );
  });
});
