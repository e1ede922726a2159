import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import {
  horlogeReglee,
  livrerCeQuiAttend,
  type Moteur,
  ouvrirLesTaches,
  type Reglages,
} from '#socle';
import { unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { demarrer, type EnMarche } from './demarrer.ts';

const REGLAGES: Reglages = {
  mode: 'essai',
  port: 0,
  adresse: '127.0.0.1',
  donnees: '',
  baseUrl: null,
  proprietaireUrl: null,
  urlPublique: 'http://localhost',
  cle: Buffer.alloc(32, 7),
};

describe('Le processus, composé en entier', () => {
  let produit: EnMarche;
  beforeAll(async () => {
    produit = await demarrer(REGLAGES, { moteur: await uneBase() });
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
