import { describe, expect, it } from 'vitest';
import type { Instant } from '#socle/pur';
import { finDesRappels, prisTropTard } from './rappel.ts';

const le = (texte: string) => texte as Instant;

describe('Quand rappeler un rendez-vous', () => {
  it('la veille ouvrée : le vendredi pour le lundi, et pour le samedi qui le précède', () => {
    expect(finDesRappels(le('2026-11-27T09:00:00.000Z'), 1)).toBe('2026-11-30T23:00:00.000Z');
    expect(finDesRappels(le('2026-11-26T09:00:00.000Z'), 1)).toBe('2026-11-27T23:00:00.000Z');
    expect(finDesRappels(le('2026-11-26T09:00:00.000Z'), 2)).toBe('2026-11-30T23:00:00.000Z');
  });
  it('le 10 novembre pour le 12 : le 11 ne compte pas', () => {
    expect(finDesRappels(le('2026-11-10T09:00:00.000Z'), 1)).toBe('2026-11-12T23:00:00.000Z');
  });
  it('pris la veille, il n’est pas rappelé ; déplacé après son rappel, il l’est', () => {
    const debut = le('2026-12-01T08:00:00.000Z');
    const prisLe = le('2026-11-30T10:00:00.000Z');
    expect(prisTropTard({ debut, prisLe, rappelPour: null }, 1)).toBe(true);
    expect(
      prisTropTard({ debut, prisLe: le('2026-11-29T10:00:00.000Z'), rappelPour: null }, 1),
    ).toBe(false);
    expect(prisTropTard({ debut, prisLe, rappelPour: le('2026-11-30T13:00:00.000Z') }, 1)).toBe(
      false,
    );
  });
});
