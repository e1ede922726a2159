import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lireUnGeojson } from './lire-un-geojson.ts';

const CARRE = [
  [2.3, 48.9],
  [2.4, 48.9],
  [2.4, 49],
  [2.3, 48.9],
];
const unContour = (reste: object = {}) => ({
  type: 'Feature',
  properties: { code: '93001', nom: 'Aubervilliers' },
  geometry: { type: 'Polygon', coordinates: [CARRE] },
  ...reste,
});
const lire = (...features: unknown[]) =>
  lireUnGeojson(JSON.stringify({ type: 'FeatureCollection', features }));

describe('Lire un GeoJSON', () => {
  it('prend les contours et leurs codes', () => {
    expect(lire(unContour())).toMatchObject({ ok: true, valeur: [{ code: '93001' }] });
  });

  it.each([
    [unContour({ properties: { nom: 'x' } }), '« code »'],
    [unContour({ geometry: { type: 'Point', coordinates: [2, 48] } }), 'Polygon'],
    [
      unContour({ geometry: { type: 'Polygon', coordinates: [CARRE.slice(0, 3)] } }),
      'quatre points',
    ],
    [
      unContour({
        geometry: { type: 'Polygon', coordinates: [[...CARRE.slice(0, 3), [2.2, 48.8]]] },
      }),
      'fermé',
    ],
    [
      unContour({
        geometry: { type: 'Polygon', coordinates: [CARRE.map(() => [652_000, 6_869_000])] },
      }),
      'WGS 84',
    ],
  ])('refuse %#', (entite, phrase) => {
    const lu = lire(entite);
    expect(lu.ok ? '' : lu.refus.points.map(({ raison }) => raison).join()).toContain(phrase);
  });

  it('dit un code en double, un fichier vide', () => {
    expect(lire(unContour(), unContour())).toMatchObject({
      refus: { points: [{ ligne: 2, raison: 'Le code 93001 est déjà au contour 1.' }] },
    });
    expect(lire()).toMatchObject({ ok: false });
  });

  it('n’importe quel texte a une réponse', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (texte) => {
        expect(lireUnGeojson(texte).ok).toBe(false);
      }),
    );
  });
});
