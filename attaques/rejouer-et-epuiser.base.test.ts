import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LIEN_DE_DEMONSTRATION } from '../outils/departement/ecrire/index.ts';
import { Visiteur } from '../outils/mauvaises-saisies/visiteur.ts';
import { type Cible, chronometrer, uneCible } from './cible.ts';

let cible: Cible;
let partenaire: Visiteur;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

const ouvre = async (qui: Visiteur, chemin: string) => (await qui.demander(chemin)).statut === 200;

describe('Ce qui a servi ne sert plus', () => {
  it('le code d’un lien n’entre qu’une fois, même dans un autre navigateur', async () => {
    const { jeton, code } = LIEN_DE_DEMONSTRATION;
    partenaire = await cible.comme('avec un lien');
    expect(await ouvre(partenaire, '/p/demande')).toBe(true);
    const deux = new Visiteur(cible.adresse);
    await deux.demander(`/p/${jeton}`);
    expect((await deux.envoyer('/p', [['code', code]])).statut).toBe(422);
    expect(await ouvre(deux, '/p/demande')).toBe(false);
  });

  it('l’entrée d’un partenaire finit avec sa journée', async () => {
    expect(await ouvre(partenaire, '/p/demande')).toBe(true);
    cible.horloge.avancer(9 * 3_600_000);
    expect(await ouvre(partenaire, '/p/demande')).toBe(false);
  });

  it('le papier d’un reçu révoqué ne s’imprime plus, page ouverte ou non', async () => {
    const awa = await cible.comme('avec un reçu');
    const ouverte = new Visiteur(cible.adresse);
    ouverte.poser('tisserin_recu', awa.biscuit('tisserin_recu'));
    expect(await ouvre(ouverte, '/ma-demande/recu.pdf')).toBe(true);
    await awa.envoyer('/ma-demande/annuler', []);
    for (const chemin of ['/ma-demande', '/ma-demande/recu.pdf', '/ma-demande/recu'])
      expect(await ouvre(ouverte, chemin)).toBe(false);
    const encore = await cible.comme('avec un reçu');
    expect(encore.biscuit('tisserin_recu')).toBe('');
  });

  it('le même envoi rejoué mille fois par la même personne ne fait pas mille promesses', async () => {
    const compter = async () => {
      const [lu] = await cible.interroger<{ n: number }>(
        'select count(*)::integer as n from courriers.question',
      );
      return lu?.n ?? 0;
    };
    const poser = (depuis: string) =>
      cible.envoyer('/poser-une-question', { texte: 'Où demander une carte ?' }, { depuis });
    const avant = await compter();
    let derniere = await poser('198.51.7.1');
    for (let fois = 1; fois < 20; fois += 1) derniere = await poser('198.51.7.1');
    expect((await compter()) - avant).toBe(15);
    expect(derniere.statut).toBe(422);
    expect(derniere.texte).toContain('Beaucoup de questions');
    expect(derniere.texte).toContain('Où demander une carte');
    expect((await poser('198.51.8.1')).statut).toBe(303);
  });

  it('noyé de partout, chaque réseau garde une place : personne n’est enfermé dehors', async () => {
    const heure = cible.horloge.maintenant();
    await cible.interroger(
      `insert into courriers.depot_en_ligne values ('*', date_trunc('hour', $1::timestamptz), 600)
       on conflict (reseau, heure) do update set nombre = 600`,
      [heure],
    );
    await cible.interroger(
      `insert into accueil.depot_en_ligne values ('*', date_trunc('hour', $1::timestamptz), 600)
       on conflict (reseau, heure) do update set nombre = 600`,
      [heure],
    );
    const champs = { texte: 'Et moi ?', mots: 'Je ne sais plus où aller.', reponse: 'recu' };
    for (const chemin of ['/poser-une-question', '/dire-ce-qu-il-me-faut']) {
      const statuts = [];
      for (let fois = 0; fois < 3; fois += 1)
        statuts.push((await cible.envoyer(chemin, champs, { depuis: '198.51.9.1' })).statut);
      expect([chemin, ...statuts]).toEqual([chemin, 303, 303, statuts[2] === 200 ? 200 : 422]);
    }
  });
});

/** Milliseconds that one request may hold the process: a busy machine is given room. */
const AU_PLUS_MS = 3_000;

describe('Ce qui voudrait tout prendre', () => {
  const enFormulaire = {
    'content-type': 'application/x-www-form-urlencoded',
    'sec-fetch-site': 'same-origin',
  };
  const frapper = (coup: Parameters<Cible['frapper']>[0]) =>
    chronometrer(AU_PLUS_MS, () => cible.frapper(coup));
  const poster = (
    corps: string,
    type = enFormulaire['content-type'],
    chemin = '/dire-ce-qu-il-me-faut',
  ) =>
    frapper({
      methode: 'POST',
      chemin,
      corps,
      entetes: { ...enFormulaire, 'content-type': type },
    });

  it.each([
    [
      'soixante mille champs',
      Array.from({ length: 60_000 }, (_, n) => `a${n}=b+${n}`).join('&'),
      undefined,
      413,
    ],
    ['soixante mille fois le même', 'mots=b+b&'.repeat(60_000), undefined, 413],
    [
      'quinze mille parties',
      `${Array.from({ length: 15_000 }, (_, n) => `--x\r\nContent-Disposition: form-data; name="a${n}"\r\n\r\nb ${n}\r\n`).join('')}--x--\r\n`,
      'multipart/form-data; boundary=x',
      413,
    ],
    ['un JSON très profond', `{"mots":${'['.repeat(300_000)}`, 'application/json', 400],
    ['un JSON qui échappe sans fin', `{"mots":"${'\\"'.repeat(400_000)}`, 'application/json', 400],
    ['un texte d’un mégaoctet', `mots=${'a'.repeat(1_000_000)}`, undefined, 422],
    ['un mégaoctet d’espaces', `mots=${'+'.repeat(1_000_000)}`, undefined, 422],
    ['plus d’un mégaoctet', `mots=${'a'.repeat(1_200_000)}`, undefined, 413],
  ] as const)('%s : refusé vite', async (_, corps, type, statut) => {
    const { statut: lu, duree } = await poster(corps, type);
    expect(lu).toBe(statut);
    expect(duree).toBeLessThan(AU_PLUS_MS);
  });

  const SANS_FIN = [
    'a'.repeat(190),
    'aA1!'.repeat(48),
    "'-".repeat(95),
    ' a'.repeat(95),
    '%_%'.repeat(60),
    '((((((((((((((((((((((((((((('.repeat(6),
    'é\u0301'.repeat(90),
    '06 '.repeat(60),
    '1/1/'.repeat(48),
    '🏠'.repeat(90),
  ];
  it.each(SANS_FIN)('chercher %j ne prend pas la base', async (mots) => {
    const nadia = await cible.comme('Nadia Cherif');
    const cookie = `tisserin_session=${nadia.biscuit('tisserin_session')}`;
    for (const chemin of [
      '/recherche/resultats?mots=',
      '/personnes?texte=',
      '/partenaires?mots=',
    ]) {
      const { statut, duree } = await frapper({
        chemin: chemin + encodeURIComponent(mots),
        entetes: { cookie },
      });
      expect(statut).toBeLessThan(500);
      expect([chemin, duree < AU_PLUS_MS]).toEqual([chemin, true]);
    }
  });

  it.each(['1e9', '1000000000', '-1', '0', 'NaN', 'Infinity', '1e400', '0x10', '9'.repeat(40)])(
    'une page ou une limite de %s',
    async (nombre) => {
      const nadia = await cible.comme('Nadia Cherif');
      for (const chemin of [
        '/partenaires',
        '/orientations',
        '/promesses',
        '/questions',
        '/accueil',
        '/lieux',
        '/services',
        '/personnes',
      ]) {
        const { statut } = await nadia.demander(
          `${chemin}?page=${nombre}&limit=${nombre}&limite=${nombre}&apres=${nombre}&site=${nombre}&cle=${nombre}&jour=${nombre}&semaine=${nombre}`,
        );
        expect([chemin, statut < 500]).toEqual([chemin, true]);
      }
      const { statut } = await cible.frapper({ chemin: `/api/v1/communes?limite=${nombre}` });
      expect(statut).toBeLessThan(500);
    },
  );

  it('quarante sessions à la fois d’une même personne : toutes vont, et sa page les montre', async () => {
    const toutes = await Promise.all(Array.from({ length: 40 }, () => cible.comme('Nadia Cherif')));
    const { statut, html } = (await toutes.at(-1)?.demander('/mon-compte')) ?? {
      statut: 0,
      html: '',
    };
    expect(statut).toBe(200);
    expect(html.length).toBeLessThan(200_000);
  });

  it('écouter ce qui change demande une session', async () => {
    for (const chemin of ['/direct?canaux=file:101', `/direct?canaux=${'file:101,'.repeat(900)}`])
      expect((await cible.frapper({ chemin })).statut).toBe(403);
  });
});
