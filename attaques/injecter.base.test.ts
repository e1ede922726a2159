import { globSync, readdirSync, readFileSync } from 'node:fs';
import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { QUOI } from '#reprises';
import { toutesLesRoutes } from '../outils/matrice/routes.ts';
import { lireUnCsv } from '../src/socle/lire-un-csv.ts';
import { type Cible, chronometrer, uneCible } from './cible.ts';
import { champsDeLEntree } from './entrees.ts';

let cible: Cible;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

const routes = await toutesLesRoutes();
/** 1337 × 7331, and not seven figures of an identifier. */
const CALCUL = /(?<![0-9a-f])9801547(?![0-9a-f])/;
const PIEGES = [
  `1'"\\;--/*{{1337*7331}}\${1337*7331}<%=1337*7331%>#{1337*7331}`,
  `x' or 1=(select 1 from pg_sleep(4)) or '%_\\' = '`,
];
const QUI: Readonly<Record<string, string>> = {
  agents: 'Nadia Cherif',
  habitants: 'avec un reçu',
  partenaires: 'avec un lien',
  public: 'sans compte',
};
const qui = (application: string, chemin: string) =>
  chemin.startsWith('/administration') ? 'Inès Bouaziz' : (QUI[application] ?? 'sans compte');

describe('Du SQL, un gabarit, dans chaque adresse et chacun de ses champs', () => {
  it('rien ne s’exécute, rien ne tombe, rien n’attend', async () => {
    const visiteurs = new Map<string, Awaited<ReturnType<typeof cible.comme>>>();
    const fautes: string[] = [];
    for (const route of routes.filter(({ methode }) => methode === 'GET')) {
      if (/^\/(langue|connexion\/fournisseur)/.test(route.chemin)) continue;
      const nom = qui(route.application, route.chemin);
      const visiteur = visiteurs.get(nom) ?? (await cible.comme(nom));
      visiteurs.set(nom, visiteur);
      for (const piege of PIEGES) {
        const dit = encodeURIComponent(piege);
        const champs = champsDeLEntree(route).filter((un) => !route.chemin.includes(`:${un}`));
        const recherche = champs.map((un) => `${un}=${dit}`).join('&');
        const chemin = route.chemin.replace(/:[a-zA-Z]+/g, dit);
        if (chemin === route.chemin && champs.length === 0) continue;
        const { statut, html, duree } = await chronometrer(3_900, () =>
          visiteur.demander(`${chemin}?${recherche}`),
        );
        if (statut >= 500) fautes.push(`${route.chemin} : ${statut}`);
        if (CALCUL.test(html)) fautes.push(`${route.chemin} : un gabarit s’est calculé`);
        if (duree > 3_900) fautes.push(`${route.chemin} : ${Math.round(duree)} ms`);
      }
    }
    expect(fautes).toEqual([]);
  }, 120_000);
});

describe('Une formule dans un tableur', () => {
  const FORMULES = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '=HYPERLINK("http://x";"y")'];

  it('les exports sont ceux-ci', () => {
    const fichiers = globSync('src/**/*.route.{ts,tsx}').filter((un) =>
      /text\/csv|spreadsheet|ms-excel/.test(readFileSync(un, 'utf8')),
    );
    expect(fichiers.map((un) => un.split('/').at(-1)).sort()).toEqual([
      // Written by `ecrireUnCsv`, whose own test tries the formulas: its labels are the product's and the commitments'.
      'delais-observes.route.tsx',
      'lire-les-chiffres.route.tsx',
      'publier-les-indicateurs.route.tsx',
    ]);
  });

  it.each([
    ['/indicateurs/export', 'sans compte'],
    ['/observatoire/export', 'Sylvie Morel'],
  ])('%s : aucune cellule n’en est une', async (chemin, lectrice) => {
    const territoires = await cible.interroger<{ id: number }>(
      'select id from territoires.territoire order by id',
    );
    for (const [rang, { id }] of territoires.entries())
      await cible.interroger('update territoires.territoire set nom = $1 where id = $2', [
        FORMULES[rang % FORMULES.length],
        id,
      ]);
    const { html, statut } = await (await cible.comme(lectrice)).demander(chemin);
    expect(statut).toBe(200);
    const lu = lireUnCsv(html, 1_000);
    if (!lu.ok) throw new Error('unreadable');
    expect(lu.valeur.length).toBeGreaterThan(3);
    const cellules = lu.valeur.flatMap((rangee) => rangee.cellules);
    expect(cellules.some((une) => une.startsWith("'=") || une.startsWith("'+"))).toBe(true);
    expect(cellules.filter((une) => /^[=+\-@\t\r]/.test(une))).toEqual([]);
    // Nothing in a quoted cell breaks out of it.
    expect(new Set(lu.valeur.map(({ cellules: c }) => c.length)).size).toBe(1);
  });
});

describe('Un fichier qui n’est pas ce qu’il dit', () => {
  const AVEC = { source: 'x', equipe: '101004', millesime: '2026', licence: 'x', niveau: 'iris' };
  const donner = async (
    quoi: string,
    nom: string,
    octets: Buffer,
    champs: Record<string, string> = AVEC,
  ) => {
    const bord = 'bord';
    const textes = Object.entries(champs).map(
      ([un, dit]) => `--${bord}\r\nContent-Disposition: form-data; name="${un}"\r\n\r\n${dit}\r\n`,
    );
    const tete = `--${bord}\r\nContent-Disposition: form-data; name="fichier"; filename="${nom}"\r\nContent-Type: text/csv\r\n\r\n`;
    const ines = await cible.comme('Inès Bouaziz');
    const debut = performance.now();
    const recue = await ines.demander(`/administration/importer/${quoi}`, {
      method: 'POST',
      headers: { 'content-type': `multipart/form-data; boundary=${bord}` },
      body: Buffer.concat([
        Buffer.from(textes.join('') + tete),
        octets,
        Buffer.from(`\r\n--${bord}--\r\n`),
      ]),
    });
    const suite = recue.statut === 303 ? await ines.demander(recue.vers) : recue;
    return { statut: recue.statut, html: suite.html, duree: performance.now() - debut };
  };
  const compter = async () => {
    const tables = [
      'services.agent',
      'services.site',
      'services.service',
      'personnes.personne',
      'partenaires.structure',
    ];
    const nombres = tables.map((une) => `(select count(*) from ${une})`).join(' + ');
    const [{ n } = { n: 0 }] = await cible.interroger<{ n: number }>(
      `select (${nombres})::integer as n`,
    );
    return n;
  };

  const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const BOMBE = Buffer.concat([
    Buffer.from('504b0304140000000800', 'hex'),
    deflateRawSync(Buffer.alloc(50_000_000)),
  ]);
  it.each<[string, string, Buffer]>([
    ['une image', 'a.csv', PNG],
    ['une archive qui se déplie en 50 Mo', 'a.csv', BOMBE],
    [
      'une image qui est aussi un tableau',
      'a.csv',
      Buffer.concat([Buffer.from('GIF89a;'), Buffer.from('id;nom\n1;x')]),
    ],
    ['une page', 'a.html', Buffer.from('<html><script>alert(1)</script></html>')],
    [
      'un dessin qui agit',
      'a.svg',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    ],
    [
      'un XML et son entité',
      'a.xml',
      Buffer.from('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>'),
    ],
    ['un JSON très profond', 'a.json', Buffer.from('['.repeat(200_000))],
    ['cent mille colonnes', 'a.csv', Buffer.from('id;'.repeat(100_000))],
    [
      'un guillemet qui ne se ferme pas',
      'a.csv',
      Buffer.from(`id;nom\n1;"${'x;'.repeat(400_000)}`),
    ],
    ['rien que des séparateurs', 'a.csv', Buffer.from(';\n'.repeat(300_000))],
    ['des octets nuls', 'a.csv', Buffer.alloc(100_000)],
  ])('%s : lu comme un mauvais fichier, et rien n’est écrit', async (_, nom, octets) => {
    const avant = await compter();
    for (const quoi of octets.length > 300_000 ? QUOI.slice(0, 2) : QUOI) {
      const { statut, html, duree } = await donner(quoi, nom, octets);
      // Taken in, read, and said to be wrong on its page.
      expect([quoi, statut]).toEqual([quoi, 303]);
      expect(html).not.toMatch(/<script>alert|onload="alert|root:/);
      expect(duree).toBeLessThan(20_000);
    }
    expect(await compter()).toBe(avant);
  });

  it('un nom de fichier qui voudrait sortir de son dossier, ou de sa page', async () => {
    const avant = readdirSync('.');
    for (const nom of [
      '../../../../tmp/sorti.csv',
      '..\\\\..\\\\sorti.csv',
      '/etc/cron.d/sorti',
      '<img src=x onerror=alert(1)>.csv',
      'a\u0000.csv',
      `${'n'.repeat(5_000)}.csv`,
      'CON',
    ]) {
      const { statut, html } = await donner('agents', nom, Buffer.from('id;prenom;nom\n1;a;b'));
      expect(statut).toBeLessThan(500);
      expect(html).not.toContain('<img src=x');
    }
    expect(readdirSync('.')).toEqual(avant);
  });

  it('plus grand que permis : refusé, sans être gardé', async () => {
    const { statut, html } = await donner('agents', 'a.csv', Buffer.alloc(22_000_000, 'a'));
    expect(statut).toBe(413);
    expect(html).toContain('trop grand');
  });

  it('une formule et du balisage dans le fichier se lisent comme des mots', async () => {
    const csv = 'id;prenom;nom;fonction;site_id\n990001;=1+1;<script>alert(1)</script>;@x;101';
    const { html } = await donner('agents', 'a.csv', Buffer.from(csv));
    expect(html).not.toContain('<script>alert');
  });

  it('le fichier d’une autre, ou sans en avoir le droit', async () => {
    const nadia = await cible.comme('Nadia Cherif');
    for (const quoi of QUOI)
      expect(
        (
          await nadia.envoyer(`/administration/importer/${quoi}/appliquer`, [
            ['id', '00000000-0000-4000-8000-000000000001'],
          ])
        ).statut,
      ).toBe(403);
  });
});
