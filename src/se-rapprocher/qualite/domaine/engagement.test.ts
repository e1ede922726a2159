import { describe, expect, it } from 'vitest';
import { dateCivile } from '#socle/pur';
import { type Engagement, etatDe, lireUneQuantite, type Moyen } from './engagement.ts';
import { verifierUnEngagement } from './verifier-un-engagement.ts';

const unMoyen = (reste: Partial<Moyen> = {}): Moyen => ({
  rang: 1,
  nature: 'postes',
  quoi: 'Postes à l’accueil',
  quoiEn: 'Posts at the desk',
  prevu: 4,
  minimum: 2,
  enPlace: 3,
  constateLe: dateCivile('2026-11-20'),
  ...reste,
});
const unEngagement = (reste: Partial<Engagement> = {}): Engagement => ({
  id: 'x',
  cle: 1004,
  delai: null,
  joursOuvres: null,
  quoi: 'Reçu sans rendez-vous le matin',
  quoiEn: 'Seen without an appointment in the morning',
  indicateur: 'ouvertures',
  commentSavoir: null,
  commentSavoirEn: null,
  publieLe: dateCivile('2026-09-01'),
  retireLe: null,
  pourquoiRetire: null,
  version: 1,
  moyens: [unMoyen()],
  ...reste,
});

describe('L’état d’un engagement', () => {
  it('au minimum juste, il tient', () => {
    expect(etatDe(unEngagement({ moyens: [unMoyen({ enPlace: 2 })] }))).toEqual({
      etat: 'en_cours',
    });
  });
  it('sous le minimum, il se suspend de lui-même, depuis le premier jour constaté', () => {
    const moyens = [
      unMoyen({ enPlace: 1, constateLe: dateCivile('2026-11-12') }),
      unMoyen({ rang: 2, enPlace: 0, constateLe: dateCivile('2026-11-03') }),
      unMoyen({ rang: 3 }),
    ];
    expect(etatDe(unEngagement({ moyens }))).toMatchObject({
      etat: 'suspendu',
      depuis: '2026-11-03',
      manquent: [{ rang: 1 }, { rang: 2 }],
    });
  });
  it('retiré, il le dit, même si ses moyens manquent', () => {
    const retireLe = dateCivile('2026-11-01');
    expect(etatDe(unEngagement({ retireLe, moyens: [unMoyen({ enPlace: 0 })] }))).toEqual({
      etat: 'retire',
      le: retireLe,
    });
  });
});

it.each([
  ['4', 4],
  ['3,5', 3.5],
  ['120 000', 120_000],
  ['0', 0],
  ['', null],
  ['-2', null],
  ['beaucoup', null],
  ['1e9', null],
])('lit « %s »', (texte, lu) => {
  expect(lireUneQuantite(texte)).toBe(lu);
});

it('un moyen à moitié dit est montré champ par champ, rien n’est perdu', () => {
  const lu = verifierUnEngagement({
    quoi: 'court',
    quoiEn: '',
    delai: null,
    indicateur: null,
    commentSavoir: '',
    commentSavoirEn: '',
    moyens: [
      { nature: 'postes', quoi: '', quoiEn: '', prevu: '2', minimum: '3', enPlace: 'x' },
      { nature: 'postes', quoi: '', quoiEn: '', prevu: '', minimum: '', enPlace: '' },
    ],
  });
  expect(lu.ok).toBe(false);
  if (lu.ok) return;
  expect(lu.refus.map(({ champ }) => champ)).toEqual([
    'quoi',
    'quoiEn',
    'commentSavoir',
    'moyen1',
    'moyenEn1',
    'minimum1',
    'enPlace1',
  ]);
});
