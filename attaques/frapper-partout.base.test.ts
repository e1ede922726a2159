import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toutesLesRoutes } from '../outils/matrice/routes.ts';
import { type Cible, uneCible } from './cible.ts';

const declarees = await toutesLesRoutes();
/** What the real server answers to, as it was told: nothing is taken on anyone's word. */
const servies: { methode: string; chemin: string }[] = [];
let cible: Cible;

type Branche = {
  addHook(nom: 'onRoute', faire: (une: { method: string | string[]; url: string }) => void): void;
};
const noter = (message: unknown) =>
  (message as { fastify: Branche }).fastify.addHook('onRoute', ({ method, url }) => {
    for (const methode of [method].flat()) servies.push({ methode, chemin: url });
  });

beforeAll(async () => {
  subscribe('fastify.initialization', noter);
  cible = await uneCible();
  unsubscribe('fastify.initialization', noter);
});
afterAll(() => cible?.fermer());

/** Of the server itself: they say nothing of anyone, or ask who asks by themselves. */
const DU_SERVEUR = /^(GET|HEAD) \/(actifs\/[\w.-]+|healthz|readyz|version|metrics|direct)$/;

/** Addresses that answer and that no `*.route.ts` declares: they would be in no matrix. */
function horsDeLaMatrice(toutes: typeof servies): string[] {
  const connues = new Set(declarees.map(({ methode, chemin }) => `${methode} ${chemin}`));
  const deLApi = new Set(
    declarees.filter(({ application }) => application === 'systemes').map(({ chemin }) => chemin),
  );
  return toutes
    .filter(({ methode, chemin }) => {
      const lue = methode === 'HEAD' ? 'GET' : methode;
      // Under /api, the other methods are named for what they are (405), below.
      return !connues.has(`${lue} ${chemin}`) && !deLApi.has(chemin);
    })
    .map(({ methode, chemin }) => `${methode} ${chemin}`)
    .filter((une) => !DU_SERVEUR.test(une));
}

const adresse = (chemin: string) =>
  chemin.replace(/:[a-zA-Z]+/g, '00000000-0000-4000-8000-000000000001');

describe('Toute adresse qui répond est dans la matrice', () => {
  it('le serveur ne sert que ce qui est déclaré', () => {
    expect(servies.length).toBeGreaterThan(200);
    expect(horsDeLaMatrice(servies)).toEqual([]);
  });

  it('une adresse neuve, branchée à côté, se verrait, quelle que soit sa méthode', () => {
    for (const methode of ['GET', 'POST', 'HEAD', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])
      expect(horsDeLaMatrice([{ methode, chemin: '/api/v1/personnes' }])).toEqual([
        `${methode} /api/v1/personnes`,
      ]);
    expect(horsDeLaMatrice([{ methode: 'PUT', chemin: '/personnes/:id' }])).toEqual([
      'PUT /personnes/:id',
    ]);
  });
});

describe('Une méthode que l’adresse n’a pas', () => {
  it.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])(
    '%s ne fait rien, nulle part',
    async (methode) => {
      const nadia = await cible.comme('Nadia Cherif');
      const cookie = `tisserin_session=${nadia.biscuit('tisserin_session')}`;
      const rangs = methode === 'DELETE' ? 1 : 4;
      const adresses = [...new Set(declarees.map(({ chemin }) => chemin))].filter(
        (_, n) => n % rangs === 0,
      );
      for (const chemin of adresses) {
        const { statut, entetes } = await cible.frapper({
          methode,
          chemin: adresse(chemin),
          entetes: { cookie, 'sec-fetch-site': 'same-origin' },
        });
        expect([methode, chemin, [400, 404, 405].includes(statut)]).toEqual([
          methode,
          chemin,
          true,
        ]);
        expect(entetes['access-control-allow-origin']).toBeUndefined();
      }
    },
  );

  it('HEAD répond comme GET, sans le corps', async () => {
    for (const chemin of [
      '/lieux',
      '/connexion',
      '/accueil',
      '/personnes',
      '/ma-demande',
      '/api/v1/communes',
      '/api/v1',
    ]) {
      const get = await cible.frapper({ chemin });
      const head = await cible.frapper({ methode: 'HEAD', chemin });
      expect([chemin, head.statut, head.texte]).toEqual([chemin, get.statut, '']);
    }
  });
});

describe('Chaque genre de lecteur, à chaque adresse qui n’est pas pour lui', () => {
  it.each([
    ['un habitant', 'avec un reçu', ['habitant', 'public']],
    ['un partenaire', 'avec un lien', ['partenaire', 'public']],
    ['une agente', 'Nadia Cherif', ['agent', 'public']],
  ] as const)(
    '%s',
    async (_, qui, siens) => {
      const elle = await cible.comme(qui);
      const fermees = declarees.filter(
        ({ lecteurs }) => !lecteurs.some((un) => (siens as readonly string[]).includes(un)),
      );
      expect(fermees.length).toBeGreaterThan(10);
      const fautes: string[] = [];
      for (const { methode, chemin } of fermees) {
        const { statut, vers } =
          methode === 'GET'
            ? await elle.demander(adresse(chemin))
            : await elle.envoyer(adresse(chemin), []);
        const alaPorte = statut === 303 && /^\/(connexion|s$)/.test(vers);
        if (!alaPorte && ![401, 403, 404, 415, 422].includes(statut))
          fautes.push(`${methode} ${chemin} : ${statut} ${vers}`);
      }
      expect(fautes).toEqual([]);
    },
    120_000,
  );
});
