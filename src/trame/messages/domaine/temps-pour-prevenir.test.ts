import { describe, expect, it } from 'vitest';
import type { Instant } from '#socle/pur';
import { finDuTempsPourPrevenir } from './temps-pour-prevenir.ts';

const de = (texte: string) => finDuTempsPourPrevenir(texte as Instant);

describe('Deux heures de bureau pour prévenir de vive voix', () => {
  it('le jour même tant qu’il en reste ; sinon, ce qui manque est pris le matin d’après', () => {
    expect(de('2026-11-30T08:41:00.000Z')).toBe('2026-11-30T10:41:00.000Z');
    expect(de('2026-11-30T14:00:00.000Z')).toBe('2026-12-01T08:00:00.000Z');
    expect(de('2026-11-30T15:30:00.000Z')).toBe('2026-12-01T09:30:00.000Z');
  });
  it('ni la nuit, ni le week-end, ni un jour férié ne comptent', () => {
    expect(de('2026-11-30T03:00:00.000Z')).toBe('2026-11-30T10:00:00.000Z');
    expect(de('2026-11-27T17:00:00.000Z')).toBe('2026-11-30T10:00:00.000Z');
    expect(de('2026-11-28T09:00:00.000Z')).toBe('2026-11-30T10:00:00.000Z');
    expect(de('2026-12-24T15:00:00.000Z')).toBe('2026-12-28T09:00:00.000Z');
  });
});
