import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent, type Mission } from '#acces';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { PLACES_SUR_LA_GRILLE } from '../../../outils/departement/lieux/grille.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte, unePortee } from '../../trame/comptes/essais.ts';
import {
  type ContoursAImporter,
  chercherUneCommune,
  codeDeLaCommuneNommee,
  codesReunis,
  communeAu,
  importerDesContours,
  routesDesTerritoires,
} from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let cookie: string;
let porteeId: number;
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), routesDesTerritoires);
  const { compteId } = await enProprietaire(base, (c) =>
    unCompte(c, { mission: 'administration' }),
  );
  porteeId = await enProprietaire(base, (c) =>
    unePortee(c, { agentId: 1, mission: 'administration' }),
  );
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  cookie = `${COOKIE_DE_SESSION}=${jeton}`;
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du, au, colonne, rang) values
        ('93066', 'Saint-Denis', 'saint denis', '{93200,93210,93380}', '2020-01-01', null, 1, 1),
        ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01', null, 1, 2),
        ('93059', 'Pierrefitte-sur-Seine', 'pierrefitte sur seine', '{}', '2020-01-01', '2025-01-01', null, null);
      insert into territoires.passage values ('93059', '93066', '2025-01-01', 'décret du 29 mai 2024');`),
  );
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const unGeojson = (code = '93001', de = 2.3) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [
      {
        type: 'Feature',
        properties: { code, nom: 'Aubervilliers' },
        geometry: {
          type: 'Polygon',
          coordinates: [
            [
              [de, 48.9],
              [2.4, 48.9],
              [2.4, 49],
              [de, 48.9],
            ],
          ],
        },
      },
    ],
  });
const importer = (reste: Partial<ContoursAImporter> = {}, mission: Mission = 'administration') => {
  const lecteur: LecteurAgent = {
    genre: 'agent',
    agentId: 1,
    porteeId,
    mission,
    serviceId: null,
    territoireId: null,
    cles: [],
    fonction: 'Administratrice',
  };
  return enTantQue(unEnvironnement(base), lecteur, 'tenir les lieux', (acces) =>
    importerDesContours(acces, {
      texte: unGeojson(),
      niveau: 'commune',
      millesime: '2026',
      source: 'IGN',
      licence: 'Licence Ouverte 2.0',
      aBlanc: false,
      ...reste,
    }),
  );
};
const combien = async () => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ n: number }>('select count(*)::integer as n from territoires.contour', []),
  );
  return lignes[0]?.n;
};

describe('Importer des contours', () => {
  it('à blanc : le même rapport, rien d’écrit', async () => {
    expect(await importer({ aBlanc: true })).toMatchObject({
      valeur: { lus: 1, nouveaux: 1, manquants: ['Saint-Denis'], ecrits: false },
    });
    expect(await combien()).toBe(0);
  });

  it('puis pour de bon ; deux fois ne change rien, un autre tracé se dit en points', async () => {
    expect(await importer()).toMatchObject({ valeur: { nouveaux: 1, ecrits: true } });
    expect(await importer()).toMatchObject({
      valeur: { nouveaux: 0, modifies: 0, inchanges: 1, differences: [] },
    });
    expect(await importer({ texte: unGeojson('93001', 2.2) })).toMatchObject({
      valeur: {
        modifies: 1,
        differences: [{ code: '93001', quoi: 'le tracé change : 4 points avant, 4 après' }],
      },
    });
    expect(await combien()).toBe(1);
  });

  it('refuse une commune qui n’existe plus, et qui n’est pas de l’administration', async () => {
    expect(await importer({ texte: unGeojson('93059') })).toMatchObject({
      refus: { raison: 'codes_inconnus' },
    });
    expect(await importer({}, 'accueil')).toMatchObject({ refus: { raison: 'acces' } });
  });
});

describe('L’écran des contours', () => {
  it('dessine les contours à la demande, les carrés sinon', async () => {
    expect((await essai.ouvrir('/territoires', cookie)).body).not.toContain('Contours importés');
    expect((await essai.ouvrir('/territoires?vue=contours', cookie)).body).toContain(
      '<title>Aubervilliers</title>',
    );
  });
});

describe('Le passage d’une commune à une autre', () => {
  const lire = <T>(faire: Parameters<typeof enTantQue<T>>[3]) =>
    enTantQue(unEnvironnement(base), { genre: 'public' }, 'situer', faire);

  it('se lit dans les deux sens, la veille et le jour', async () => {
    const [veille, jour] = [dateCivile('2024-12-31'), dateCivile('2025-01-01')];
    await lire(async (acces) => {
      expect(await communeAu(acces, '93059', veille)).toBe('93059');
      expect(await communeAu(acces, '93059', jour)).toBe('93066');
      expect(await communeAu(acces, '93066', veille)).toBe('93066');
      expect(await codesReunis(acces, '93066', veille)).toEqual([]);
      expect(await codesReunis(acces, '93066', jour)).toEqual(['93059']);
      expect(await communeAu(acces, '75056', jour)).toBe('75056');
    });
  });

  it('un ancien nom et les anciens codes postaux mènent à la commune du jour', async () => {
    const codes = (mots: string, jour?: string) =>
      lire(async (acces) =>
        (await chercherUneCommune(acces, mots, jour ? dateCivile(jour) : acces.aujourdHui)).map(
          ({ code }) => code,
        ),
      );
    expect(await codes('pierrefite')).toEqual(['93066']);
    expect(await codes('Pierrefitte', '2024-12-31')).toEqual(['93059']);
    expect(await codes('93380')).toEqual(['93066']);
    expect(await codes('St-Denis')).toEqual(['93066']);
    expect(await codes('x'.repeat(5000))).toEqual([]);
  });

  it('« Pierrefitte-sur-Seine », sans rue : la commune du jour où l’on y est ; à peu près ne suffit pas', async () => {
    const code = (nom: string, jour?: string) =>
      lire((acces) => codeDeLaCommuneNommee(acces, nom, jour ? dateCivile(jour) : undefined));
    expect(await code('pierrefitte sur seine')).toBe('93066');
    expect(await code('Pierrefitte-sur-Seine', '2024-12-31')).toBe('93059');
    expect(await code('St Denis')).toBe('93066');
    expect(await code('Pierrefitte')).toBeNull();
    expect(await code(' ')).toBeNull();
  });

  it('une commune change de groupement à une date, et la page de chaque jour dit le sien', async () => {
    await enProprietaire(base, (c) =>
      c.executerScript(`
        insert into territoires.ept (code, nom, du) values ('E1', 'Plaine Commune', '2016-01-01'), ('E2', 'Est Ensemble', '2016-01-01');
        insert into territoires.commune_ept values ('93001', 'E1', '2020-01-01', '2026-01-01'), ('93001', 'E2', '2026-01-01', null);`),
    );
    const groupements = async (jour: string) =>
      /Les communes de chacun[\s\S]*?<\/table>/.exec(
        (await essai.ouvrir(`/territoires?le=${jour}`, cookie)).body,
      )?.[0];
    expect(await groupements('31/12/2025')).toMatch(/Plaine Commune<[^A]*Aubervilliers/);
    expect(await groupements('01/01/2026')).toMatch(/Est Ensemble<[^A]*Aubervilliers/);
    expect(await groupements('01/01/2026')).not.toMatch(/Plaine Commune<[^A]*Aubervilliers/);
  });

  it('la page d’un jour passé montre la carte de ce jour', async () => {
    const { body } = await essai.ouvrir('/territoires?le=31/12/2024&mots=Pierrefitte', cookie);
    expect(body).toContain('3 communes');
    expect(body).toContain('93059');
    expect((await essai.ouvrir('/territoires?le=hier+ou+avant', cookie)).statusCode).toBe(422);
  });
});

describe('La page des territoires', () => {
  it('dessine, dit la même chose en tableau, et montre la commune réunie', async () => {
    const { body } = await essai.ouvrir('/territoires', cookie);
    expect(body.match(/<rect/g)).toHaveLength(2);
    expect(body).toContain('fill="none"');
    expect(body).toContain('pas connu');
    expect(body).toContain('Pierrefitte-sur-Seine');
    expect(body).toMatch(/mercredi\s1er\sjanvier\s2025/);
  });

  it('les trente-neuf communes ont chacune leur carré', () => {
    expect(PLACES_SUR_LA_GRILLE.size).toBe(39);
    const carres = [...PLACES_SUR_LA_GRILLE.values()].map(
      ({ colonne, rang }) => `${colonne} ${rang}`,
    );
    expect(new Set(carres).size).toBe(39);
  });
});
