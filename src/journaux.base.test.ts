import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import { horlogeReglee, type Moteur, ouvrirLesTaches } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../outils/base-d-essai.ts';
import { REGLAGES_D_ESSAI } from '../outils/reglages-d-essai.ts';
import { demarrer, type EnMarche } from './demarrer.ts';
import { SCENE } from './se-rapprocher/accueil/essais.ts';
import { direUnEchec } from './surveiller.ts';
import { unCompte } from './trame/comptes/essais.ts';

/** What nobody may read in what the process says of itself. */
const SECRETS = {
  nom: 'Kouyate-Perrin',
  telephone: '06 39 98 44 17',
  nir: '2 84 07 93 066 123 45',
  code: 'K7MQ3XWT2ABC',
  motDePasse: 'cheval-pile-agrafe',
  courriel: 'awa.kouyate@exemple.fr',
  mots: 'mon mari me frappe',
};
const TOUS = Object.values(SECRETS);
const sansEspaces = (texte: string) => texte.replace(/[\s+%]+/g, '').toLowerCase();
/** Those of the secrets that this text holds, spaces aside: a number is not hidden by being written otherwise. */
const trouves = (texte: string) =>
  TOUS.filter((secret) => sansEspaces(texte).includes(sansEspaces(secret)));

/** What a database says when it refuses a row, message, detail and stack: all of it quotes. */
const laPire = () =>
  Object.assign(new Error(`duplicate key\n${TOUS.join('\n')}`), {
    code: '23505',
    detail: `Key (nom)=(${TOUS.join(',')})`,
  });

const MIDI = '2026-11-24T11:00:00Z';
const JETON = 'un-jeton-tire-au-hasard-et-long';

let base: Moteur;
let produit: EnMarche;
let cookie: string;
let enPanne = false;
const dit: string[] = [];

beforeAll(async () => {
  for (const flux of [process.stdout, process.stderr])
    vi.spyOn(flux, 'write').mockImplementation((morceau) => dit.push(String(morceau)) > 0);
  base = await uneBase();
  await enProprietaire(base, (c) => c.executerScript(SCENE));
  const capricieux: Moteur = {
    ...base,
    transaction: (faire) =>
      base.transaction((c) => {
        if (enPanne) throw laPire();
        return faire(c);
      }),
  };
  produit = await demarrer(
    {
      ...REGLAGES_D_ESSAI,
      mode: 'production',
      urlPublique: 'http://127.0.0.1',
      jetonDeMesures: JETON,
    },
    { moteur: capricieux, horloge: horlogeReglee(MIDI) },
  );
  const { compteId } = await enProprietaire(base, (c) =>
    unCompte(c, { agentId: 7, territoireId: 4, identifiant: SECRETS.courriel }),
  );
  const session = await ouvrirUneSession(unEnvironnement(base, MIDI), { compteId, moyen: 'essai' });
  cookie = `${COOKIE_DE_SESSION}=${valeurOuErreur(session)}`;
});
afterAll(async () => {
  enPanne = false;
  await produit?.fermer();
  vi.restoreAllMocks();
});

const demander = (chemin: string, champs?: Record<string, string>) =>
  fetch(produit.adresse + chemin, {
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
    ...(champs ? { method: 'POST', body: new URLSearchParams(champs) } : {}),
  });

/** A morning at a desk where everything is typed badly; run again while every transaction fails. */
async function uneMatinee(): Promise<number[]> {
  const { nom, telephone, nir, code, motDePasse, courriel, mots } = SECRETS;
  const statuts: number[] = [];
  const noter = async (...args: Parameters<typeof demander>) => {
    const reponse = await demander(...args);
    statuts.push(reponse.status);
    return reponse;
  };
  await noter('/accueil/arrivee', { site: '11', nom, telephone });
  await noter('/accueil/appel', { site: '11', nom, telephone: `${telephone} 99999`, nir });
  await noter(`/accueil/contacts/${encodeURIComponent(nom)}/brouillon`, {
    nom,
    mots,
    telephone,
    nir,
  });
  await noter('/accueil/contacts/3f0b8a52-7c1e-4f6e-9a51-000000000001', { nom, telephone, mots });
  await noter(`/personnes?q=${encodeURIComponent(`${nom} ${telephone}`)}`);
  await noter('/s', { code: `${code}?` });
  await noter(`/s/${code}`);
  await noter('/dire-ce-qu-il-me-faut', { mots, telephone: `${telephone}0`, nom });
  await noter('/connexion', { identifiant: courriel, motDePasse });
  await noter(`/${encodeURIComponent(nom)}/${code}?nir=${encodeURIComponent(nir)}`);
  await noter('/api/v1/demandes', { mots, telephone });
  return statuts;
}

it('une matinée mal tapée, refusée, puis en panne : rien de personne sur les sorties ni dans les mesures', async () => {
  const calmes = await uneMatinee();
  expect(calmes.filter((statut) => statut >= 500)).toEqual([]);
  expect(calmes.filter((statut) => statut >= 400).length).toBeGreaterThan(3);
  enPanne = true;
  const enPannes = await uneMatinee();
  expect(enPannes.filter((statut) => statut === 500).length).toBeGreaterThan(5);
  const page = await demander(`/accueil?site=11&nom=${encodeURIComponent(SECRETS.nom)}`);
  expect([page.status, trouves(await page.text())]).toEqual([500, []]);
  enPanne = false;

  const mesures = await demander('/metrics').then((refusee) => refusee.status);
  expect(mesures).toBe(404);
  const lues = await fetch(`${produit.adresse}/metrics`, {
    headers: { authorization: `Bearer ${JETON}` },
  });
  const texte = await lues.text();
  expect(texte).toContain('statut="500"');
  expect(trouves(texte)).toEqual([]);

  const lignes = dit
    .join('')
    .split('\n')
    .filter((ligne) => ligne.includes('incident'));
  expect(lignes.length).toBeGreaterThan(5);
  expect(JSON.parse(lignes[0] ?? '')).toMatchObject({
    quoi: 'incident',
    code: '23505',
    methode: 'POST',
    adresse: '/accueil/arrivee',
  });
  expect(trouves(dit.join(''))).toEqual([]);
});

it('une tâche qui échoue, pg-boss qui se plaint, un événement sans suite : ni dit, ni gardé dans la base', async () => {
  const compte = vi.fn();
  const siEchec = direUnEchec({ noterUnEchec: compte } as never);
  const avant = dit.length;
  const arreter = await ouvrirLesTaches(
    base,
    [{ nom: 'essai-qui-echoue', quand: '0 3 1 1 *', faire: async () => Promise.reject(laPire()) }],
    (nom, erreur) => siEchec('tâche', nom, erreur),
    undefined,
    1,
  );
  await base.directement.executer("insert into taches.job (name) values ('essai-qui-echoue')");
  const lire = async () => {
    const { lignes } = await base.directement.executer<{ dit: string }>(
      "select output::text as dit from taches.job where name = 'essai-qui-echoue' and output is not null",
    );
    return lignes[0]?.dit ?? '';
  };
  await expect.poll(lire, { timeout: 60_000 }).toContain('TacheEchouee');
  await arreter();
  siEchec('tâche', 'pg-boss', laPire());
  siEchec('événement', 'DemandeEnregistree', TOUS.join());
  expect(compte).toHaveBeenCalledTimes(3);
  expect(trouves(await lire())).toEqual([]);
  const lignes = dit.slice(avant).join('');
  expect(lignes).toContain('"nom":"essai-qui-echoue","erreur":"Error","code":"23505"');
  expect(trouves(lignes)).toEqual([]);
});
