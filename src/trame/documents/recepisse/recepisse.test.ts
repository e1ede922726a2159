import { describe, expect, test } from 'vitest';
import { dateCivile } from '#socle/pur';
import { relireLePapier, unRecepisse } from '../essais.ts';

const relire = (surcharge: Parameters<typeof unRecepisse>[0] = {}) =>
  relireLePapier('recepisse', unRecepisse(surcharge));

describe('le reçu', () => {
  test('dit qui, quand, où, quoi prendre, la promesse et le code', async () => {
    const { texte, pages } = await relire();
    expect(pages).toBe(1);
    for (const phrase of [
      'Lundi 23 novembre 2026, avec Nadia',
      '1 Le loyer Qui Maryam Sy , service social Quand mardi 24 novembre à 9 h 30',
      'À prendre le papier du tribunal, si vous l’avez',
      'réponse au plus tard mercredi 25 novembre',
      'Maryam vous appelle jeudi 26 novembre, avant midi',
      'K7MQ 3XWT 9Z2P',
      'tisserin.example/r',
      '01 99 00 43 10',
      '21 février 2027. Sans suite, tout est effacé le 23 novembre 2028.',
      'Accueil ouvert du lundi au vendredi',
    ])
      expect(texte).toContain(phrase);
  });

  test('dit notre retard, où en est ce qui n’a pas de jour, et qui appeler ce soir', async () => {
    const { texte } = await relire({
      demandes: [{ titre: 'Le loyer', qui: {}, maintenant: 'Le CCAS a dit oui.' }],
      promesses: [
        {
          prenom: 'Maryam',
          quoi: 'vous appelle',
          pourLe: dateCivile('2026-11-20'),
          enRetard: true,
        },
      ],
    });
    expect(texte).toContain('À ce jour Le CCAS a dit oui.');
    expect(texte).toContain('Maryam vous appelle. C’était pour vendredi 20 novembre.');
    expect(texte).toContain('Nous sommes en retard : appelez-nous.');
    expect(texte).toContain('Rien n’est venu au jour dit ? Appelez.');
    expect(texte).toContain('Sans toit ce soir : 115.');
    expect((await relire({ discret: true })).texte).not.toContain('115');
  });

  test('laisse de côté un dessin qu’aucune lettre de la maison ne sait écrire', async () => {
    const { texte } = await relire({ demandes: [{ titre: 'Un toit 🏠 pour Léo', qui: {} }] });
    expect(texte).toContain('Un toit pour Léo');
  });

  test('se lit en anglais', async () => {
    const { texte } = await relire({ langue: 'en', horaires: 'Monday to Friday, 9 am to 5 pm' });
    expect(texte).toContain('Your receipt Monday 23 November 2026, with Nadia');
    expect(texte).toContain('Tuesday 24 November at 9:30 am');
    expect(texte).toContain('Maryam will call you Thursday 26 November, before noon');
    expect(texte).toContain('21 February 2027');
  });

  test('ne promet pas d’effacement quand seule une décision humaine efface', async () => {
    const { effaceLe: _, ...sansDate } = unRecepisse();
    const { texte } = await relireLePapier('recepisse', sansDate);
    expect(texte).not.toContain('Sans suite');
    expect(texte).toContain('Vous pouvez demander à tout moment');
  });

  test('avec six demandes, tient sur deux pages numérotées', async () => {
    const deux = unRecepisse().demandes;
    const { texte, pages } = await relire({ demandes: [...deux, ...deux, ...deux] });
    expect(pages).toBe(2);
    expect(texte).toContain('Votre reçu, page 1 sur 2');
    expect(texte.match(/K7MQ 3XWT 9Z2P/g)).toHaveLength(1);
  });

  test('sans demande ni promesse, reste un reçu avec son code', async () => {
    const { texte, pages } = await relire({ demandes: [], promesses: [] });
    expect(pages).toBe(1);
    expect(texte).not.toContain('promesse');
    expect(texte).toContain('K7MQ 3XWT 9Z2P');
  });
});

describe('le reçu discret', () => {
  const INTERDITS =
    /loyer|toux|fille|service|social|PMI|Sorbiers|tribunal|accueil|Aubervilliers|bureau|Seine|expulsion|violences/i;

  test('ne dit ni le service, ni le motif, ni le lieu qui le dirait', async () => {
    const { texte } = await relire({
      discret: true,
      promesses: [
        {
          prenom: 'Maryam',
          quoi: 'vous rappelle pour les violences',
          pourLe: dateCivile('2026-11-26'),
          moment: 'après l’audience d’expulsion',
        },
      ],
    });
    expect(texte).not.toMatch(INTERDITS);
    expect(texte).toContain('1 Demande 1 Qui Maryam Sy Quand mardi 24 novembre à 9 h 30');
    expect(texte).toContain('Où 31 rue du Port');
    expect(texte).toContain('2 Demande 2 Quand réponse au plus tard mercredi 25 novembre');
    expect(texte).toContain('Où à l’adresse qu’on vous a dite');
    expect(texte).toContain('Maryam vous donne des nouvelles jeudi 26 novembre');
    expect(texte).toContain('K7MQ 3XWT 9Z2P');
  });

  test('se tait aussi en anglais, et dans les horaires écrits à la main', async () => {
    const { texte } = await relire({
      discret: true,
      langue: 'en',
      demandes: [
        {
          titre: 'Le loyer',
          qui: { service: 'PMI' },
          quand: { genre: 'sans_rendez_vous', horaires: 'à la PMI, le mardi' },
        },
      ],
    });
    expect(texte).not.toMatch(INTERDITS);
    expect(texte).toContain('Request 1 When no appointment needed, at the hours you were given');
  });
});
