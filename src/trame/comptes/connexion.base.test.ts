import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesDAcces } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { enConnexion } from './connexion.ts';
import { unCompte } from './essais.ts';
import { hacher } from './hachage.ts';
import { COOKIE_DE_SESSION, routesDesComptes } from './index.ts';
import { ecrireLeMotDePasse } from './stockage/secrets.ts';

const MOT_DE_PASSE = 'Tisserin2026!nid';
let base: Moteur;
let essai: ServeurDEssai;
let identifiant: string;

beforeAll(async () => {
  base = await uneBase();
  const env = unEnvironnement(base);
  const compte = await enProprietaire(base, async (c) => {
    await c.executerScript(
      "insert into socle.naissance (departement, nom_du_departement, demonstration) values ('93', 'X', true)",
    );
    await unCompte(c, { essai: true });
    return unCompte(c);
  });
  identifiant = compte.identifiant;
  const empreinte = await hacher(MOT_DE_PASSE);
  await enConnexion(env, ({ bd, maintenant }) =>
    ecrireLeMotDePasse(bd, compte.compteId, empreinte, maintenant),
  );
  const reglages = { urlPublique: 'http://localhost', scriptDesCles: '/actifs/cles.js' };
  essai = await unServeur(env, [...routesDesComptes(reglages), ...routesDAcces]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const envoyer: ServeurDEssai['envoyer'] = (...ceci) => essai.envoyer(...ceci);
const entrer = (retour = '/mon-compte') =>
  envoyer('/connexion', { identifiant, motDePasse: MOT_DE_PASSE, retour });

describe('Les pages de connexion', () => {
  it('mènent à la page demandée, avec un cookie fermé aux scripts et aux autres sites', async () => {
    const reponse = await entrer();
    expect(reponse.statusCode).toBe(303);
    expect(reponse.headers.location).toBe('/mon-compte');
    const cookie = reponse.cookies.find(({ name }) => name === COOKIE_DE_SESSION);
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const compte = await essai.serveur.inject({
      url: '/mon-compte',
      headers: { cookie: cookiesDe(reponse) },
    });
    expect(compte.body).toContain('Où vous êtes connectée');
  });

  it('ne mènent jamais ailleurs', async () => {
    expect((await entrer('//ailleurs.example/')).headers.location).toBe('/');
    expect((await entrer('https://ailleurs.example/')).headers.location).toBe('/');
  });

  it('gardent l’identifiant tapé, jamais le mot de passe', async () => {
    const reponse = await envoyer('/connexion', {
      identifiant: 'nadia',
      motDePasse: 'mauvais-secret',
    });
    expect(reponse.statusCode).toBe(422);
    expect(reponse.body).toContain('value="nadia"');
    expect(reponse.body).not.toContain('mauvais-secret');
    expect((await envoyer('/connexion', {})).body).toContain('Écrivez votre identifiant.');
  });

  it('refusent un envoi d’un autre site', async () => {
    const reponse = await essai.serveur.inject({
      method: 'POST',
      url: '/connexion',
      headers: {
        'sec-fetch-site': 'cross-site',
        'content-type': 'application/x-www-form-urlencoded',
      },
      payload: 'identifiant=x&motDePasse=y',
    });
    expect(reponse.statusCode).toBe(403);
  });

  it('proposent les entrées d’essai en un clic', async () => {
    const page = await essai.serveur.inject({ url: '/connexion' });
    const compteId = /name="compteId" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const reponse = await envoyer('/connexion/essai', { compteId, retour: '/' });
    expect(reponse.statusCode).toBe(303);
    expect(cookiesDe(reponse)).toContain(COOKIE_DE_SESSION);
  });

  it('demandent de se connecter avant Mon compte, et y reviennent', async () => {
    for (const url of ['/mon-compte', '/mon-compte/second-facteur', '/mon-compte/cle']) {
      const reponse = await essai.serveur.inject({ url });
      expect(reponse.headers.location).toBe(`/connexion?retour=${encodeURIComponent(url)}`);
    }
  });

  it('se déconnecter ferme la session sur le serveur', async () => {
    const cookie = cookiesDe(await entrer());
    await envoyer('/deconnexion', {}, cookie);
    const apres = await essai.serveur.inject({ url: '/mon-compte', headers: { cookie } });
    expect(apres.statusCode).toBe(303);
  });

  it('montrent le carré à photographier, et la question pour l’appareil', async () => {
    const cookie = cookiesDe(await entrer());
    const depart = await envoyer('/mon-compte/second-facteur/preparer', {}, cookie);
    const carre = await essai.serveur.inject({
      url: '/mon-compte/second-facteur',
      headers: { cookie: `${cookie}; ${cookiesDe(depart)}` },
    });
    expect(carre.body).toContain('data:image/png');
    const cle = await envoyer('/mon-compte/cle/preparer', {}, cookie);
    const question = await essai.serveur.inject({
      url: '/mon-compte/cle',
      headers: { cookie: `${cookie}; ${cookiesDe(cle)}` },
    });
    expect(question.body).toContain('data-question=');
  });
});

describe('La demande d’accès exceptionnel', () => {
  it('garde ce qui est tapé quand la raison est trop courte, puis mène où l’on allait', async () => {
    const cookie = cookiesDe(await entrer());
    const personne = '00000000-0000-4000-8000-000000000001';
    const retour = `/personnes/${personne}`;
    const courte = await envoyer(
      '/acces-exceptionnel',
      { personne, retour, raison: 'vite' },
      cookie,
    );
    expect(courte.statusCode).toBe(422);
    expect(courte.body).toContain('>vite</textarea>');
    const raison = 'Elle appelle du commissariat et demande son référent.';
    const bonne = await envoyer('/acces-exceptionnel', { personne, retour, raison }, cookie);
    expect(bonne.headers.location).toBe(retour);
  });

  it('les pages du DPO sont fermées aux autres', async () => {
    const cookie = cookiesDe(await entrer());
    for (const url of ['/dpo/acces-exceptionnels', '/dpo/recherches', '/administration/comptes'])
      expect((await essai.serveur.inject({ url, headers: { cookie } })).statusCode).toBe(403);
  });
});
