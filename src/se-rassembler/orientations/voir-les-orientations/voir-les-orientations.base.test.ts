import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Acces, LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, uneBase } from '../../../../outils/base-d-essai.ts';
import { cloreUneOrientation } from '../clore-une-orientation/clore-une-orientation.ts';
import { LISTES, listeDArrivee } from '../domaine/listes.ts';
import { echeanceDe } from '../domaine/silence.ts';
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
import { marquerUnRetourVu } from '../marquer-un-retour-vu/marquer-un-retour-vu.ts';
import {
  type Reponse,
  repondreAUneOrientation,
} from '../repondre-a-une-orientation/repondre-a-une-orientation.ts';
import { direQuiEstConcerne } from './qui-est-concerne.ts';
import { compterLesListes, PAR_PAGE, voirUneListe } from './voir-les-orientations.ts';

let base: Moteur;
let scene: Metteur;
beforeAll(async () => {
  base = await uneBase();
  await planterLaScene(base);
  scene = unMetteurEnScene(base);
});
beforeEach(() =>
  enProprietaire(base, (c) =>
    c.executerScript('delete from partage.partage; delete from orientations.orientation'),
  ),
);
afterAll(() => base.fermer());

const faire = async <T>(lecteur: LecteurAgent, geste: (acces: Acces) => Promise<T>) =>
  scene.comme(lecteur, geste);

/** In which lists of this reader's team an orientation stands. */
async function ou(lecteur: LecteurAgent, id: string): Promise<string[]> {
  const trouvees = [];
  for (const liste of LISTES) {
    const { vues } = valeurOuErreur(
      await faire(lecteur, (acces) => voirUneListe(acces, { liste, cles: lecteur.cles })),
    );
    if (vues.some((vue) => vue.id === id)) trouvees.push(liste);
  }
  return trouvees;
}
const repondre = (id: string, reponse: Reponse) =>
  faire(FATOU, (acces) => repondreAUneOrientation(acces, { orientationId: id, reponse })).then(
    valeurOuErreur,
  );

describe('Les listes de travail', () => {
  it('chaque orientation est dans une liste et une seule, de chaque côté, toute sa vie', async () => {
    scene.leJour('2026-11-24');
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    expect([await ou(NADIA, id), await ou(FATOU, id), await ou(PAUL, id)]).toEqual([
      ['en_cours'],
      ['a_repondre'],
      [],
    ]);
    scene.leJour('2026-12-04');
    expect([await ou(NADIA, id), await ou(FATOU, id)]).toEqual([
      ['sans_nouvelles'],
      ['a_repondre'],
    ]);
    await repondre(id, { reponse: 'demander_du_temps', jusquAu: dateCivile('2026-12-10') });
    expect([await ou(NADIA, id), await ou(FATOU, id)]).toEqual([['revenues'], ['a_repondre']]);
    await faire(NADIA, (acces) => marquerUnRetourVu(acces, id));
    expect(await ou(NADIA, id)).toEqual(['en_cours']);
    await repondre(id, { reponse: 'accepter' });
    await faire(NADIA, (acces) => marquerUnRetourVu(acces, id));
    expect([await ou(NADIA, id), await ou(FATOU, id)]).toEqual([['en_cours'], ['en_cours']]);
    valeurOuErreur(
      await faire(FATOU, (acces) =>
        cloreUneOrientation(acces, { orientationId: id, issue: 'aide_obtenue' }),
      ),
    );
    await faire(NADIA, (acces) => marquerUnRetourVu(acces, id));
    expect([await ou(NADIA, id), await ou(FATOU, id)]).toEqual([['terminees'], ['terminees']]);
  });

  it('la date attendue que garde la base est celle que calcule le domaine', async () => {
    scene.leJour('2026-11-24');
    const { id } = await uneOrientationEnvoyee(scene, VERS_LA_PMI);
    await repondre(id, { reponse: 'demander_du_temps', jusquAu: dateCivile('2026-12-10') });
    const { lignes } = await base.directement.executer<{ le: string }>(
      `select attendue_le::text as le from orientations.orientation where id = '${id}'`,
    );
    const { orientation } = valeurOuErreur(
      await faire(THOMAS, (acces) => lireUneOrientation(acces, id)),
    );
    const { vues } = valeurOuErreur(
      await faire(FATOU, (acces) => voirUneListe(acces, { liste: 'a_repondre', cles: [3004] })),
    );
    expect(orientation.etat).toBe('plus_de_temps');
    expect([lignes[0]?.le, vues[0] && echeanceDe(vues[0].etat)]).toEqual([
      '2026-12-10',
      '2026-12-10',
    ]);
  });

  it('une page après l’autre, sans en perdre ni en répéter ; le compte s’arrête à cent', async () => {
    scene.leJour('2026-11-24');
    const { id } = await uneOrientationEnvoyee(scene, VERS_LE_CCAS);
    await enProprietaire(base, (c) =>
      c.executerScript(`insert into orientations.orientation (id, quoi, de_cle, de_agent, de_nom, vers_genre, vers_nom,
        etat, proposee_le) select gen_random_uuid(), 'Une aide', 1004, 1, 'Thomas', 'partenaire', 'CCAS', 'proposee',
        '2026-11-20T09:00:00Z'::timestamptz + n * interval '1 minute' from generate_series(1, 119) n`),
    );
    const vus = new Set<string>();
    let suivante = true;
    for (let page = 1; suivante; page++) {
      const lue = valeurOuErreur(
        await faire(NADIA, (acces) =>
          voirUneListe(acces, { liste: 'en_cours', cles: [1004], page }),
        ),
      );
      for (const vue of lue.vues) vus.add(vue.id);
      expect(lue.vues.length).toBe(page < 5 ? PAR_PAGE : 20);
      suivante = lue.suivante;
    }
    expect([vus.size, vus.has(id)]).toEqual([120, true]);
    // A mission over several places reads them all, and none twice.
    const partout = valeurOuErreur(
      await faire(NADIA, (acces) => voirUneListe(acces, { liste: 'en_cours', cles: [3004, 1004] })),
    );
    expect([partout.vues.length, partout.suivante]).toEqual([PAR_PAGE, true]);
    const comptes = valeurOuErreur(await faire(NADIA, (acces) => compterLesListes(acces, [1004])));
    expect([comptes, listeDArrivee(comptes)]).toEqual([
      { a_repondre: 0, sans_nouvelles: 0, revenues: 0, en_cours: 100 },
      'en_cours',
    ]);
  });
});

describe('Qui est concerné', () => {
  const dire = async (lecteur: LecteurAgent, liste: 'en_cours' | 'a_repondre') =>
    faire(lecteur, async (acces) => {
      const { vues } = valeurOuErreur(await voirUneListe(acces, { liste, cles: lecteur.cles }));
      return [...(await direQuiEstConcerne(acces, vues)).values()];
    });

  it('ce que dit le texte envoyé, sinon le jour de la demande ; jamais ce qui est demandé', async () => {
    scene.leJour('2026-11-24');
    await uneOrientationEnvoyee(scene, VERS_LA_PMI, { quoi: 'Ses dettes de loyer' });
    const [nom] = await dire(FATOU, 'a_repondre');
    expect(nom).toMatch(/^Sans nom donné · demande du mar\.\s24\snov\.$/);
    await uneOrientationEnvoyee(scene, VERS_LA_PMI, {
      quoi: 'Ses dettes de loyer',
      champs: [{ nom: 'pour', texte: 'Awa D., Aubervilliers\nsuite' }],
    });
    expect(await dire(FATOU, 'a_repondre')).toContain('Awa D., Aubervilliers');
    expect((await dire(NADIA, 'en_cours')).join()).not.toContain('dettes');
  });
});
