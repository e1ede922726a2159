import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { uneBase } from '../../../../outils/base-d-essai.ts';
import {
  FATOU,
  type Metteur,
  NADIA,
  PAUL,
  planterLaScene,
  THOMAS,
  uneOrientationEnvoyee,
  unMetteurEnScene,
  VERS_LA_PMI,
  VERS_LE_CCAS,
} from '../essais.ts';
import { lireUneOrientation } from '../lire-une-orientation-recue/lire-une-orientation-recue.ts';
import { repondreAUneOrientation } from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { voirLaMarge, voirUneListe } from '../voir-les-orientations/voir-les-orientations.ts';
import { relancer, relancerLesSilencieuses } from './relancer-les-silencieuses.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
afterAll(() => base.fermer());

const relancerPartout = () =>
  scene.comme({ genre: 'machine', nom: 'relances' }, (acces) => relancerLesSilencieuses(acces, {}));
const sansNouvelles = async () => {
  const lue = await scene.comme(NADIA, (acces) =>
    voirUneListe(acces, { liste: 'sans_nouvelles', cles: [1004] }),
  );
  return valeurOuErreur(lue).vues;
};
const laMarge = async (muettes: number) =>
  valeurOuErreur(
    await scene.comme(NADIA, (acces) => voirLaMarge(acces, { cles: [1004], revenues: 1, muettes })),
  );
const leJour = (jour: string) => scene.leJour(jour);

describe('Le silence', () => {
  it('se compte en jours ouvrés, se relance une fois par jour dû, et finit à la réponse', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    const partenaire = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    expect(valeurOuErreur(await relancerPartout())).toBe(0);
    leJour('2026-12-01');
    expect([valeurOuErreur(await relancerPartout()), await sansNouvelles()]).toEqual([0, []]);
    leJour('2026-12-02');
    expect(valeurOuErreur(await relancerPartout())).toBe(2);
    expect(valeurOuErreur(await relancerPartout())).toBe(0);
    const muettes = await sansNouvelles();
    expect(muettes.map((vue) => vue.silence)).toEqual([1, 1]);
    expect(await laMarge(1)).toEqual({
      revenues: [],
      muettes: muettes.slice(0, 1).map((vue) => expect.objectContaining({ id: vue.id })),
      nombres: { revenues: 0, sans_nouvelles: 2 },
    });
    leJour('2026-12-05');
    expect(valeurOuErreur(await relancerPartout())).toBe(0);
    leJour('2026-12-07');
    expect(valeurOuErreur(await relancerPartout())).toBe(2);
    const lire = (orientationId: string) =>
      scene.comme(THOMAS, (acces) => lireUneOrientation(acces, orientationId));
    const genres = async (orientationId: string) =>
      valeurOuErreur(await lire(orientationId)).etapes.map(({ genre }) => genre);
    expect((await genres(id)).filter((genre) => genre === 'rappel')).toHaveLength(2);
    expect(await genres(partenaire.id)).toContain('a_rappeler');
    expect(await genres(partenaire.id)).not.toContain('rappel');
    const { lignes } = await base.directement.executer<{ rang: number; encadrement: boolean }>(
      `select (contenu->>'rang')::int as rang, (contenu->>'aLEncadrement')::boolean as encadrement
       from socle.evenement where nom = 'OrientationSilencieuse' and contenu->>'id' = '${id}' order by 1`,
    );
    expect(lignes).toEqual([
      { rang: 1, encadrement: false },
      { rang: 2, encadrement: true },
    ]);
    await scene.comme(FATOU, (acces) =>
      repondreAUneOrientation(acces, {
        orientationId: id,
        reponse: { reponse: 'demander_du_temps', jusquAu: dateCivile('2026-12-15') },
      }),
    );
    expect((await sansNouvelles()).map((vue) => vue.id)).toEqual([partenaire.id]);
    const marge = await laMarge(0);
    expect(marge.revenues.map((vue) => vue.id)).toEqual([id]);
    expect(marge.muettes).toEqual([]);
    expect(marge.nombres).toEqual({ revenues: 1, sans_nouvelles: 1 });
  });

  it('se relance aussi à la main, par l’équipe qui envoie, une fois par jour', async () => {
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    const par = (lecteur: typeof NADIA) =>
      scene.comme(lecteur, (acces) => relancer(acces, { orientationId: id }));
    expect(await par(PAUL)).toMatchObject({ refus: { raison: 'inconnue' } });
    expect(await par(FATOU)).toMatchObject({ refus: { raison: 'inconnue' } });
    expect(valeurOuErreur(await par(NADIA)).rang).toBe(1);
    expect(await par(THOMAS)).toMatchObject({ refus: { raison: 'deja_relancee' } });
    await scene.comme(FATOU, (acces) =>
      repondreAUneOrientation(acces, { orientationId: id, reponse: { reponse: 'accepter' } }),
    );
    expect(await par(NADIA)).toMatchObject({ refus: { raison: 'rien_a_relancer' } });
  });
});
