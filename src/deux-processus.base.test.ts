import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { horlogeReglee, type Moteur, migrer, ouvrirLesTaches, ouvrirPostgres } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { demarrer, type EnMarche } from './demarrer.ts';
import { toutesLesMigrations } from './ouvrir-la-base.ts';
import { SCENE } from './se-rapprocher/accueil/essais.ts';
import { unCompte } from './trame/comptes/essais.ts';

const MIDI = '2026-11-24T11:00:00Z';
const base = process.env.TISSERIN_TEST_BASE;

/** The same database, seen by another process. */
async function enFaceDe(moteur: Moteur): Promise<Moteur> {
  const { lignes } = await moteur.directement.executer<{ nom: string }>(
    'select current_database() as nom',
  );
  const adresse = new URL(process.env.TISSERIN_TEST_POSTGRES_URL ?? '');
  adresse.pathname = `/${lignes[0]?.nom}`;
  return ouvrirPostgres(adresse.toString(), { connexions: 4 });
}

/** A promise that someone else keeps. */
function unSignal() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((resoudre) => {
    resolve = resoudre;
  });
  return { promise, resolve };
}

describe.runIf(base === 'postgres')('Deux processus sur une base', () => {
  let ici: Moteur;
  let la: Moteur;
  let un: EnMarche;
  let deux: EnMarche;
  let cookie: string;
  beforeAll(async () => {
    ici = await uneBase();
    await enProprietaire(ici, (c) => c.executerScript(SCENE));
    la = await enFaceDe(ici);
    const horloge = horlogeReglee(MIDI);
    const reglages = { ...REGLAGES_D_ESSAI, urlPublique: 'http://127.0.0.1' };
    un = await demarrer(reglages, { moteur: ici, horloge });
    deux = await demarrer(reglages, { moteur: la, horloge });
    const { compteId } = await enProprietaire(ici, (c) =>
      unCompte(c, { agentId: 7, territoireId: 4 }),
    );
    const session = await ouvrirUneSession(unEnvironnement(ici, MIDI), {
      compteId,
      moyen: 'essai',
    });
    cookie = `${COOKIE_DE_SESSION}=${valeurOuErreur(session)}`;
  });
  afterAll(async () => {
    await deux?.fermer();
    await un?.fermer();
  });

  const demander = (chez: EnMarche, chemin: string, champs?: Record<string, string>) =>
    fetch(chez.adresse + chemin, {
      redirect: 'manual',
      headers: { cookie, 'sec-fetch-site': 'same-origin' },
      ...(champs ? { method: 'POST', body: new URLSearchParams(champs) } : {}),
    });

  it('une arrivée dite à l’un s’entend dans le flux de l’autre', async () => {
    const ecoute = new AbortController();
    const flux = await fetch(`${deux.adresse}/direct?canaux=file:11`, {
      headers: { cookie },
      signal: ecoute.signal,
    });
    expect(flux.status).toBe(200);
    const lecteur = flux.body?.pipeThrough(new TextDecoderStream()).getReader();
    expect((await demander(un, '/accueil/arrivee', { site: '11' })).status).toBe(303);
    let entendu = '';
    while (!entendu.includes('data: file:11')) entendu += (await lecteur?.read())?.value ?? '';
    ecoute.abort();
    expect(await (await demander(deux, '/accueil?site=11')).text()).toContain('Sans nom donné');
  });

  it('les essais manqués chez l’un comptent chez l’autre', async () => {
    const entrer = async (chez: EnMarche) => {
      const champs = { identifiant: 'personne', motDePasse: 'x'.repeat(12) };
      return (await demander(chez, '/connexion', champs)).text();
    };
    const dits: boolean[] = [];
    for (let fois = 0; fois < 11; fois += 1)
      dits.push(/Trop d’essais/.test(await entrer(fois % 2 === 0 ? un : deux)));
    expect(dits).toEqual([...Array(10).fill(false), true]);
  });

  it('une tâche ne passe qu’une fois', async () => {
    const faites: string[] = [];
    const tache = (qui: string) => ({
      nom: 'essai-a-deux',
      quand: '0 3 1 1 *',
      faire: async () => void faites.push(qui),
    });
    const rien = () => undefined;
    const arrets = await Promise.all([
      ouvrirLesTaches(ici, [tache('ici')], rien, rien, 1),
      ouvrirLesTaches(la, [tache('là')], rien, rien, 1),
    ]);
    for (let i = 0; i < 6; i += 1)
      await ici.directement.executer("insert into taches.job (name) values ('essai-a-deux')");
    await expect.poll(() => faites.length, { timeout: 60_000 }).toBe(6);
    await new Promise((resoudre) => setTimeout(resoudre, 1_500));
    expect(faites).toHaveLength(6);
    await Promise.all(arrets.map((arreter) => arreter()));
  });

  it('l’ancienne version répond pendant une migration, qui cède devant une table tenue', async () => {
    const neuve = {
      nom: '20990101-0000-accueil-elargir.sql',
      sql: `alter table accueil.venue add column a_l_essai text;
        comment on column accueil.venue.a_l_essai is 'essai'`,
      empreinte: 'x',
    };
    const tenue = unSignal();
    // Someone reads the table in a transaction that lasts: the migration cannot have it.
    const dejaLu = unSignal();
    const lecture = la.transaction(async (c) => {
      await c.executer('select count(*) from accueil.venue');
      dejaLu.resolve();
      await tenue.promise;
    });
    await dejaLu.promise;
    let essais = 0;
    const passage = migrer(
      ici,
      [...toutesLesMigrations(), neuve],
      async () => [],
      () => {
        essais += 1;
      },
    );
    const durees: number[] = [];
    for (let fois = 0; fois < 4; fois += 1) {
      const debut = performance.now();
      expect((await demander(deux, '/accueil?site=11')).status).toBe(200);
      expect((await demander(deux, '/accueil/arrivee', { site: '11' })).status).toBe(303);
      durees.push(performance.now() - debut);
    }
    expect(Math.max(...durees)).toBeLessThan(10_000);
    await expect.poll(() => essais, { timeout: 30_000 }).toBeGreaterThan(1);
    tenue.resolve();
    await lecture;
    expect((await passage).passees).toEqual([neuve.nom]);
    expect((await demander(deux, '/accueil/arrivee', { site: '11' })).status).toBe(303);
  });

  it('une session ouverte par l’un sert à l’autre, et fermée chez l’un l’est chez l’autre', async () => {
    expect((await demander(deux, '/accueil?site=11')).status).toBe(200);
    expect((await demander(un, '/deconnexion', {})).status).toBe(303);
    const fermee = await demander(deux, '/accueil?site=11');
    expect(fermee.headers.get('location')).toContain('/connexion');
  });
});
