import { create } from 'qrcode';
import { expect, test } from 'vitest';
import { dessinerLeCarre } from './carre.ts';

test('le tracé du carré couvre exactement ses modules sombres', () => {
  const adresse = 'https://tisserin.example/r#K7MQ3XWT9Z2P';
  const { cote, trace } = dessinerLeCarre(adresse);
  const { modules } = create(adresse, { errorCorrectionLevel: 'M' });
  const peints = new Set<string>();
  for (const [, x, y, l] of trace.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    for (let i = 0; i < Number(l); i++) peints.add(`${Number(x) + i},${y}`);
  const sombres = new Set<string>();
  for (let y = 0; y < modules.size; y++)
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) sombres.add(`${x},${y}`);
  expect(cote).toBe(modules.size);
  expect(peints).toEqual(sombres);
});
