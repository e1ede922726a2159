import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DoitUneTrace, enTantQue } from '#acces';
import { DELAIS_PAR_DEFAUT, horlogeDuSysteme, type Moteur, ouvrirPostgres } from '#socle';
import { demarrer, type EnMarche } from '../../src/demarrer.ts';
import { passerLesMigrations } from '../../src/ouvrir-la-base.ts';
import { toutesLesRoutes } from '../../src/routes.ts';
import { NADIA, SCENE } from '../../src/se-rapprocher/accueil/essais.ts';
import { chercherLesBinaires, demarrerUneGrappe, type Grappe } from '../essais/postgres-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';

const JETON = 'un-jeton-tire-au-hasard-et-long';

describe('Ce qui laisse une trace', () => {
  const routes = toutesLesRoutes({
    urlPublique: 'http://localhost',
    departement: 'Essai',
    scriptDesCles: '',
    canaux: [],
    rappelJoursOuvres: 1,
    annoncesLocales: false,
    contacts: { securite: null, dpo: null, accessibilite: null },
  });

  it('n’est à aucune des adresses qu’une réplique peut lire', () => {
    const lues = routes.filter(({ replique }) => replique);
    expect(lues.map(({ chemin }) => chemin)).toEqual([
      '/lieux',
      '/lieux/:id',
      '/indicateurs',
      '/indicateurs/export',
      '/engagements',
      '/engagements/delais',
      '/engagements/delais/:forme',
    ]);
    for (const { methode, lecteurs, machine } of lues)
      expect([methode, lecteurs, machine]).toEqual(['GET', ['public'], undefined]);
  });
});

describe.runIf(process.env.TISSERIN_TEST_BASE === 'postgres')('Une réplique, en vrai', () => {
  let grappe: Grappe;
  let copie: Grappe;
  let primaire: Moteur;
  let replique: Moteur;
  let produit: EnMarche;
  beforeAll(async () => {
    const binaires = chercherLesBinaires();
    if (!binaires) throw new Error('no PostgreSQL');
    grappe = await demarrerUneGrappe(binaires);
    primaire = await ouvrirPostgres(grappe.url, { connexions: 4 });
    await passerLesMigrations(primaire);
    await primaire.transaction((c) => c.executerScript(SCENE));
    copie = await demarrerUneGrappe(binaires, { prendreDe: grappe.url });
    replique = await ouvrirPostgres(copie.url, { connexions: 2, lectureSeule: true });
    produit = await demarrer(
      {
        ...REGLAGES_D_ESSAI,
        urlPublique: 'http://127.0.0.1',
        baseUrl: grappe.url,
        lectureUrl: copie.url,
        retardDeLecture: 3,
        jetonDeMesures: JETON,
      },
      { moteur: primaire },
    );
  });
  afterAll(async () => {
    await produit?.fermer();
    await replique?.fermer().catch(() => undefined);
    copie?.arreter();
    grappe?.arreter();
  });

  const leLieu = async () => {
    const reponse = await fetch(`${produit.adresse}/lieux/11`);
    expect(reponse.status).toBe(200);
    return reponse.text();
  };
  const mesures = async () => {
    const reponse = await fetch(`${produit.adresse}/metrics`, {
      headers: { authorization: `Bearer ${JETON}` },
    });
    return reponse.text();
  };
  const renommer = (nom: string) =>
    primaire.directement.executer('update services.site set nom = $1 where id = 11', [nom]);
  const bientot = { timeout: 60_000, interval: 300 };

  it('aucune lecture tracée ne s’y fait, et rien ne s’y écrit', async () => {
    const la = {
      moteur: replique,
      horloge: horlogeDuSysteme,
      cle: Buffer.alloc(32),
      replique: true,
    } as const;
    await expect(enTantQue(la, NADIA, 'lire', async () => 'lue')).rejects.toThrow(DoitUneTrace);
    await expect(
      enTantQue(la, { genre: 'public' }, 'lire', (acces) =>
        acces.tracer({ operation: 'lecture', objet: 'personne' }),
      ),
    ).rejects.toThrow(DoitUneTrace);
    const parErreur = await ouvrirPostgres(grappe.url, {
      lectureSeule: true,
      delais: DELAIS_PAR_DEFAUT.base,
    });
    await expect(
      parErreur.transaction((c) => c.executer("update services.site set nom = 'x' where id = 11")),
    ).rejects.toMatchObject({ code: '25006' });
    await parErreur.fermer();
  });

  it('elle sert les pages publiques ; trop en retard, la base répond ; rattrapée, elle sert de nouveau', async () => {
    await renommer('Le lieu d’avant');
    await expect.poll(leLieu, bientot).toContain('Le lieu d’avant');
    await replique.directement.executer('select pg_wal_replay_pause()');
    await renommer('Le lieu d’après');
    expect(await leLieu()).toContain('Le lieu d’avant');
    await expect.poll(leLieu, bientot).toContain('Le lieu d’après');
    expect(await mesures()).toMatch(/^tisserin_replique_lue 0$/m);
    await replique.directement.executer('select pg_wal_replay_resume()');
    await expect
      .poll(mesures, { ...bientot, timeout: 60_000 })
      .toMatch(/^tisserin_replique_lue 1$/m);
  });

  it('tuée, elle manque à une mesure, à personne d’autre', async () => {
    copie.tuer();
    expect(await leLieu()).toContain('Le lieu d’après');
    await expect
      .poll(async () => (await fetch(`${produit.adresse}/readyz`)).status, { timeout: 30_000 })
      .toBe(200);
    expect(await mesures()).toMatch(/tisserin_echecs_total\{quoi="lecture",nom="réplique"\} 1/);
  });
});
