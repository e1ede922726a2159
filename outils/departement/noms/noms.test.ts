import { describe, expect, it } from 'vitest';
import { alea } from '../alea.ts';
import { NOMBRE_DE_NOMS, NOMS_DE_BASE, nomNumero, PRENOMS_DE_BASE, uneLignee } from './noms.ts';
import { PATRONYMES } from './patronymes.ts';
import { PRENOMS } from './prenoms.ts';
import { variantesDe } from './variantes.ts';

describe('les noms du département de démonstration', () => {
  it('compte au moins 900 noms et 700 prénoms différents', () => {
    expect(NOMS_DE_BASE.length).toBeGreaterThanOrEqual(900);
    expect(PRENOMS_DE_BASE.length).toBeGreaterThanOrEqual(700);
    const ecrits = PATRONYMES.flatMap((famille) => famille.noms);
    expect(ecrits.filter((nom, i) => ecrits.indexOf(nom) !== i)).toEqual([]);
  });

  it('atteint 45 000 noms par la règle, tous différents, et dit où elle s’arrête', () => {
    const noms = Array.from({ length: 60_000 }, (_, n) => nomNumero(n));
    expect(new Set(noms).size).toBe(60_000);
    expect(noms.every((nom) => nom.trim() === nom && nom.length > 1 && nom.length <= 60)).toBe(
      true,
    );
    expect(() => nomNumero(NOMBRE_DE_NOMS)).toThrow('Aucun nom');
    expect(() => nomNumero(-1)).toThrow('Aucun nom');
  });

  it('a des prénoms pour chaque famille de noms', () => {
    expect(PRENOMS.map((p) => p.cle).sort()).toEqual(PATRONYMES.map((p) => p.cle).sort());
  });

  it('écrit les variantes que l’on rencontre au guichet', () => {
    expect(variantesDe('Diallo')).toContain('Dialo');
    expect(variantesDe('Ben Salah')).toContain('BenSalah');
    expect(variantesDe('N’Guessan')).toContain('NGuessan');
    expect(variantesDe('Keïta')).toContain('Keita');
    expect(variantesDe('Diallo')).not.toContain('Diallo');
  });

  it('nomme de la même façon avec la même graine', () => {
    const tirer = (graine: string) => {
      const hasard = alea(graine);
      return Array.from({ length: 40 }, () => {
        const lignee = uneLignee(hasard);
        return `${lignee.prenomDElle(1990)} ${lignee.prenomDeLui(1950)} ${lignee.nom()}`;
      });
    };
    expect(tirer('93')).toEqual(tirer('93'));
    expect(new Set(tirer('93')).size).toBeGreaterThan(35);
  });
});
