import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  codeDeDemonstration,
  GRAINE_PAR_DEFAUT,
  LIEN_DE_DEMONSTRATION,
} from '../outils/departement/ecrire/index.ts';
import { montrerLeCode, tirerUnCode } from '../src/socle/pur/codes.ts';
import { unCompte } from '../src/trame/comptes/essais.ts';
import { hacher } from '../src/trame/comptes/hachage.ts';
import { type Cible, rapportDesDurees, uneCible } from './cible.ts';

let cible: Cible;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

/** An address in a network of its own. */
const reseau = (n: number) => `203.${n % 250}.${Math.floor(n / 250)}.7`;
const leSien = () => montrerLeCode(codeDeDemonstration(GRAINE_PAR_DEFAUT, 'histoire-awa'));
const unAutre = () => montrerLeCode(tirerUnCode());
const ouvrir = (code: string, depuis: string) => cible.envoyer('/s', { code }, { depuis });
const ouvert = ({ statut, entetes }: Awaited<ReturnType<typeof ouvrir>>) =>
  statut === 303 && entetes.location === '/ma-demande';
const toutRemettreAZero = () =>
  cible
    .interroger('delete from recepisses.essai')
    .then(() => cible.interroger('delete from comptes.essai'));

describe('Le code d’un reçu', () => {
  it('se devine vingt fois par réseau, pas davantage ; d’ailleurs, le sien ouvre toujours', async () => {
    await toutRemettreAZero();
    for (let fois = 0; fois < 20; fois += 1) await ouvrir(unAutre(), reseau(1));
    expect(ouvert(await ouvrir(leSien(), reseau(1)))).toBe(false);
    expect(ouvert(await ouvrir(leSien(), reseau(2)))).toBe(true);
  });

  it('un mensonge sur son adresse ne donne pas d’autres essais', async () => {
    await toutRemettreAZero();
    // What the caller writes comes before what the proxy adds.
    for (let fois = 0; fois < 20; fois += 1)
      await ouvrir(unAutre(), `${reseau(100 + fois)}, ${reseau(3)}`);
    expect(ouvert(await ouvrir(leSien(), `${reseau(200)}, ${reseau(3)}`))).toBe(false);
  });

  it('deviné de partout à la fois, il n’enferme dehors que ceux qui se trompent', async () => {
    await toutRemettreAZero();
    await cible.interroger(
      `insert into recepisses.essai (prefixe, heure, nombre) values ('*', date_trunc('hour', $1::timestamptz), 2000)`,
      [cible.horloge.maintenant()],
    );
    expect(ouvert(await ouvrir(unAutre(), reseau(4)))).toBe(false);
    expect(ouvert(await ouvrir(leSien(), reseau(4)))).toBe(false);
    expect(ouvert(await ouvrir(leSien(), reseau(5)))).toBe(true);
  });

  it('jamais donné, révoqué, expiré ou de trop : une seule réponse, dans le même temps', async () => {
    await toutRemettreAZero();
    const code = leSien();
    const sansLeCode = (texte: string, dit: string) => texte.replaceAll(dit, '…');
    const reponse = async (dit: string, n: number) =>
      sansLeCode((await ouvrir(dit, reseau(n))).texte, dit);
    const jamais = unAutre();
    const reference = await reponse(jamais, 10);
    expect(reference).toContain('…');
    await cible.interroger('update recepisses.recepisse set revoque_le = $1', [
      cible.horloge.maintenant(),
    ]);
    expect(await reponse(code, 11)).toBe(reference);
    const rapport = await rapportDesDurees(
      15,
      (n) => ouvrir(code, reseau(300 + n)),
      (n) => ouvrir(unAutre(), reseau(400 + n)),
    );
    expect(rapport).toBeLessThan(3);
    await cible.interroger('update recepisses.recepisse set revoque_le = null');
  });
});

describe('Le mot de passe d’une agente', () => {
  const MOT_DE_PASSE = 'Tisserin2026!nid';
  let identifiant: string;
  beforeAll(async () => {
    const empreinte = await hacher(MOT_DE_PASSE);
    const compte = await cible.moteur.transaction(async (c) => {
      const { lignes } = await c.executer<{ id: number }>(
        `select a.id from services.agent a where not exists (select 1 from comptes.compte c where c.agent_id = a.id) limit 1`,
      );
      const ouvert = await unCompte(c, lignes[0] ? { agentId: lignes[0].id } : {});
      await c.executer(
        'insert into comptes.secret (compte_id, mot_de_passe, mot_de_passe_le) values ($1, $2, $3)',
        [ouvert.compteId, empreinte, cible.horloge.maintenant()],
      );
      return ouvert;
    });
    identifiant = compte.identifiant;
  });
  const entrer = (motDePasse: string, depuis: string, cookie = '') =>
    cible.envoyer('/connexion', { identifiant, motDePasse }, { depuis, entetes: { cookie } });

  it('dix essais de partout : sa propriétaire, dans son navigateur, entre quand même', async () => {
    await toutRemettreAZero();
    const chezElle = await entrer(MOT_DE_PASSE, reseau(20));
    expect(chezElle.statut).toBe(303);
    const poses = chezElle.entetes['set-cookie'] as readonly string[];
    const appareil = poses.find((un) => un.startsWith('tisserin_appareil='))?.split(';')[0] ?? '';
    expect(appareil).not.toBe('');
    expect(poses.every((un) => /HttpOnly/.test(un) && /SameSite=Lax/.test(un))).toBe(true);
    for (let fois = 0; fois < 10; fois += 1) await entrer('non', reseau(30 + fois));
    // From a browser never seen, even the right one waits (CNIL, 2022-100): guessing goes no further.
    expect((await entrer(MOT_DE_PASSE, reseau(50))).statut).toBe(422);
    expect((await entrer(MOT_DE_PASSE, reseau(20), appareil)).statut).toBe(303);
    // That browser has its own tries, and no more.
    for (let fois = 0; fois < 10; fois += 1) await entrer('non', reseau(20), appareil);
    expect((await entrer(MOT_DE_PASSE, reseau(20), appareil)).statut).toBe(422);
  });

  it('ce que garde son navigateur ne s’invente pas, et ne vaut pour personne d’autre', async () => {
    await toutRemettreAZero();
    for (let fois = 0; fois < 10; fois += 1) await entrer('non', reseau(60 + fois));
    for (const cookie of ['tisserin_appareil=x', `tisserin_appareil=${'A'.repeat(200)}`])
      expect((await entrer(MOT_DE_PASSE, reseau(80), cookie)).statut).toBe(422);
  });

  it('un identifiant inconnu reçoit la même page', async () => {
    await toutRemettreAZero();
    const connu = await entrer('non', reseau(90));
    const inconnu = await cible.envoyer(
      '/connexion',
      { identifiant: 'qui-n-existe-pas', motDePasse: 'non' },
      { depuis: reseau(91) },
    );
    const commun = (texte: string, dit: string) => texte.replaceAll(dit, '…');
    expect(inconnu.statut).toBe(connu.statut);
    expect(commun(inconnu.texte, 'qui-n-existe-pas')).toBe(commun(connu.texte, identifiant));
  });
});

describe('Le code d’un lien de partenaire', () => {
  const entrer = (jeton: string, code: string, depuis: string) =>
    cible.envoyer('/p', { code }, { depuis, entetes: { cookie: `tisserin_adresse=${jeton}` } });

  it('cinq essais par lien, d’où qu’ils viennent ; le même refus pour un lien qui n’existe pas', async () => {
    const { jeton, code } = LIEN_DE_DEMONSTRATION;
    const faux = '123456';
    expect(code).not.toBe(faux);
    const refus = await entrer(jeton, faux, reseau(500));
    expect(refus.statut).toBe(422);
    expect((await entrer('x'.repeat(32), faux, reseau(501))).texte).toBe(refus.texte);
    for (let fois = 1; fois < 5; fois += 1) await entrer(jeton, faux, reseau(510 + fois));
    expect((await entrer(jeton, code, reseau(520))).texte).toBe(refus.texte);
  });
});

describe('Le numéro de ce qui est caché', () => {
  const INVENTE = '00000000-0000-4000-8000-00000000abcd';
  const de = (table: string) => `select id from ${table} order by id limit 20`;
  const NADIA = 'Nadia Cherif';
  it.each([
    ['personnes', NADIA, 'select personne_id as id from acces.protection limit 5'],
    ['orientations', NADIA, de('orientations.orientation')],
    ['accueil/contacts', NADIA, de('accueil.premier_contact')],
    ['accueil/venues', NADIA, de('accueil.venue')],
    ['rendez-vous', 'Fatou Ndiaye', de('rendez_vous.rendez_vous')],
    ['questions', NADIA, de('courriers.question')],
    ['promesses', NADIA, de('promesses.promesse')],
  ])('/%s/… : ce qui n’est pas à %s répond comme ce qui n’existe pas', async (chemin, qui, sql) => {
    const elle = await cible.comme(qui);
    const rien = await elle.demander(`/${chemin}/${INVENTE}`);
    let caches = 0;
    for (const { id } of await cible.interroger<{ id: string }>(sql)) {
      const vu = await elle.demander(`/${chemin}/${id}`);
      if (vu.statut === 200) continue;
      caches += 1;
      expect(vu.statut).toBe(rien.statut);
      expect(vu.html.replaceAll(id, '…')).toBe(rien.html.replaceAll(INVENTE, '…'));
    }
    expect(caches).toBeGreaterThan(0);
  });
});
