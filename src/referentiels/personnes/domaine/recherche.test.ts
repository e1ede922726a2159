import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DatePartielle,
  dateCivile,
  direLaDatePartielle,
  ecrireDatePartielle,
} from '#socle/pur';
import { classer } from './classer.ts';
import { clesDeLaRecherche } from './cles-de-la-recherche.ts';
import { type PersonneAIndexer, sansUneLettre } from './cles-de-recherche.ts';
import { lireUneDate } from './lire-une-date.ts';
import { lireUneRecherche, peutReconnaitre } from './lire-une-recherche.ts';

const JOUR = dateCivile('2026-11-24');
const lire = (texte: string) => lireUneRecherche(texte, JOUR);
const jour = (annee: number, mois: number, j: number): DatePartielle => ({
  precision: 'jour',
  annee,
  mois,
  jour: j,
});

describe('Lire une date, même en morceaux', () => {
  it.each([
    ['14 mars 92', '1992-03-14'],
    ['14/3/1992', '1992-03-14'],
    ['14.03.92', '1992-03-14'],
    ['14 03 1992', '1992-03-14'],
    ['14031992', '1992-03-14'],
    ['1992-03-14', '1992-03-14'],
    ['née le 1er août 2001', '2001-08-01'],
    ['mars 1992', '1992-03'],
    ['févr. 88', '1988-02'],
    ['3/1992', '1992-03'],
    ['1992', '1992'],
    ['29 février 2024', '2024-02-29'],
    ['5 janv 26', '2026-01-05'],
    ['5 janv 27', '1927-01-05'],
  ])('%s', (texte, attendue) => {
    const lue = lireUneDate(texte, JOUR);
    expect(lue && ecrireDatePartielle(lue)).toBe(attendue);
  });

  it.each(['29 février 2023', '31/4/1990', '14 mars', 'Mars', '2031', '12/13/1990', ''])(
    '« %s » n’en est pas une',
    (texte) => expect(lireUneDate(texte, JOUR)).toBeNull(),
  );

  it('toute date connue se relit comme elle se dit et comme elle s’écrit', () => {
    const dates = fc.oneof(
      fc
        .tuple(
          fc.integer({ min: 1900, max: 2025 }),
          fc.integer({ min: 1, max: 12 }),
          fc.integer({ min: 1, max: 28 }),
        )
        .map(([a, m, j]) => jour(a, m, j)),
      fc
        .tuple(fc.integer({ min: 1900, max: 2025 }), fc.integer({ min: 1, max: 12 }))
        .map(([annee, mois]): DatePartielle => ({ precision: 'mois', annee, mois })),
      fc
        .integer({ min: 1900, max: 2025 })
        .map((annee): DatePartielle => ({ precision: 'annee', annee })),
    );
    fc.assert(
      fc.property(dates, (date) => {
        expect(lireUneDate(direLaDatePartielle(date), JOUR)).toEqual(date);
        expect(lireUneDate(ecrireDatePartielle(date), JOUR)).toEqual(date);
        expect(lire(`Diallo ${direLaDatePartielle(date)} Awa`)).toMatchObject({
          mots: ['diallo', 'awa'],
          naissance: date,
        });
      }),
    );
  });
});

describe('Lire le champ de recherche', () => {
  it('un nom, dans n’importe quel ordre, avec particules, accents et traits d’union', () => {
    expect(lire('Ben Youssef Aïcha').mots).toEqual(['youssef', 'aicha']);
    expect(lire('d’Almeida Jean-Pierre').mots).toEqual(['almeida', 'jean', 'pierre']);
    expect(lire('Mme N’Diaye').mots).toEqual(['ndiaye']);
    expect(lire('Le').mots).toEqual(['le']);
  });
  it('un téléphone entier ou ses derniers chiffres', () => {
    expect(lire('diallo 06 12 34 56 78')).toMatchObject({
      mots: ['diallo'],
      telephone: '+33612345678',
      naissance: null,
      finDeTelephone: null,
    });
    expect(lire('5678').finDeTelephone).toBe('5678');
    expect(lire('awa 34 56 78').finDeTelephone ?? lire('awa 345678').finDeTelephone).toBe('345678');
    expect(lire('1992')).toMatchObject({ finDeTelephone: '1992', naissance: { annee: 1992 } });
  });
  it('un code de reçu, sans prendre un prénom pour un code', () => {
    expect(lire('k7mq 3xwt 9z2p').code).toBe('K7MQ3XWT9Z2P');
    expect(lire('JEAN MARC ANNE')).toMatchObject({ mots: ['jean', 'marc', 'anne'] });
    expect(lire('Mina Awaa mars 1992')).toMatchObject({
      mots: ['mina', 'awaa'],
      naissance: { mois: 3 },
    });
  });
  it('reconnaît seulement un nom complet avec un repère sûr', () => {
    expect(peutReconnaitre(lire('Awa Diallo 14/3/1992'))).toBe(true);
    expect(peutReconnaitre(lire('Awa Diallo 1992'))).toBe(false);
    expect(peutReconnaitre(lire('Diallo 14/3/1992'))).toBe(false);
    expect(peutReconnaitre(lire('Awa Diallo 5678'))).toBe(false);
    expect(peutReconnaitre(lire('Awa Diallo 0612345678'))).toBe(true);
  });
  it('ne tombe jamais, et borne ce qu’il lit', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (texte) => {
        const lue = lire(texte);
        expect(lue.mots.length).toBeLessThanOrEqual(8);
        expect(clesDeLaRecherche(lue, null).cles.length).toBeLessThan(1000);
      }),
    );
  });
});

describe('Deux mots à une faute près partagent une clé', () => {
  it('lettre oubliée, ajoutée, changée, échangée', () => {
    const mots = fc.stringMatching(/^[a-z]{5,12}$/);
    fc.assert(
      fc.property(mots, fc.nat(), fc.integer({ min: 0, max: 3 }), (mot, place, sorte) => {
        const i = place % (mot.length - 1);
        const faute = [
          mot.slice(0, i) + mot.slice(i + 1),
          `${mot.slice(0, i)}z${mot.slice(i)}`,
          `${mot.slice(0, i)}z${mot.slice(i + 1)}`,
          mot.slice(0, i) + (mot[i + 1] ?? '') + (mot[i] ?? '') + mot.slice(i + 2),
        ][sorte] as string;
        const cles = new Set(sansUneLettre(mot));
        expect(sansUneLettre(faute).some((cle) => cles.has(cle))).toBe(true);
      }),
    );
  });
});

const AWA: PersonneAIndexer = {
  nature: 'identifiee',
  nomDUsage: null,
  prenom: 'Awa',
  nom: 'Ben Youssef',
  nomDeNaissance: 'Diallo',
  naissance: '1992-03-14',
  telephones: ['+33612345678'],
  courriels: [],
};

describe('Dire pourquoi elle est trouvée', () => {
  it.each([
    ['awa ben youssef', ['pareil']],
    ['benyoucef awa', ['se_prononce_pareil']],
    ['youssf awa', ['proche']],
    ['awa yous', ['commence_pareil']],
    ['diallo', ['pareil']],
    ['14/3/92', ['meme_naissance']],
    ['Awa 3 14 1992', ['pareil', 'naissance_possible']],
    ['diallo 5678', ['pareil', 'fin_de_telephone']],
    ['youssef 1992', ['pareil', 'naissance_possible']],
    ['Martin Dupont', null],
    ['Martin Dupont 1992', null],
  ])('%s', (texte, pourquoi) => {
    expect(classer(lire(texte), AWA)?.pourquoi ?? null).toEqual(pourquoi);
  });
});
