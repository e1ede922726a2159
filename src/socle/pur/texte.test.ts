import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jetonsDuNom, premiereLettre } from './noms.ts';
import {
  couper,
  direLeRefusDeNom,
  lireUnNom,
  nettoyerUneLigne,
  nettoyerUnTexte,
  normaliser,
} from './texte.ts';

const binaire = fc.string({ unit: 'binary', maxLength: 300 });

describe('normaliser', () => {
  test.each([
    ['Traoré', 'traore'],
    ['TRAORE\u0301', 'traore'],
    ['Lœtitia', 'loetitia'],
    ['Weiß', 'weiss'],
    ['Yıldız', 'yildiz'],
    ['İPEK', 'ipek'],
    ['ISIL', 'isil'],
    ['Nguyễn Thị Đào', 'nguyen thi dao'],
    ['Łukasz', 'lukasz'],
    ['Gonçalves', 'goncalves'],
    ['N’Diaye', 'ndiaye'],
    ["N'Diaye", 'ndiaye'],
    ['Nʼdiaye', 'ndiaye'],
    ['N´diaye', 'ndiaye'],
    ['Jean-Pierre', 'jean pierre'],
    ['Jean‑Pierre', 'jean pierre'],
    ['Sɛkou', 'sekou'],
    ['فَاطِمَة', 'فاطمة'],
    ['\u202Eawa\u200b', 'awa'],
    ['Awa 🌻', 'awa'],
    ['  ', ''],
    ['🌻', ''],
    ['O', 'o'],
    ['\uD83D', ''],
  ])('« %s » devient « %s »', (texte, attendu) => {
    expect(normaliser(texte)).toBe(attendu);
  });
  test('le tamoul garde ses voyelles', () => {
    expect(normaliser('கண்ணன்')).toBe('கண்ணன்');
  });
  test('normaliser deux fois revient à une fois, et ne tombe jamais', () => {
    fc.assert(
      fc.property(binaire, (texte) => {
        const une = normaliser(texte);
        expect(normaliser(une)).toBe(une);
        expect(une).not.toMatch(/[A-Z'’\n\p{Cf}]/u);
      }),
      { numRuns: 400 },
    );
  });
});

describe('nettoyer', () => {
  test('ce qui trompe l’œil part, le reste demeure', () => {
    expect(nettoyerUneLigne(' Awa\u202E\tDiallo\u0000\n')).toBe('Awa Diallo');
    expect(nettoyerUneLigne('A\u200Dwa')).toBe('Awa');
    expect(nettoyerUneLigne('👩🏽‍🍼 Awa')).toBe('👩🏽‍🍼 Awa');
    expect(nettoyerUneLigne('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(nettoyerUnTexte('une ligne\r\nune autre\u2028fin')).toBe('une ligne\nune autre\nfin');
    expect(nettoyerUnTexte('e\u0301')).toBe('é');
    expect(nettoyerUnTexte('a\uD83Db')).toBe('a\uFFFDb');
  });
  test('nettoyer deux fois revient à une fois', () => {
    fc.assert(
      fc.property(binaire, (texte) => {
        const une = nettoyerUnTexte(texte);
        expect(nettoyerUnTexte(une)).toBe(une);
        expect(une).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/);
        expect(nettoyerUneLigne(texte)).not.toContain('\n');
      }),
      { numRuns: 400 },
    );
  });
  test('couper ne sépare ni un emoji ni une lettre de son accent', () => {
    expect(couper('ab👩🏽‍🍼', 4)).toBe('ab');
    expect(couper('abe\u0301', 3)).toBe('ab');
    expect(couper('abc', 3)).toBe('abc');
    fc.assert(
      fc.property(binaire, fc.integer({ min: 1, max: 50 }), (texte, maximum) => {
        expect(couper(texte, maximum).length).toBeLessThanOrEqual(maximum);
      }),
    );
    expect(couper('é'.repeat(1_000_000), 100)).toHaveLength(100);
  });
});

describe('un nom', () => {
  test.each(['O', '’', '李', 'محمد', 'Awa 🌻', 'D’Alm-eida'])('« %s » est un nom', (nom) => {
    expect(lireUnNom(nom)).toEqual({ ok: true, valeur: nom });
  });
  test.each([
    ['', 'Écrivez au moins une lettre, ou laissez la venue sans nom.'],
    ['\u200b\u202e ', 'Écrivez au moins une lettre, ou laissez la venue sans nom.'],
    [
      'a'.repeat(151),
      'Ce nom dépasse 150 signes. Gardez le nom d’usage, le reste va dans les notes.',
    ],
  ])('un nom vide ou trop long est expliqué', (nom, phrase) => {
    const lu = lireUnNom(nom);
    expect(lu.ok ? lu.valeur : direLeRefusDeNom(lu.refus)).toBe(phrase);
  });
  test.each([
    ['Ben Youssef', ['ben', 'youssef'], ['youssef'], 'benyoussef'],
    ['DE LA FONTAINE', ['de', 'la', 'fontaine'], ['fontaine'], 'delafontaine'],
    ['d’Almeida', ['dalmeida'], ['almeida'], 'dalmeida'],
    ['N’Diaye', ['ndiaye'], ['ndiaye'], 'ndiaye'],
    ['Aït-Ahmed', ['ait', 'ahmed'], ['ahmed'], 'aitahmed'],
    ['El Amrani', ['el', 'amrani'], ['amrani'], 'elamrani'],
    ['Abd el Kader', ['abd', 'el', 'kader'], ['kader'], 'abdelkader'],
    ['dos Santos', ['dos', 'santos'], ['santos'], 'dossantos'],
    ['Le', ['le'], ['le'], 'le'],
    ['', [], [], ''],
  ])('%s : jetons et jetons forts', (nom, tous, forts, colle) => {
    expect(jetonsDuNom(nom)).toEqual({ tous, forts, colle });
  });
  test.each([
    ['du Bellay', 'B'],
    ['Élodie', 'E'],
    ['œuvrard', 'O'],
    ['', null],
    ['🌻 12', null],
    ['محمد', 'م'],
  ])('« %s » se range à %s', (nom, lettre) => {
    expect(premiereLettre(nom)).toBe(lettre);
  });
  test('un nom a toujours des jetons forts dès qu’il a un jeton', () => {
    fc.assert(
      fc.property(binaire, (nom) => {
        const jetons = jetonsDuNom(nom);
        expect(jetons.forts.length > 0).toBe(jetons.tous.length > 0);
      }),
    );
  });
});
