import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Visiteur } from '../outils/mauvaises-saisies/visiteur.ts';
import { type Cible, uneCible } from './cible.ts';

const SESSION = 'tisserin_session';
let cible: Cible;
beforeAll(async () => {
  cible = await uneCible();
});
afterAll(() => cible?.fermer());

const NADIA = 'Nadia Cherif';
const GUICHET = '/accueil?site=101';
const voleur = (nom: string, valeur: string): Visiteur => {
  const visiteur = new Visiteur(cible.adresse);
  visiteur.poser(nom, valeur);
  return visiteur;
};
const ouvre = async (qui: Visiteur, chemin = GUICHET) =>
  (await qui.demander(chemin)).statut === 200;

describe('Un cookie de session volé', () => {
  it('n’ouvre plus rien dès qu’elle s’est déconnectée', async () => {
    const nadia = await cible.comme(NADIA);
    const vole = voleur(SESSION, nadia.biscuit(SESSION));
    expect(await ouvre(vole)).toBe(true);
    await nadia.envoyer('/deconnexion', []);
    expect(await ouvre(vole)).toBe(false);
  });

  it('se coupe de son compte, d’un autre appareil ; et personne ne coupe celui d’une autre', async () => {
    const nadia = await cible.comme(NADIA);
    const autre = await cible.comme('Fatou Ndiaye');
    const [vol] = await cible.interroger<{ id: string }>(
      `select s.id from comptes.session s join comptes.compte c on c.id = s.compte_id
       where c.nom_affiche = 'Nadia Cherif' order by s.creee_le desc limit 1`,
    );
    const sessionId = vol?.id ?? '';
    await autre.envoyer('/mon-compte/retirer', [['sessionId', sessionId]]);
    expect(await ouvre(nadia)).toBe(true);
  });

  it('fixé d’avance dans son navigateur, il ne devient pas le sien', async () => {
    const fixe = 'A'.repeat(43);
    const nadia = new Visiteur(cible.adresse);
    nadia.poser(SESSION, fixe);
    await nadia.entrer(NADIA);
    expect(nadia.biscuit(SESSION)).not.toBe(fixe);
    expect(await ouvre(nadia)).toBe(true);
    expect(await ouvre(voleur(SESSION, fixe))).toBe(false);
  });

  it('ne sert pas deux fois la même : chaque entrée a la sienne', async () => {
    const [une, deux] = [await cible.comme(NADIA), await cible.comme(NADIA)];
    expect(une.biscuit(SESSION)).not.toBe(deux.biscuit(SESSION));
  });

  it('rangé sous un autre nom, ou un autre sous le sien, n’ouvre rien', async () => {
    const nadia = await cible.comme(NADIA);
    const awa = await cible.comme('avec un reçu');
    const [recu, session] = [awa.biscuit('tisserin_recu'), nadia.biscuit(SESSION)];
    expect(recu).not.toBe('');
    expect(await ouvre(awa, '/ma-demande')).toBe(true);
    expect(await ouvre(voleur('tisserin_recu', session), '/ma-demande')).toBe(false);
    expect(await ouvre(voleur(SESSION, recu))).toBe(false);
    expect((await voleur('tisserin_lien', session).demander('/p/demande')).statut).not.toBe(200);
    for (const nom of ['recu', 'lien'])
      expect(await ouvre(voleur(`tisserin_${nom}`, session))).toBe(false);
  });

  it('celui d’un reçu, changé d’un signe, n’ouvre rien', async () => {
    const recu = (await cible.comme('avec un reçu')).biscuit('tisserin_recu');
    for (const rang of [0, 20, Math.floor(recu.length / 2), recu.length - 2]) {
      const change = recu[rang] === 'A' ? 'B' : 'A';
      const faux = recu.slice(0, rang) + change + recu.slice(rang + 1);
      expect(await ouvre(voleur('tisserin_recu', faux), '/ma-demande')).toBe(false);
    }
  });
});

describe('Le temps passe', () => {
  it('deux heures sans rien faire, et la session est close', async () => {
    const nadia = await cible.comme(NADIA);
    cible.horloge.avancer(121 * 60_000);
    expect(await ouvre(nadia)).toBe(false);
  });

  it('douze heures, même sans cesser de s’en servir', async () => {
    const nadia = await cible.comme(NADIA);
    for (let heure = 0; heure < 12; heure += 1) {
      expect(await ouvre(nadia)).toBe(true);
      cible.horloge.avancer(61 * 60_000);
    }
    expect(await ouvre(nadia)).toBe(false);
  });

  it('le reçu : une demi-heure sans rien lire', async () => {
    const awa = await cible.comme('avec un reçu');
    cible.horloge.avancer(31 * 60_000);
    expect(await ouvre(awa, '/ma-demande')).toBe(false);
  });
});

describe('Une session, une mission', () => {
  it('celle de l’accueil n’ouvre ni l’administration, ni la protection des données', async () => {
    const nadia = await cible.comme(NADIA);
    for (const chemin of [
      '/administration/comptes',
      '/administration/importer',
      '/administration/systemes',
      '/administration/missions',
      '/dpo/recherches',
      '/dpo/acces-exceptionnels',
      '/dpo/registre',
      '/personnes/precautions',
    ]) {
      const { statut } = await nadia.demander(chemin);
      expect([chemin, statut]).not.toEqual([chemin, 200]);
    }
  });

  it('ne prend pas la mission d’une autre', async () => {
    const nadia = await cible.comme(NADIA);
    const [sienne] = await cible.interroger<{ id: number }>(
      `select p.id from acces.portee p join services.agent a on a.id = p.agent_id
       where p.mission = 'protection' limit 1`,
    );
    const { statut } = await nadia.envoyer('/mon-compte/portee', [
      ['porteeId', String(sienne?.id)],
    ]);
    expect(statut).toBe(403);
    const [{ mission } = { mission: '' }] = await cible.interroger<{ mission: string }>(
      `select p.mission from comptes.session s join acces.portee p on p.id = s.portee_id
       join comptes.compte c on c.id = s.compte_id where c.nom_affiche = $1 order by s.creee_le desc limit 1`,
      [NADIA],
    );
    expect(mission).toBe('accueil');
  });

  it('finit avec la mission, et avec le compte', async () => {
    const marc = await cible.comme('Marc Delmas');
    const [{ agent } = { agent: 0 }] = await cible.interroger<{ agent: number }>(
      `select agent_id as agent from comptes.compte where nom_affiche = 'Marc Delmas'`,
    );
    expect((await marc.demander('/mon-compte')).statut).toBe(200);
    await cible.interroger(`update acces.portee set au = '2026-11-23' where agent_id = $1`, [
      agent,
    ]);
    expect((await marc.demander('/mon-compte')).statut).toBe(303);
    const paul = await cible.comme('Paul Kerbrat');
    await cible.interroger(
      `update comptes.compte set endormi_le = $1 where nom_affiche = 'Paul Kerbrat'`,
      [cible.horloge.maintenant()],
    );
    expect((await paul.demander('/mon-compte')).statut).toBe(303);
  });
});

describe('Un envoi fait d’un autre site, avec son cookie', () => {
  const ARRIVEE = { site: '101', precisionDite: 'un faux' };
  it.each<[string, Record<string, string>]>([
    ['cross-site', { 'sec-fetch-site': 'cross-site' }],
    ['same-site : un voisin de domaine', { 'sec-fetch-site': 'same-site' }],
    ['Origin d’ailleurs', { origin: 'https://ailleurs.example' }],
    ['Origin null : un cadre isolé', { origin: 'null' }],
    ['Origin d’un hôte qui commence pareil', { origin: 'http://127.0.0.1.ailleurs.example' }],
    ['Referer d’ailleurs', { referer: 'https://ailleurs.example/127.0.0.1' }],
    ['rien qui dise d’où', {}],
    ['sec-fetch-site vide', { 'sec-fetch-site': '' }],
    ['deux fois sec-fetch-site', { 'sec-fetch-site': 'same-origin, cross-site' }],
  ])('%s : refusé', async (_, entetes) => {
    const nadia = await cible.comme(NADIA);
    const compter = () =>
      cible.interroger<{ n: number }>('select count(*)::integer as n from accueil.venue');
    const avant = await compter();
    const { statut } = await cible.frapper({
      methode: 'POST',
      chemin: '/accueil/arrivee',
      corps: new URLSearchParams(ARRIVEE).toString(),
      entetes: {
        'content-type': 'application/x-www-form-urlencoded',
        cookie: `${SESSION}=${nadia.biscuit(SESSION)}`,
        ...entetes,
      },
    });
    expect(statut).toBe(403);
    expect(await compter()).toEqual(avant);
  });

  it('le cookie ne part pas vers d’autres sites, et aucun script ne le lit', async () => {
    const { html } = await new Visiteur(cible.adresse).demander('/connexion');
    const compteId = /name="compteId" value="([^"]+)"/.exec(html)?.[1] ?? '';
    const { entetes } = await cible.envoyer('/connexion/essai', { compteId });
    const poses = (entetes['set-cookie'] ?? []) as readonly string[];
    const session = poses.find((un) => un.startsWith(SESSION)) ?? '';
    expect(session).toMatch(/HttpOnly/);
    expect(session).toMatch(/SameSite=Lax/);
    expect(session).toMatch(/Path=\//);
  });
});
