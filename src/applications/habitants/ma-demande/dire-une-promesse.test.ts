import { describe, expect, it } from 'vitest';
import type { Instant } from '#socle/pur';
import { direUnePromesse } from './dire-une-promesse.ts';

const dire = (
  quoi: string,
  surcharge: Partial<Parameters<typeof direUnePromesse>[1]> = {},
  moment: string | null = null,
  pourLe = '2026-11-26T11:00:00Z',
) => {
  const dite = direUnePromesse(
    { id: '1', quoi, moment, pourLe },
    {
      qui: 'Maryam',
      langue: 'fr',
      discret: false,
      maintenant: '2026-11-24T09:00:00Z' as Instant,
      ...surcharge,
    },
  );
  return { ...dite, phrase: `${dite.qui} ${dite.quoi} ${dite.quand}.`.replaceAll('\u00a0', ' ') };
};

describe('Une promesse, dite à la personne', () => {
  it('telle que l’agent l’a dite', () => {
    expect(dire('vous appelle', {}, 'avant midi').phrase).toBe(
      'Maryam vous appelle jeudi 26 novembre, avant midi.',
    );
  });

  it('écrite à l’infinitif, elle engage quelqu’un', () => {
    expect(dire('Rappeler avec la réponse du bailleur').phrase).toBe(
      'Maryam s’engage à rappeler avec la réponse du bailleur jeudi 26 novembre.',
    );
  });

  it('faite par le produit, elle s’adresse à elle, dans sa langue', () => {
    expect(dire('Lire son message et lui répondre').phrase).toBe(
      'Maryam lit votre message et vous répond jeudi 26 novembre.',
    );
    expect(dire('Lire son message et lui répondre', { langue: 'en' }).phrase).toBe(
      'Maryam will read your message and answer you on Thursday 26 November.',
    );
  });

  it('qui tient lieu d’un message resté ici, elle ne dit pas qu’il partira ce jour-là', () => {
    const pasParti = 'prévient autrement : notre SMS n’est pas parti';
    expect(dire(pasParti).phrase).toBe('Maryam prévient autrement que par SMS jeudi 26 novembre.');
    expect(dire(pasParti, { langue: 'en' })).toMatchObject({
      quoi: 'will pass the news on another way than by text message',
      quoiEnFrancais: false,
    });
    const deViveVoix = 'Rappeler de vive voix le rendez-vous de vendredi 27 novembre à 9 h';
    expect(dire(deViveVoix).phrase).toBe(
      'Maryam vous rappelle de vive voix votre rendez-vous de vendredi 27 novembre à 9 h, jeudi 26 novembre.',
    );
    expect(dire(deViveVoix, { langue: 'en' }).quoiEnFrancais).toBe(false);
  });

  it('en anglais, les mots de l’agent restent en français et le disent', () => {
    const dite = dire('Rappeler la Caf', { langue: 'en' });
    expect(dite.quoiEnFrancais).toBe(true);
  });

  it('sur un reçu discret, ne dit rien de ce qui est promis', () => {
    expect(dire('Préparer le départ', { discret: true }).phrase).toBe(
      'Maryam vous donne des nouvelles jeudi 26 novembre.',
    );
  });

  it('passée, elle dit depuis quand nous sommes en retard', () => {
    expect(dire('vous appelle', {}, null, '2026-11-23T16:00:00Z').enRetardDepuis).toBe(
      '2026-11-23',
    );
    expect(dire('vous appelle', {}, null, '2026-11-24T16:00:00Z').phrase).toBe(
      'Maryam vous appelle aujourd’hui.',
    );
  });
});
