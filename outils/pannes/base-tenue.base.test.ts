import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { DELAIS_PAR_DEFAUT, horlogeReglee, type Moteur, ouvrirPostgres } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { demarrer, type EnMarche } from '../../src/demarrer.ts';
import { SCENE } from '../../src/se-rapprocher/accueil/essais.ts';
import { unCompte } from '../../src/trame/comptes/essais.ts';
import { enProprietaire, unEnvironnement, uneBase } from '../base-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../reglages-d-essai.ts';

const MIDI = '2026-11-24T11:00:00Z';

describe.runIf(process.env.TISSERIN_TEST_BASE === 'postgres')(
  'Une base tenue, coupée, noyée',
  () => {
    let base: Moteur;
    let produit: EnMarche;
    let cookie: string;
    let ailleurs: pg.Client;
    beforeAll(async () => {
      base = await uneBase();
      await enProprietaire(base, (c) => c.executerScript(SCENE));
      const { lignes } = await base.directement.executer<{ nom: string }>(
        'select current_database() as nom',
      );
      const adresse = new URL(process.env.TISSERIN_TEST_POSTGRES_URL ?? '');
      adresse.pathname = `/${lignes[0]?.nom}`;
      ailleurs = new pg.Client({ connectionString: adresse.toString() });
      await ailleurs.connect();
      const delais = { ...DELAIS_PAR_DEFAUT.base, verrou: 1, connexion: 5, enAttente: 10 };
      const moteur = await ouvrirPostgres(adresse.toString(), { connexions: 2, delais });
      produit = await demarrer(
        { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1' },
        { moteur, horloge: horlogeReglee(MIDI) },
      );
      const { compteId } = await enProprietaire(base, (c) =>
        unCompte(c, { agentId: 7, territoireId: 4 }),
      );
      const session = await ouvrirUneSession(unEnvironnement(base, MIDI), {
        compteId,
        moyen: 'essai',
      });
      cookie = `${COOKIE_DE_SESSION}=${valeurOuErreur(session)}`;
    });
    afterAll(async () => {
      await ailleurs?.end();
      await produit?.fermer();
      await base?.fermer();
    });

    const DIT = 'Une dame en robe bleue';
    const arriver = () =>
      fetch(`${produit.adresse}/accueil/arrivee`, {
        method: 'POST',
        redirect: 'manual',
        headers: { cookie, 'sec-fetch-site': 'same-origin' },
        body: new URLSearchParams({ site: '11', precisionDite: DIT }),
      });

    it('quelqu’un tient la table : 503 au bout du délai, ce qui était dit est dans la page', async () => {
      await ailleurs.query('begin');
      await ailleurs.query('lock table accueil.venue in exclusive mode');
      const empechee = await arriver();
      expect([empechee.status, empechee.headers.get('retry-after')]).toEqual([503, '2']);
      expect(await empechee.text()).toContain(DIT);
      await ailleurs.query('rollback');
      expect((await arriver()).status).toBe(303);
    });

    it('toutes ses connexions sont coupées d’un coup : la demande d’après passe', async () => {
      await ailleurs.query(
        `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = current_database() and pid <> pg_backend_pid()`,
      );
      await expect.poll(async () => (await arriver()).status, { timeout: 30_000 }).toBe(303);
      await expect
        .poll(async () => (await fetch(`${produit.adresse}/readyz`)).status, { timeout: 30_000 })
        .toBe(200);
    });

    it('tout le monde arrive pendant qu’une table est tenue : personne n’attend sans fin', async () => {
      await ailleurs.query('begin');
      await ailleurs.query('lock table accueil.venue in exclusive mode');
      const debut = performance.now();
      const statuts = await Promise.all(
        Array.from({ length: 60 }, async () => (await arriver()).status),
      );
      await ailleurs.query('rollback');
      expect(new Set(statuts)).toEqual(new Set([503]));
      expect(performance.now() - debut).toBeLessThan(30_000);
      expect((await arriver()).status).toBe(303);
    });
  },
);
