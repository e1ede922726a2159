import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cible, uneCible } from './cible.ts';

let cible: Cible;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

const DU_DISQUE = /root:|"dependencies"|TISSERIN_CLE|BEGIN [A-Z ]*KEY/;

describe('Un chemin écrit pour sortir', () => {
  it.each([
    '/../../etc/passwd',
    '/actifs/../../package.json',
    '/actifs/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/%252e%252e%252fetc/passwd',
    '/actifs/....//....//package.json',
    '/actifs/..\\..\\package.json',
    '/.env',
    '/.git/config',
    '/package.json',
    '/lieux/11%00.css',
    '/lieux/%00',
    '/lieux/..;/connexion',
    '//ailleurs.example/',
    '/lieux/%e0%80%af',
    '/lieux/%zz',
    '/lieux/%ff',
    '/personnes/%',
    `/lieux/${'a'.repeat(8_000)}`,
    '/lieux?__proto__[x]=1&constructor=2&toString=3&hasOwnProperty=4',
  ])('%s : une page en français, rien du disque', async (chemin) => {
    const { statut, texte, entetes } = await cible.frapper({ chemin });
    expect([200, 303, 404, 422]).toContain(statut);
    expect(texte).not.toMatch(DU_DISQUE);
    expect(texte).not.toMatch(/FST_|Error:|at \//);
    if (statut !== 303) expect(entetes['content-type']).toContain('text/html');
    expect(entetes['content-security-policy']).toContain("default-src 'none'");
    expect(entetes['x-content-type-options']).toBe('nosniff');
  });

  it('sous /api, un problème numéroté', async () => {
    const { statut, entetes } = await cible.frapper({ chemin: '/api/v1/communes/%zz' });
    expect(statut).toBe(404);
    expect(entetes['content-type']).toContain('application/problem+json');
  });
});

describe('Une suite écrite pour ailleurs', () => {
  const AILLEURS = [
    '//ailleurs.example',
    'https://ailleurs.example/',
    '/\\ailleurs.example',
    '/%09/ailleurs.example',
    '/.//ailleurs.example',
    'javascript:alert(1)',
    '/\r\nLocation: https://ailleurs.example',
    'http:ailleurs.example',
  ];
  const dehors = (location: unknown) =>
    new URL(String(location ?? '/'), cible.adresse).origin !== cible.adresse;

  it.each(AILLEURS)('%j : on reste ici', async (vers) => {
    const dit = encodeURIComponent(vers);
    const { html } = await (await cible.comme('sans compte')).demander('/connexion');
    const compteId = /name="compteId" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const reponses = [
      await cible.frapper({ chemin: `/langue/en?retour=${dit}` }),
      await cible.frapper({
        chemin: `/langue/en`,
        entetes: { referer: 'https://ailleurs.example/x' },
      }),
      await cible.envoyer('/connexion/essai', { compteId, retour: vers }),
      await cible.envoyer('/apparence', { apparence: 'sombre', retour: vers, theme: 'sombre' }),
      await cible.frapper({ chemin: `/connexion?retour=${dit}` }),
    ];
    for (const { entetes, statut } of reponses) {
      expect(statut).toBeLessThan(500);
      expect(dehors(entetes.location)).toBe(false);
      expect(entetes['x-injecte']).toBeUndefined();
    }
    expect(reponses.at(-1)?.texte).not.toMatch(/href="(https?:)?\/\/ailleurs|href="javascript:/);
  });

  it('%0d%0a dans une adresse n’ajoute aucun en-tête', async () => {
    for (const chemin of [
      '/langue/fr%0d%0aX-Injecte:1',
      '/langue/fr?retour=/%0d%0aX-Injecte:1',
      '/p/x%0d%0aX-Injecte:1',
      '/s/x%0d%0aX-Injecte:1',
    ])
      expect((await cible.frapper({ chemin })).entetes['x-injecte']).toBeUndefined();
  });
});

describe('Un en-tête qui ment', () => {
  it.each<[string, Record<string, string>]>([
    ['Host', { host: 'ailleurs.example' }],
    ['X-Forwarded-Host', { 'x-forwarded-host': 'ailleurs.example' }],
    ['X-Forwarded-Proto', { 'x-forwarded-proto': 'https' }],
    ['Forwarded', { forwarded: 'host=ailleurs.example;proto=https' }],
    ['X-Original-URL', { 'x-original-url': '/administration/comptes' }],
    ['X-Rewrite-URL', { 'x-rewrite-url': '/metrics' }],
    ['X-HTTP-Method-Override', { 'x-http-method-override': 'DELETE' }],
  ])('%s : la page ne parle pas d’ailleurs', async (_, entetes) => {
    for (const chemin of ['/', '/connexion', '/lieux', '/api/v1', '/api/v1/openapi.json']) {
      const recue = await cible.frapper({ chemin, entetes });
      expect(recue.statut).toBe(200);
      expect(recue.texte + JSON.stringify(recue.entetes)).not.toContain('ailleurs.example');
    }
  });

  it('les mesures ne se lisent pas à travers le mandataire, sans jeton', async () => {
    expect((await cible.frapper({ chemin: '/metrics' })).statut).toBe(200);
    for (const entetes of [
      { 'x-forwarded-for': '203.0.113.9' },
      { 'x-forwarded-for': '127.0.0.1' },
      { 'x-real-ip': '127.0.0.1' },
      { forwarded: 'for=127.0.0.1' },
      { via: '1.1 mandataire' },
    ] as Record<string, string>[])
      expect((await cible.frapper({ chemin: '/metrics', entetes })).statut).toBe(404);
  });

  it('des en-têtes immenses sont refusés avant d’être lus', async () => {
    const { statut } = await cible.frapper({
      chemin: '/',
      entetes: { 'x-grand': 'a'.repeat(20_000) },
    });
    expect(statut).toBe(431);
  });

  it('des cookies difformes, par centaines, n’ouvrent ni ne cassent rien', async () => {
    for (const cookie of [
      'tisserin_session',
      'tisserin_session=; tisserin_session==',
      '__proto__=x; constructor=y; tisserin_session=%00%ff',
      Array.from({ length: 600 }, (_, n) => `c${n}=${n}`).join('; '),
      `tisserin_recu=${'A'.repeat(8_000)}`,
      'tisserin_lien=%E0%A4%A',
    ]) {
      const { statut } = await cible.frapper({ chemin: '/ma-demande', entetes: { cookie } });
      expect(statut).toBe(303);
    }
  });
});

/** Bytes, as no library would send them. @returns all that came back until the server let go */
const brut = (octets: string): Promise<string> =>
  new Promise((rendre) => {
    const { hostname, port } = new URL(cible.adresse);
    const prise = connect(Number(port), hostname, () => prise.write(octets));
    let recu = '';
    // A busy server answers late; once it has, what would come after comes at once.
    let fin = setTimeout(() => prise.destroy(), 10_000);
    prise.on('data', (morceau) => {
      recu += String(morceau);
      clearTimeout(fin);
      fin = setTimeout(() => prise.destroy(), 1_500);
    });
    prise.on('error', () => undefined);
    prise.on('close', () => rendre(recu));
  });
const reponsesDans = (recu: string) => [...recu.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, s]) => s);

describe('Deux longueurs pour un seul envoi', () => {
  const CORPS = '0\r\n\r\nGET /metrics HTTP/1.1\r\nHost: x\r\n\r\n';
  it.each([
    ['CL et TE', `Content-Length: ${CORPS.length}\r\nTransfer-Encoding: chunked\r\n`],
    ['deux CL', `Content-Length: 5\r\nContent-Length: ${CORPS.length}\r\n`],
    ['TE habillé', `Transfer-Encoding: xchunked\r\n`],
    ['TE double', `Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n`],
    ['CL signé', `Content-Length: +5\r\n`],
    ['espace avant les deux points', `Transfer-Encoding : chunked\r\n`],
    ['en-tête replié', `X: a\r\n Transfer-Encoding: chunked\r\nContent-Length: 0x5\r\n`],
  ])('%s : refusé, la seconde demande n’est pas lue', async (_, entetes) => {
    const recu = await brut(
      `POST /connexion HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-www-form-urlencoded\r\n${entetes}\r\n${CORPS}`,
    );
    expect(reponsesDans(recu)).toEqual(['400']);
    expect(recu).not.toContain('tisserin_');
  });

  it('sans Host, ou deux fois, ou une version inventée', async () => {
    for (const demande of [
      'GET / HTTP/1.1\r\n\r\n',
      'GET / HTTP/9.9\r\nHost: x\r\n\r\n',
      '\u0016\u0003\u0001',
    ])
      expect(reponsesDans(await brut(demande)).filter((un) => un !== '400')).toEqual([]);
  });
});

describe('Un corps qui n’est pas ce qu’il dit', () => {
  const poster = (type: string, corps: string, chemin = '/poser-une-question') =>
    cible.frapper({
      ...{ methode: 'POST', chemin, corps },
      entetes: { ...(type ? { 'content-type': type } : {}), 'sec-fetch-site': 'same-origin' },
    });
  it.each([
    ['du texte', 'text/plain', 'texte=bonjour', 415],
    [
      'du XML et son fichier',
      'text/xml',
      '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x>&f;</x>',
      415,
    ],
    ['sans type', '', 'texte=bonjour', 415],
    ['un type difforme', 'application/json; charset=;;', '{"texte":1}', 422],
    ['un prototype', 'application/json', '{"__proto__":{"texte":"x"}}', 400],
    ['un constructeur', 'application/json', '{"constructor":{"prototype":{"texte":"x"}}}', 400],
    ['une liste', 'application/json', '["texte"]', 422],
    ['rien', 'application/json', 'null', 422],
    ['des objets là où va un texte', 'application/json', '{"texte":{"$gt":""},"cle":[[1]]}', 422],
    [
      'un prototype dans un formulaire',
      'application/x-www-form-urlencoded',
      '__proto__[texte]=x&__proto__.texte=x&__proto__=x',
      422,
    ],
    ['un bord qui manque', 'multipart/form-data', '--x\r\n\r\n', 422],
    [
      'un fichier nommé __proto__',
      'multipart/form-data; boundary=x',
      '--x\r\nContent-Disposition: form-data; name="__proto__"; filename="texte"\r\n\r\nx\r\n--x--\r\n',
      422,
    ],
  ] as const)('%s', async (_, type, corps, statut) => {
    const recue = await poster(type, corps);
    expect(recue.statut).toBe(statut);
    expect(recue.texte).not.toMatch(/root:|Error:/);
    expect(({} as { texte?: string }).texte).toBeUndefined();
  });

  it('des champs de fichier sur une page qui n’en prend pas ne sont lus comme rien', async () => {
    const corps =
      '--x\r\nContent-Disposition: form-data; name="texte"; filename="t.txt"\r\n\r\nbonjour\r\n--x--\r\n';
    expect((await poster('multipart/form-data; boundary=x', corps)).statut).toBe(422);
  });
});
