import { describe, expect, it } from 'vitest';
import { mesurer, quantile } from './mesurer.ts';

describe('Mesurer', () => {
  it('donne le rang le plus proche', () => {
    const cent = Array.from({ length: 100 }, (_, i) => i + 1);
    expect([quantile(cent, 0.5), quantile(cent, 0.95), quantile(cent, 0.99)]).toEqual([50, 95, 99]);
    expect(quantile([7], 0.99)).toBe(7);
    expect(quantile([], 0.5)).toBe(0);
  });

  it('chauffe, compte les tours et dit tout ce qu’il faut pour comparer', async () => {
    let fois = 0;
    const mesure = await mesurer('essai', 'ne rien faire', 20, async () => {
      fois += 1;
    });
    expect(fois).toBe(22);
    expect(Object.keys(mesure)).toEqual(['nom', 'quoi', 'p50', 'p95', 'p99', 'debit']);
    expect(mesure.p50).toBeLessThanOrEqual(mesure.p99);
    expect(mesure.debit).toBeGreaterThan(0);
  });
});
