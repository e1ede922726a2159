import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, PERMISSIONS, revoquerUnJeton } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { toutesLesRoutes } from '../../../outils/matrice/routes.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { ADMINISTRATION, unSysteme } from './essais.ts';
import { routesDesSystemes } from './index.ts';

const routes = routesDesSystemes({ urlPublique: 'https://tisserin.exemple.fr' });
let base: Moteur;
let essai: ServeurDEssai;
let env: ReturnType<typeof unEnvironnement>;
let jeton: string;
beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  essai = await unServeur(env, routes);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into territoires.ept (code, nom, du) values ('T6', 'Plaine Commune', '2016-01-01');
      insert into territoires.commune (code, nom, nom_normalise, codes_postaux, population, du, au) values
        ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', 90000, '2000-01-01', null),
        ('93059', 'Pierrefitte-sur-Seine', 'pierrefitte sur seine', '{93380}', 30000, '2000-01-01', '2025-01-01'),
        ('93066', 'Saint-Denis', 'saint denis', '{93200}', 150000, '2000-01-01', null);
      insert into partenaires.structure (id, source, apport, nom, date_maj, code_insee, empreinte, retire_le)
        select 'structure-' || n, 'x', 'x', 'Structure ' || n, '2026-01-01', '93001', 'x',
          case when n = 3 then now() end from generate_series(1, 5) n;
      insert into partenaires.service (id, structure_id, source, apport, nom, description, date_maj, contact_nom_prenom,
        empreinte) values ('service-1', 'structure-1', 'x', 'x', 'Aide', 'X', '2026-01-01', 'Paule Secret', 'x');`),
  );
  jeton = (await unSysteme(env, PERMISSIONS, { structureId: 'structure-1' })).jeton;
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const lire = (url: string, sien = jeton, entetes: Record<string, string> = {}) =>
  essai.serveur.inject({ url, headers: { authorization: `Bearer ${sien}`, ...entetes } });

describe('Le document dit ce qui existe', () => {
  it('il est un OpenAPI 3.1 valide, lu sans jeton', async () => {
    const document = (await essai.serveur.inject({ url: '/api/v1/openapi.json' })).json();
    const { valid, errors } = await new Validator().validate(document);
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(document.openapi).toBe('3.1.0');
  });

  it('chaque adresse sous /api est décrite, et chaque adresse décrite existe', async () => {
    const document = (await essai.serveur.inject({ url: '/api/v1/openapi.json' })).json();
    const dites = Object.entries<object>(document.paths).flatMap(([chemin, operations]) =>
      Object.keys(operations).map((methode) => `${methode.toUpperCase()} ${chemin}`),
    );
    const ouvertes = (await toutesLesRoutes())
      .filter(({ chemin, application }) => chemin.startsWith('/api/') && application === 'systemes')
      .filter(({ chemin }) => chemin !== '/api/v1/openapi.json')
      .map(({ methode, chemin }) => `${methode} ${chemin.replace(/:(\w+)/g, '{$1}')}`);
    expect(ouvertes.length).toBeGreaterThan(4);
    expect(dites.sort()).toEqual([...new Set(ouvertes)].sort());
  });

  it('la page se lit en français, sans jeton', async () => {
    const { statusCode, body } = await essai.ouvrir('/api/v1');
    expect(statusCode).toBe(200);
    expect(body).toContain('L’annuaire des structures partenaires');
  });
});

describe('Lire l’annuaire', () => {
  it('les communes d’un jour, qui ne sont pas celles d’un autre', async () => {
    const noms = async (le: string) =>
      (await lire(`/api/v1/communes?le=${le}`))
        .json()
        .donnees.map((une: { nom: string }) => une.nom);
    expect(await noms('2024-12-31')).toContain('Pierrefitte-sur-Seine');
    expect(await noms('2025-01-01')).not.toContain('Pierrefitte-sur-Seine');
  });

  it('page après page, chaque structure ouverte une fois, sans le nom de quiconque', async () => {
    const vues: string[] = [];
    let suite: string | null = '';
    while (suite !== null) {
      const page: { donnees: { id: string }[]; suite: string | null } = (
        await lire(`/api/v1/structures?limite=2${suite && `&apres=${suite}`}`)
      ).json();
      expect(page.donnees.length).toBeLessThanOrEqual(2);
      expect(JSON.stringify(page)).not.toContain('Secret');
      vues.push(...page.donnees.map(({ id }) => id));
      suite = page.suite;
    }
    expect(vues).toEqual(['structure-1', 'structure-2', 'structure-4', 'structure-5']);
  });

  it('ce qui n’a pas changé n’est pas renvoyé', async () => {
    const { headers } = await lire('/api/v1/communes');
    const encore = await lire('/api/v1/communes', jeton, { 'if-none-match': `${headers.etag}` });
    expect([encore.statusCode, encore.body]).toEqual([304, '']);
    const autre = await lire('/api/v1/communes?limite=1', jeton, {
      'if-none-match': `${headers.etag}`,
    });
    expect(autre.statusCode).toBe(200);
  });
});

describe('Calculer des droits', () => {
  const calculer = (payload: object, sien = jeton) =>
    essai.serveur.inject({
      method: 'POST',
      url: '/api/v1/droits/calculs',
      headers: { authorization: `Bearer ${sien}` },
      payload,
    });
  const seule = { individus: { a: { age: 40 } } };

  it('une réponse par situation, expliquée, sans que l’une gêne l’autre', async () => {
    const { statusCode, json } = await calculer({
      mois: '2026-06',
      droits: ['rsa'],
      expliquer: true,
      situations: [seule, { individus: {} }],
    });
    expect(statusCode).toBe(200);
    const [rendue, refusee] = json().reponses;
    expect(rendue.droits[0]).toMatchObject({ droit: 'rsa', statut: 'du', montant: 651.69 });
    expect(rendue.droits[0].explication.at(-1).articles[0].article).toBe('L.262-2');
    expect(refusee).toMatchObject({ ligne: 2, erreur: { motif: 'sans_personne' } });
  });

  it('sans la permission, trop de situations, un mois illisible : un problème qui se lit', async () => {
    const { jeton: restreint } = await unSysteme(env, ['services:lire']);
    expect((await calculer({ situations: [seule] }, restreint)).statusCode).toBe(403);
    const trop = await calculer({ situations: Array.from({ length: 101 }, () => seule) });
    expect([trop.statusCode, trop.json().errors[0].champ]).toEqual([422, 'situations']);
    const mois = await calculer({ mois: '2026-13', situations: [seule] });
    expect([mois.statusCode, mois.json().errors[0].champ]).toEqual([422, 'mois']);
  });
});

describe('Un refus se lit par une machine et par qui la corrige', () => {
  it.each([
    ['sans jeton', 401, { url: '/api/v1/communes' }],
    ['adresse inconnue', 404, { url: '/api/v1/personnes' }],
    ['méthode', 405, { method: 'DELETE', url: '/api/v1/communes' }],
    ['forme', 406, { url: '/api/v1/communes', headers: { accept: 'text/html' } }],
  ] as const)('%s : %i', async (_, statut, requete) => {
    const reponse = await essai.serveur.inject(requete);
    expect(reponse.statusCode).toBe(statut);
    expect(reponse.headers['content-type']).toContain('application/problem+json');
    expect(reponse.json()).toMatchObject({ status: statut, type: 'about:blank' });
  });

  it('chaque champ à revoir est nommé, un champ en trop aussi', async () => {
    const { json } = await lire('/api/v1/communes?limite=500&personne=x');
    expect(json().errors).toEqual([
      { champ: 'limite', phrase: 'Demandez 200 lignes au plus.' },
      { champ: 'personne', phrase: 'Ce champ n’existe pas ici : retirez-le.' },
    ]);
    expect((await lire('/api/v1/communes?apres=!!')).json().errors[0].champ).toBe('apres');
  });

  it('une permission absente se dit, laisse sa trace, et la base refuse aussi', async () => {
    const { jeton: restreint, jetonId } = await unSysteme(env, ['services:lire']);
    const refus = await lire('/api/v1/structures', restreint);
    expect(refus.statusCode).toBe(403);
    expect(refus.json().detail).toContain('structures:lire');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ n: number }>(
        "select count(*)::integer as n from journal.trace where genre = 'systeme' and operation = 'refus'",
      ),
    );
    expect(lignes[0]?.n).toBeGreaterThan(0);
    const combien = await base.transaction(async (c) => {
      await c.executer(
        "select set_config('role', 'lecteur_systeme', true), set_config('tisserin.jeton', $1, true), set_config('tisserin.maintenant', $2, true)",
        [jetonId, env.horloge.maintenant()],
      );
      const structures = await c.executer('select id from partenaires.structure');
      const services = await c.executer('select id from services.service');
      return [structures.lignes.length, services.lignes.length];
    });
    expect(combien).toEqual([0, 0]);
  });

  it('expiré, révoqué, inventé : la même réponse', async () => {
    const expire = await unSysteme(env, ['services:lire'], { jours: 1 });
    const revoque = await unSysteme(env, ['services:lire']);
    await enTantQue(env, ADMINISTRATION, 'révoquer', (acces) =>
      revoquerUnJeton(acces, { jetonId: revoque.jetonId }),
    );
    expect((await lire('/api/v1/sites', expire.jeton)).statusCode).toBe(200);
    env.horloge.avancer(3 * 24 * 3_600_000);
    const refus = [expire.jeton, revoque.jeton, `${expire.jeton.slice(0, -3)}abc`].map((un) =>
      lire('/api/v1/sites', un),
    );
    const lus = (await Promise.all(refus)).map(({ statusCode, body }) => [statusCode, body]);
    expect(new Set(lus.map((lu) => JSON.stringify(lu))).size).toBe(1);
    expect(lus[0]?.[0]).toBe(401);
  });

  it('au-delà des appels d’une minute, 429 et quand recommencer', async () => {
    const presse = await unSysteme(env, ['services:lire']);
    await enProprietaire(base, (c) =>
      c.executer(
        "update acces.jeton set appels = 300, minute = date_trunc('minute', $1::timestamptz) where id = $2",
        [env.horloge.maintenant(), presse.jetonId],
      ),
    );
    const refus = await lire('/api/v1/services', presse.jeton);
    expect(refus.statusCode).toBe(429);
    expect(Number(refus.headers['retry-after'])).toBeGreaterThan(0);
  });

  it('aucun jeton n’est gardé en clair, ni lu par l’administration', async () => {
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer<{ tout: string }>("select string_agg(j::text, ' ') as tout from acces.jeton j"),
    );
    expect(lignes[0]?.tout).not.toContain(jeton);
  });
});
