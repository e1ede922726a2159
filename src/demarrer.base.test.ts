import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { enTantQue } from '#acces';
import { horlogeReglee, livrerCeQuiAttend, type Moteur, ouvrirLesTaches } from '#socle';
import { unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { demarrer, type EnMarche } from './demarrer.ts';
import { SANS_MOYENS, tachesPour } from './taches.ts';

describe('Le processus, composé en entier', () => {
  let produit: EnMarche;
  beforeAll(async () => {
    produit = await demarrer(REGLAGES_D_ESSAI, { moteur: await uneBase() });
  });
  afterAll(() => produit.fermer());

  it('répond, avec des en-têtes stricts et rien qui vienne d’ailleurs', async () => {
    const reponse = await fetch(`${produit.adresse}/connexion`);
    expect(reponse.status).toBe(200);
    expect(reponse.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(reponse.headers.get('cache-control')).toBe('no-store');
    const page = await reponse.text();
    expect(page.match(/(?:src|href)="https?:/g)).toBeNull();
    for (const [, actif = ''] of page.matchAll(/(?:src|href)="(\/actifs\/[^"]+)"/g))
      expect([actif, (await fetch(produit.adresse + actif)).status]).toEqual([actif, 200]);
  });

  it('sans session, un écran d’agent mène à la connexion, et se rappelle où l’on allait', async () => {
    const reponse = await fetch(`${produit.adresse}/mon-compte`, { redirect: 'manual' });
    expect(reponse.status).toBe(303);
    expect(reponse.headers.get('location')).toBe('/connexion?retour=%2Fmon-compte');
  });

  it('une adresse qui n’existe pas le dit, aux personnes et aux machines', async () => {
    expect(await (await fetch(`${produit.adresse}/rien`)).text()).toContain('n’existe pas');
    const machine = await fetch(`${produit.adresse}/rien`, {
      headers: { accept: 'application/json' },
    });
    expect(machine.headers.get('content-type')).toContain('application/problem+json');
    expect(await machine.json()).toMatchObject({ status: 404, title: 'Cette page n’existe pas' });
  });
});

describe('Ce que l’outil dit de lui-même à qui le fait tourner', () => {
  let base: Moteur;
  let produit: EnMarche;
  const demander = (chemin: string, authorization = 'Bearer un-jeton-tire-au-hasard-et-long') =>
    fetch(produit.adresse + chemin, { headers: { authorization } });
  beforeAll(async () => {
    base = await uneBase();
    const jetonDeMesures = 'un-jeton-tire-au-hasard-et-long';
    produit = await demarrer({ ...REGLAGES_D_ESSAI, jetonDeMesures }, { moteur: base });
  });
  afterAll(() => produit.fermer());

  it('il vit, il est prêt, et quelle version', async () => {
    expect((await demander('/healthz')).status).toBe(200);
    const pret = await demander('/readyz');
    expect([pret.status, await pret.json()]).toEqual([
      200,
      { pret: true, base: 'va bien', migrations: 'va bien', file: 'va bien', disque: 'va bien' },
    ]);
    expect(await (await demander('/version')).json()).toMatchObject({ nom: 'tisserin' });
  });

  it('ses mesures, à qui a le jeton : des adresses déclarées, jamais ce qu’elles contiennent', async () => {
    expect((await demander('/metrics', 'Bearer autre')).status).toBe(404);
    await demander('/s/K7MQ3XWT2ABC');
    const mesures = await (await demander('/metrics')).text();
    expect(mesures).toContain('tisserin_evenements{etat="en attente"}');
    expect(mesures).toContain('adresse="/s/:code"');
    expect(mesures).not.toContain('K7MQ3XWT2ABC');
    // An alert counts from a zero that was said, and a seal that was never laid has no hour.
    expect(mesures).toContain('tisserin_echecs_total{quoi="tâche",nom="scellement"} 0');
    expect(mesures).not.toMatch(/^tisserin_dernier_sceau_secondes /m);
  });

  it('une tâche qui refuse a échoué, au lieu d’être dite réussie ; ce qui est éteint ne l’a pas', async () => {
    const autre = await uneBase();
    const env = { ...unEnvironnement(autre), horloge: horlogeReglee('2026-11-24T09:42:00Z') };
    const taches = tachesPour(env, { ...SANS_MOYENS, urlPublique: '' });
    const faire = async (voulue: string) => taches.find(({ nom }) => nom === voulue)?.faire();
    await faire('scellement');
    await faire('non-recours');
    await enTantQue(env, { genre: 'public' }, 'lire', (acces) =>
      acces.tracer({ operation: 'lecture', objet: 'page' }),
    );
    env.horloge.avancer(460 * 86_400_000);
    await expect(faire('retrait')).rejects.toThrow('traces_non_scellees');
    await autre.directement.executer(
      `insert into journal.sceau (mois, nombre, lot, depuis_transaction, jusqu_a_transaction, precedent, empreinte, pose_le)
       values ('2026-11-01', 1, 'x', '0', '99999999', 'x', 'x', now())`,
    );
    await expect(faire('scellement')).rejects.toThrow('transactions_reculees');
    await autre.fermer();
  });

  it('un événement qui attend depuis longtemps : plus prêt, et il dit pourquoi', async () => {
    await base.directement.executer(
      `insert into socle.evenement (nom, contenu, survenu_le, pris_jusqu_a)
       values ('Attend', '{}', now() - interval '1 hour', now() + interval '1 hour')`,
    );
    const pret = await demander('/readyz');
    expect(pret.status).toBe(503);
    expect(((await pret.json()) as { file: string }).file).toContain('attendent');
  });
});

describe('Un canal écouté', () => {
  it('se reprend quand sa connexion est perdue', async () => {
    const base = await uneBase();
    const recus: string[] = [];
    const taire = await base.ecouter('essai', (charge) => void recus.push(charge));
    await base.directement.executer(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and query like 'listen%' and pid <> pg_backend_pid()`,
    );
    await vi.waitFor(
      async () => {
        await base.directement.executer("select pg_notify('essai', 'entendu')");
        expect(recus).toContain('entendu');
      },
      { timeout: 30_000, interval: 200 },
    );
    await taire();
    await base.fermer();
  });
});

describe('Ce qui est annoncé arrive', () => {
  let base: Moteur;
  beforeAll(async () => {
    base = await uneBase();
  });
  afterAll(() => base.fermer());
  const annoncer = (nom: string) =>
    enTantQue(unEnvironnement(base), { genre: 'public' }, 'essayer', (acces) =>
      acces.annoncer({ nom, contenu: { id: nom } }),
    );

  it('chaque événement une fois, dans l’ordre ; celui qui échoue laisse passer les autres et revient', async () => {
    const horloge = horlogeReglee('2026-11-24T09:00:00Z');
    const recus: string[] = [];
    let panne = true;
    const aLivrer = {
      moteur: base,
      horloge,
      reagir: async ({ nom }: { nom: string }) => {
        if (nom === 'Deux' && panne) throw new Error('panne');
        recus.push(nom);
      },
      siEchec: () => undefined,
    };
    for (const nom of ['Un', 'Deux', 'Trois']) await annoncer(nom);
    expect(await livrerCeQuiAttend(aLivrer)).toBe(2);
    panne = false;
    expect(await livrerCeQuiAttend(aLivrer)).toBe(0);
    horloge.avancer(61_000);
    expect(await livrerCeQuiAttend(aLivrer)).toBe(1);
    expect(recus).toEqual(['Un', 'Trois', 'Deux']);
  });

  it('ce qui était pris quand l’horloge a reculé d’une heure est livré quand même', async () => {
    const horloge = horlogeReglee('2026-11-24T12:00:00Z');
    const recus: string[] = [];
    let panne = true;
    const aLivrer = {
      moteur: base,
      horloge,
      reagir: async ({ nom }: { nom: string }) => {
        if (panne) throw new Error('panne');
        recus.push(nom);
      },
      siEchec: () => undefined,
    };
    await annoncer('AvantLeRecul');
    expect(await livrerCeQuiAttend(aLivrer)).toBe(0);
    panne = false;
    expect(await livrerCeQuiAttend(aLivrer)).toBe(0);
    horloge.avancer(-3_600_000);
    expect(await livrerCeQuiAttend(aLivrer)).toBe(1);
    expect(recus).toEqual(['AvantLeRecul']);
  });

  it('une base occupée longtemps ne fait pas abandonner un événement', async () => {
    const horloge = horlogeReglee('2026-11-24T14:00:00Z');
    let tenue = true;
    const aLivrer = {
      moteur: base,
      horloge,
      reagir: async () => {
        if (tenue) throw Object.assign(new Error('verrou'), { code: '55P03' });
      },
      siEchec: () => undefined,
    };
    await annoncer('Patient');
    for (let fois = 0; fois < 12; fois += 1) {
      expect(await livrerCeQuiAttend(aLivrer)).toBe(0);
      horloge.avancer(61_000);
    }
    tenue = false;
    expect(await livrerCeQuiAttend(aLivrer)).toBe(1);
  });

  it('deux livreurs ensemble ne livrent pas deux fois le même', async () => {
    const recus: string[] = [];
    const aLivrer = {
      moteur: base,
      horloge: horlogeReglee('2026-11-24T10:00:00Z'),
      reagir: async ({ nom }: { nom: string }) => void recus.push(nom),
      siEchec: () => undefined,
    };
    for (let rang = 0; rang < 12; rang++) await annoncer(`E${rang}`);
    await Promise.all([livrerCeQuiAttend(aLivrer), livrerCeQuiAttend(aLivrer)]);
    expect(new Set(recus).size).toBe(12);
    expect(recus).toHaveLength(12);
  });

  it('une tâche planifiée s’inscrit et s’arrête proprement', async () => {
    const echecs: string[] = [];
    const tache = { nom: 'essai', quand: '0 3 * * *', faire: async () => undefined };
    const arreter = await ouvrirLesTaches(base, [tache], (nom) => void echecs.push(nom));
    const { lignes } = await base.directement.executer<{ cron: string; timezone: string }>(
      'select cron, timezone from taches.schedule',
    );
    await arreter();
    expect(lignes).toEqual([{ cron: '0 3 * * *', timezone: 'Europe/Paris' }]);
    expect(echecs).toEqual([]);
  });
});
