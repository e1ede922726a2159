import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CodeDeRetrait } from '#socle/pur';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { type Appareil, aTroisCentVingt, axe, unAppareil } from './appareil.ts';
import { unRecuPourChaqueEtat } from './chaque-etat-du-recu.ts';

let appareil: Appareil;
let codes: Record<string, CodeDeRetrait>;
beforeAll(async () => {
  appareil = await unAppareil();
  codes = await unRecuPourChaqueEtat({ ...appareil, cle: REGLAGES_D_ESSAI.cle });
});
afterAll(() => appareil?.fermer());

/** What she understands at once: where it stands, and what there is to do. */
const DIT: Readonly<Record<string, readonly string[]>> = {
  arrivee: ['Votre demande est bien arrivée', 'Vous n’avez rien à faire.'],
  proposee: ['Rien ne part sans vous.', 'Êtes-vous d’accord ?'],
  accordee: ['Votre demande va partir vers CCAS d’Aubervilliers.'],
  envoyee: ['Réponse au plus tard vendredi 27 novembre. Sinon, nous demandons des nouvelles.'],
  lue: ['CCAS d’Aubervilliers a lu votre demande.'],
  silence: ['n’a pas encore répondu. Maryam Sy demande des nouvelles.'],
  acceptee: ['a dit oui lundi 23 novembre, et va vous recevoir.'],
  refusee: ['Un autre chemin : La PMI de Pantin a une place le 2 décembre.', 'Appelez-nous'],
  'plus-de-temps': ['demande plus de temps, jusqu’au vendredi 4 décembre.'],
  'main-passee': ['prend la suite.'],
  'premier-rendez-vous': ['mercredi 2 décembre à 14 h 30'],
  'rendez-vous-passe': ['Vous n’avez pas pu venir ? Appelez-nous pour un autre jour.'],
  close: ['C’est fini', 'Vous avez eu ce que vous demandiez.'],
  'close-sans-suite': ['Ce n’est pas de votre faute.', 'Appelez-nous pour en parler.'],
  'promesse-a-venir': ['Nadia vous appelle jeudi 26 novembre, avant midi.'],
  'promesse-en-retard': ['Nous sommes en retard, et c’est de notre faute.'],
  'promesse-tenue': ['Promesse tenue', 'Nous vous avons parlé lundi 23 novembre.'],
  'promesse-pas-jointe': ['Nous n’avons pas pu vous joindre'],
  'promesse-confiee': ['Nous avons changé le jour. C’était jeudi 26 novembre.'],
  'question-posee': ['L’équipe vous répond lundi 30 novembre au plus tard.'],
  'question-repondue': ['La crèche du quartier', 'Avez-vous compris ?'],
  'question-comprise': ['C’est noté : vous avez compris.'],
  'question-pas-comprise': ['Quelqu’un vous explique de vive voix'],
  discrete: ['Demande 1', 'Nadia vous donne des nouvelles'],
  'trois-demandes': ['La toux de Fatoumata-Binetou', 'L’école de נועה et de محمد'],
  revoquee: ['Ce code n’ouvre rien.'],
  expiree: ['Ce code n’ouvre rien.'],
};

describe('Lire son reçu dans chacun de ses états, sur un vieux téléphone', () => {
  it('dit où en est la demande et quoi faire, sans déborder, et qui appeler ce soir', async () => {
    for (const [etat, code] of Object.entries(codes)) {
      const page = await appareil.unTelephone();
      await page.goto(`/s/${code}`);
      const lu = ((await page.locator('body').textContent()) ?? '').replace(/[\s\u00a0]+/g, ' ');
      for (const phrase of DIT[etat] ?? ['sans phrase attendue'])
        expect(lu, etat).toContain(phrase);
      expect(lu, etat).toContain('115');
      expect(await aTroisCentVingt(page, `etat-du-recu-${etat}`), etat).toEqual([]);
      await page.context().close();
    }
  });

  it('se lit avec une aide technique, en anglais aussi', async () => {
    for (const etat of ['trois-demandes', 'promesse-en-retard', 'question-repondue', 'discrete']) {
      const page = await appareil.unTelephone();
      await page.goto(`/s/${codes[etat]}`);
      await page.getByRole('link', { name: 'English' }).click();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      expect(await axe(page), etat).toEqual([]);
      await page.context().close();
    }
  });
});
