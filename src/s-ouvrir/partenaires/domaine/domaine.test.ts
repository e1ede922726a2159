import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateCivile, direLesHoraires } from '#socle/pur';
import { direCommentFaire, direLePrix } from './comment-faire.ts';
import { comprendreUneRecherche, publicsFermes } from './comprendre-une-recherche.ts';
import { direLaFraicheur, fraicheurDe } from './fraicheur.ts';
import { languesDites } from './langues-parlees.ts';
import { racineDe, racinesDe } from './racines.ts';

const sansInsecables = (texte: string) => texte.replace(/[\u00A0\u202F]/g, ' ');

describe('la racine d’un mot', () => {
  it.each([
    ['alimentaires', 'alimentaire'],
    ['Logements', 'logement'],
    ['loyers', 'loyer'],
    ['loyé', 'loyer'],
    ['bébés', 'bébé'],
    ['Hébergement', 'ebergement'],
    ['téléphone', 'telefonne'],
  ])('réunit « %s » et « %s »', (un, autre) => {
    expect(racineDe(un)).toBe(racineDe(autre));
  });

  it('ne jette jamais, et ne laisse ni accent ni espace', () => {
    fc.assert(
      fc.property(fc.string(), (texte) => {
        for (const racine of racinesDe(texte)) expect(racine).not.toMatch(/[\s']/u);
      }),
    );
  });
});

describe('ce qu’une recherche dit', () => {
  const communes = [
    { code: '93066', nom: 'Saint-Denis' },
    { code: '93039', nom: 'L’Île-Saint-Denis' },
    { code: '93010', nom: 'Bondy' },
  ];
  it('un âge, une commune, des mots', () => {
    const { age, communeCode, demandes } = comprendreUneRecherche(
      'Vacances, 8 ans, saint denis',
      communes,
    );
    expect({ age, communeCode, mots: demandes.map(({ mot }) => mot) }).toEqual({
      age: 8,
      communeCode: '93066',
      mots: ['vacances'],
    });
  });
  it('la commune la plus longue l’emporte', () => {
    expect(comprendreUneRecherche('manger à l’île saint denis', communes).communeCode).toBe(
      '93039',
    );
  });
  it.each([
    [8, ['seniors']],
    [40, ['seniors', 'jeunes', 'etudiants']],
    [82, ['jeunes', 'etudiants']],
    [null, []],
  ])('à %s ans, ferme %j', (age, fermes) => {
    expect(publicsFermes(age)).toEqual(fermes);
  });
});

describe('ce qui se lit sur une fiche', () => {
  it.each([
    [
      'Mo-Fr 09:00-12:30,13:30-17:30; PH off',
      ['du lundi au vendredi, de 9 h à 12 h 30 et de 13 h 30 à 17 h 30', 'fermé les jours fériés'],
    ],
    [
      'Mo-We,Fr 08:30-12:00; Th 13:30-19:00',
      ['du lundi au mercredi et le vendredi, de 8 h 30 à 12 h', 'le jeudi, de 13 h 30 à 19 h'],
    ],
    ['sur rendez-vous', ['sur rendez-vous']],
    [null, []],
  ])('les horaires %s', (horaires, lignes) => {
    expect(direLesHoraires(horaires).map(sansInsecables)).toEqual(lignes);
  });

  it('les langues annoncées, et rien quand rien n’est annoncé', () => {
    expect(languesDites('Accueil. On y parle aussi : peul, arabe.')).toEqual(['arabe', 'peul']);
    expect(languesDites('Des cours de français et d’anglais.', null)).toBeNull();
  });

  it('le prix inconnu n’est pas gratuit', () => {
    expect(direLePrix({ frais: null, fraisPrecisions: null })).toBe('Prix non précisé');
    expect(direLePrix({ frais: 'gratuit', fraisPrecisions: null })).toBe('Gratuit');
  });

  it('la fraîcheur : la parole la plus récente, et à vérifier après 120 jours', () => {
    const jour = dateCivile('2026-11-24');
    const entendue = { le: dateCivile('2026-11-12'), par: 'Maryam Sy' };
    const fraiche = fraicheurDe(dateCivile('2026-06-01'), entendue, jour);
    expect(sansInsecables(direLaFraicheur(fraiche, jour))).toBe(
      'Confirmé le jeudi 12 novembre par Maryam Sy.',
    );
    const vieille = fraicheurDe(dateCivile('2026-06-01'), null, jour);
    expect(vieille.aVerifier).toBe(true);
    expect(direLaFraicheur(vieille, jour)).toContain('appelez avant');
  });

  it('comment faire tient en trois lignes', () => {
    const lignes = direCommentFaire({
      modesMobilisation: ['telephoner', 'se-presenter'],
      mobilisablePar: ['professionnels'],
      conditions: 'Habiter la commune',
      modesAccueil: ['a-distance'],
      frais: null,
      fraisPrecisions: null,
      horaires: null,
    });
    expect(lignes).toHaveLength(3);
    expect(lignes[0]).toBe('Téléphoner ou se présenter sur place.');
  });
});
