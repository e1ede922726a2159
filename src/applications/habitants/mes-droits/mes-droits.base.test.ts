import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesDesRecepisses } from '#recepisses';
import type { Moteur } from '#socle';
import { routesDeSonTour } from '#tour-des-droits';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesDesHabitants } from '../routes.ts';

let base: Moteur;
let essai: ServeurDEssai;
const ICI = '/mes-droits';
const SUITE = '/ma-demande/mes-droits';

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du) values (1, 'service-social', 'Service social', 'Service social', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, telephone, du) values
        (1, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '01 99 00 43 10', '2020-01-01');
      insert into services.secteur (service_id, site_id, regle, commune_code, du) values (1, 1, 'commune', '93001', '2020-01-01');`),
  );
  essai = await unServeur(unEnvironnement(base, '2026-11-27T09:00:00Z'), [
    ...routesDesRecepisses,
    ...routesDeSonTour,
    ...routesDesHabitants({ urlPublique: 'http://localhost', departement: 'Essai' }),
  ]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const lire = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');
const carnetDe = (html: string) => /name="carnet" value="([^"]+)"/.exec(html)?.[1] ?? '';
const champsDe = (html: string) =>
  [...new Set([...html.matchAll(/ name="([a-z_0-9]+)"/g)].map(([, nom]) => nom ?? ''))].filter(
    (nom) => nom !== 'carnet' && nom !== 'geste',
  );

const KARIM: Readonly<Record<string, string>> = {
  naissance: '01/01/1985',
  couple: 'non',
  enfants: '0',
  occupation: 'loge_gratuitement',
  commune: '93001',
  grossesse: 'non',
  activite: 'chomage',
  cinq_ans: 'non',
  nationalite: 'non',
  titre: 'dix_ans',
  taux: 'non',
  compensation: 'non',
};

/** The conversation to its end, as a browser without script sends it. */
async function resultat(elle = KARIM): Promise<{ html: string; carnet: string }> {
  let html = (await essai.envoyer(ICI, { geste: 'commencer' })).body;
  for (let ecran = 0; !html.includes('en aucun cas') && ecran < 15; ecran++) {
    const dites = champsDe(html).flatMap((nom) => (elle[nom] ? [[nom, elle[nom] as string]] : []));
    const envoi = { carnet: carnetDe(html), geste: 'suivant', ...Object.fromEntries(dites) };
    const reponse = await essai.envoyer(ICI, envoi);
    expect([reponse.statusCode, envoi]).toEqual([200, envoi]);
    html = reponse.body;
  }
  return { html, carnet: carnetDe(html) };
}

let fini: Awaited<ReturnType<typeof resultat>>;
beforeAll(async () => {
  fini = await resultat();
});
const tours = async () =>
  (await enProprietaire(base, (c) => c.executer('select * from tour_des_droits.tour', [])))
    .lignes as Record<string, unknown>[];

describe('Mes droits, sans compte', () => {
  it('arrive au résultat sans rien écrire nulle part', async () => {
    const { html } = fini;
    expect(lire(html)).toMatch(/Revenu de solidarité active \(RSA\) .{0,10}\d{3},\d\d € par mois/);
    expect(lire(html)).toContain('L’État décide, pas le département.');
    expect(await tours()).toEqual([]);
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select count(*)::integer as n from journal.trace', []),
    );
    expect(lignes[0]).toEqual({ n: 0 });
  });

  it('un carnet changé en route recommence, sans erreur', async () => {
    const { carnet } = fini;
    const change = `${carnet.slice(0, -4)}AAAA`;
    const reponse = await essai.envoyer(ICI, { carnet: change, geste: 'suivant' });
    expect([reponse.statusCode, lire(reponse.body)]).toEqual([
      200,
      expect.stringContaining('il faut recommencer'),
    ]);
  });

  it('une aide précise d’abord : une ligne dit les droits de tous, et elle continue', async () => {
    const dabord = await essai.envoyer(ICI, { geste: 'viser', visee: 'apa' });
    expect(lire(dabord.body)).toMatch(/pas encore vérifiés : Revenu de solidarité active/);
    const suite = await essai.envoyer(ICI, {
      carnet: carnetDe(dabord.body),
      geste: 'continuer',
      visee: 'apa',
    });
    expect(champsDe(suite.body)).toContain('naissance');
    expect(champsDe(suite.body)).not.toContain('enfants');
  });

  it('gardé sous un code quand elle le dit : chiffré, sans son titre de séjour, et elle l’efface', async () => {
    const { carnet } = fini;
    const garde = await essai.envoyer(`${ICI}/garder`, { carnet });
    expect(garde.headers.location).toBe(SUITE);
    const cookie = cookiesDe(garde);
    const relu = lire((await essai.ouvrir(SUITE, cookie)).body);
    expect(relu).toMatch(/Votre code : [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/);
    // What she said of her permit is not kept: the right says what is missing instead.
    expect(relu).toMatch(/Il manque : Êtes-vous de France/);
    const [tour] = await tours();
    expect(tour).toMatchObject({ cle: null, personne_id: null, voie: 'en_ligne' });
    expect(JSON.stringify(tour)).not.toMatch(/1985-01-01|01\/01\/1985|loge_gratuitement/);
    expect((await essai.ouvrir('/ma-demande', cookie)).headers.location).toBe(SUITE);

    const autre = cookiesDe(await essai.envoyer(`${ICI}/garder`, { carnet }));
    await essai.envoyer(`${SUITE}/effacer`, { id: String(tour?.id) }, autre);
    expect(await tours()).toHaveLength(2);
    await essai.envoyer(`${SUITE}/effacer`, { id: String(tour?.id) }, cookie);
    expect((await tours()).map(({ id }) => id)).not.toContain(tour?.id);
    expect(lire((await essai.ouvrir(`${SUITE}?efface=oui`, cookie)).body)).toContain('effacé');
  });

  it('laissé à l’équipe avec les droits voulus, sans rien réécrire', async () => {
    const { carnet } = fini;
    const rien = await essai.envoyer(`${ICI}/demander`, { carnet, prenom: 'Karim' });
    expect([rien.statusCode, rien.body.includes('value="Karim"')]).toEqual([422, true]);
    const laisse = await essai.envoyer(`${ICI}/demander`, { carnet, droits: 'rsa' });
    expect(laisse.headers.location).toBe('/ma-demande/recu');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer(
        `select c.paroles, c.cle, t.demandes, t.cle as equipe from accueil.premier_contact c
           join tour_des_droits.tour t on t.objet_id = c.id`,
        [],
      ),
    );
    expect(lignes).toEqual([
      {
        paroles: expect.stringContaining('Revenu de solidarité active (RSA)'),
        cle: 1004,
        demandes: ['rsa'],
        equipe: 1004,
      },
    ]);
    const page = await essai.ouvrir('/ma-demande', cookiesDe(laisse));
    expect(lire(page.body)).toContain('Voir les droits que j’ai vérifiés');
  });
});
