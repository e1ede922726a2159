import { describe, expect, it } from 'vitest';
import { mesurerLaLisibilite, SEUILS_DE_LISIBILITE } from './lisibilite.ts';

const LETTRE_DE_SUSPENSION =
  'En application de l’article R. 262-68 du code de l’action sociale et des familles, et faute de quoi le versement ' +
  'de votre allocation pourra être suspendu, il vous appartient de faire parvenir à nos services, dans un délai de ' +
  'trente jours à compter de la notification de la présente, l’intégralité des justificatifs afférents à vos ressources.';
const LETTRE_RECRITE =
  'Il nous manque un papier. C’est votre feuille de paie d’octobre. Envoyez-la avant le 3 décembre. ' +
  'Après, nous ne pouvons plus verser votre aide. Vous ne l’avez pas ? Appelez Maryam, elle vous aide.';

const genres = (texte: string) => mesurerLaLisibilite(texte).remarques.map(({ genre }) => genre);

describe('La lisibilité d’un texte', () => {
  it('met la lettre de bureau bien sous la lettre récrite', () => {
    const avant = mesurerLaLisibilite(LETTRE_DE_SUSPENSION);
    const apres = mesurerLaLisibilite(LETTRE_RECRITE);
    expect(avant.score).toBeLessThan(SEUILS_DE_LISIBILITE.lettre);
    expect(apres.score).toBeGreaterThanOrEqual(SEUILS_DE_LISIBILITE.falc);
    expect(avant.remarques.length).toBeGreaterThanOrEqual(5);
    expect(apres.remarques).toEqual([]);
  });

  it('montre ce qu’il faut changer, avec les mots du texte', () => {
    expect(genres(LETTRE_DE_SUSPENSION)).toEqual(
      expect.arrayContaining(['phrase_longue', 'mot_rare', 'menace']),
    );
    const [remarque] = mesurerLaLisibilite('Apportez vos justificatifs.').remarques;
    expect(remarque).toMatchObject({ extrait: 'justificatifs', genre: 'mot_rare' });
  });

  it('demande qu’un sigle soit dit en entier une fois', () => {
    expect(genres('La CAF vous répond.')).toEqual(['sigle']);
    expect(genres('La caisse d’allocations familiales (CAF) vous répond.')).toEqual([]);
    expect(genres('La PMI vous répond.')).toEqual([]);
  });

  it('ne dit rien d’un texte vide', () => {
    expect(mesurerLaLisibilite('')).toEqual({ score: 100, motsParPhrase: 0, remarques: [] });
  });

  it('compte plus court pour le français facile', () => {
    const phrase =
      'Nous lisons votre demande et nous vous appelons jeudi pour en parler avec vous.';
    expect(mesurerLaLisibilite(phrase).remarques).toEqual([]);
    expect(mesurerLaLisibilite(phrase, 12).remarques).toHaveLength(1);
  });
});
