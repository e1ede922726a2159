import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import { cloreUneOrientation } from '../clore-une-orientation/clore-une-orientation.ts';
import {
  FATOU,
  type Metteur,
  planterLaScene,
  RECU,
  THOMAS,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LA_PMI,
  VERS_LE_CCAS,
} from '../essais.ts';
import { repondreAUneOrientation } from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { sesOrientations } from './dire-ou-ca-en-est.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const siennes = (recepisseId = RECU) =>
  scene.comme({ genre: 'habitant', recepisseId }, (acces) => sesOrientations(acces, {}));

const sansInsecables = (texte = '') => texte.replace(/[\u00a0\u202f]/g, ' ');

describe('Ce que la personne lit de ses orientations', () => {
  it('une phrase simple chacune, en français et en anglais, dès la réponse', async () => {
    const pmi = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    await scene.comme(FATOU, (acces) =>
      repondreAUneOrientation(acces, {
        orientationId: pmi.id,
        reponse: {
          reponse: 'refuser',
          motif: 'complet',
          autreChemin: 'autre_service',
          autreCheminMots: 'La PMI de Pantin a une place le 2 décembre.',
        },
      }),
    );
    const vers = async (debut: string) =>
      valeurOuErreur(await siennes()).find((sienne) => sienne.vers.startsWith(debut));
    const [refusee, envoyee] = [await vers('PMI'), await vers('CCAS')];
    expect(sansInsecables(refusee?.phrase.fr)).toBe(
      'PMI d’Aubervilliers ne peut pas. Un autre chemin : La PMI de Pantin a une place le 2 décembre.',
    );
    expect(sansInsecables(envoyee?.phrase.en)).toMatch(/An answer is due by Tuesday 1/);
    scene.leJour('2026-12-03');
    const enRetard = await vers('CCAS');
    expect([enRetard?.etat, sansInsecables(enRetard?.phrase.fr)]).toEqual([
      'silence',
      'CCAS d’Aubervilliers n’a pas encore répondu. Thomas Brun demande des nouvelles.',
    ]);
  });

  it('close, elle est dite finie : aucune réponse n’est plus annoncée', async () => {
    scene.leJour('2026-11-24');
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    await scene.comme(FATOU, (acces) =>
      repondreAUneOrientation(acces, { orientationId: id, reponse: { reponse: 'accepter' } }),
    );
    const lire = async () => valeurOuErreur(await siennes()).find((sienne) => sienne.id === id);
    expect(await lire()).toMatchObject({ finie: false, etat: 'fait' });
    await scene.comme(FATOU, (acces) =>
      cloreUneOrientation(acces, { orientationId: id, issue: 'aide_obtenue' }),
    );
    expect(await lire()).toMatchObject({
      finie: true,
      reponsePourLe: null,
      phrase: { fr: 'Vous avez eu ce que vous demandiez.' },
    });
  });

  it('un autre reçu n’ouvre rien, et un agent ne passe pas par là', async () => {
    expect(valeurOuErreur(await siennes('00000000-0000-4000-8000-0000000000e2'))).toEqual([]);
    expect(await scene.comme(THOMAS, (acces) => sesOrientations(acces, {}))).toMatchObject({
      refus: { raison: 'acces' },
    });
  });
});
