import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { classer, nomEntier } from './classer.ts';
import { clesDeLaRecherche } from './cles-de-la-recherche.ts';
import { type PersonneAIndexer, sansUneLettre } from './cles-de-recherche.ts';
import { lireUneRecherche, peutReconnaitre } from './lire-une-recherche.ts';

const JOUR = dateCivile('2026-11-24');
const lire = (texte: string) => lireUneRecherche(texte, JOUR);
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
  it('une date en morceaux, à côté d’un nom, dans n’importe quel ordre', () => {
    expect(lire('Diallo 14 mars 1992 Awa')).toMatchObject({
      mots: ['diallo', 'awa'],
      naissance: { annee: 1992, mois: 3, jour: 14 },
    });
    expect(lire('Mars 1988 Awa')).toMatchObject({ mots: ['awa'], naissance: { mois: 3 } });
  });
  it.each([
    ['29/02', '02-29'],
    ['awa 14 mars', '03-14'],
    ['30/02', null],
    ['29/02/2024', null],
    ['Dimanche Awa', null],
    ['31/13', null],
  ])('« %s » : un jour sans année', (texte, attendu) =>
    expect(lire(texte).anniversaire).toBe(attendu),
  );
  it.each([
    ['Awa Diallo 30/02/1990', '30/02/1990'],
    ['31 avril 1988 Diallo, Awa', '31 avril 1988'],
    ['awa diallo né le 30 février', 'né le 30 février'],
    ['diallo awa 1990-02-30', '1990-02-30'],
  ])('« %s » : le jour qui n’existe pas est dit, le nom se cherche seul', (texte, dit) => {
    const lue = lire(texte);
    expect(lue.jourInexistant).toBe(dit);
    expect(lue).toMatchObject({ naissance: null, anniversaire: null, finDeTelephone: null });
    expect([...lue.mots].sort()).toEqual(['awa', 'diallo']);
  });
  it.each([
    '29/02/2024',
    '29/02',
    '34 56 78',
    '34.56.78',
    'Awa 06 12 34 56 78',
    '29/02/90',
    '1990',
  ])('« %s » n’est pas pris pour un jour qui n’existe pas', (texte) =>
    expect(lire(texte).jourInexistant).toBe(null),
  );
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
    ['diallo', ['pareil', 'autre_nom']],
    ['14/3/92', ['meme_naissance']],
    ['Awa 3 14 1992', ['pareil', 'naissance_possible']],
    ['diallo 5678', ['pareil', 'autre_nom', 'fin_de_telephone']],
    ['youssef 1992', ['pareil', 'naissance_possible']],
    ['awa 14/03', ['pareil', 'meme_anniversaire']],
    ['awa 15/03', ['pareil']],
    ['Martin Dupont', null],
    ['Martin Dupont 1992', null],
  ])('%s', (texte, pourquoi) => {
    expect(classer(lire(texte), AWA)?.pourquoi ?? null).toEqual(pourquoi);
  });
});

it('range d’abord qui ne porte que ces mots', () => {
  const seule = { ...AWA, nom: 'Diallo', nomDeNaissance: null };
  const composee = { ...seule, nom: 'Cherif-Diallo' };
  const score = (une: PersonneAIndexer) => classer(lire('awa diallo'), une)?.score ?? 0;
  expect(score(seule)).toBeGreaterThan(score(composee));
});

describe('Un nom entier', () => {
  const mots = (texte: string) => lire(texte).mots;
  it.each([
    ['awa ben youssef', true],
    ['Benyousef Awa', true],
    ['awa diallo', true],
    ['ben youssef', false],
    ['youssef diallo', false],
    ['awa', false],
  ])('« %s » : %s', (texte, entier) => expect(nomEntier(mots(texte), AWA)).toBe(entier));
  it('sous un nom d’usage, chacun de ses mots', () => {
    const mimi = { ...AWA, nature: 'nom_d_usage', nomDUsage: 'Mimi de la Tour' } as const;
    expect(nomEntier(mots('tour mimi'), mimi)).toBe(true);
    expect(nomEntier(mots('mimi moussa'), mimi)).toBe(false);
  });
});
