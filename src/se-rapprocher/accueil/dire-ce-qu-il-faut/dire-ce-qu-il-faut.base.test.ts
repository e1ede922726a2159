import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routesDesRecepisses } from '#recepisses';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesDeDireCeQuIlFaut } from './dire-ce-qu-il-faut.route.tsx';

let base: Moteur;
let env: ReturnType<typeof unEnvironnement>;
let essai: ServeurDEssai;
const ICI = '/dire-ce-qu-il-me-faut';

beforeAll(async () => {
  base = await uneBase();
  env = unEnvironnement(base);
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du) values (1, 'service-social', 'Service social', 'Service social', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, telephone, du) values
        (1, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', '01 99 00 43 10', '2020-01-01'),
        (2, 1, 5, 'Autre', 'X', '93001', null, '2020-01-01');
      insert into services.secteur (service_id, site_id, regle, commune_code, du) values (1, 1, 'commune', '93001', '2020-01-01');`),
  );
  essai = await unServeur(env, [...routesDesRecepisses, ...routesDeDireCeQuIlFaut]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

const lire = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('\u00a0', ' ')
    .replace(/\s+/g, ' ');

async function envoyer(champs: Record<string, string>) {
  const depot = await essai.envoyer(ICI, champs);
  const cookie = cookiesDe(depot);
  const recu = await essai.ouvrir(depot.headers.location ?? '/s', cookie);
  return { depot, cookie, recu, texte: lire(recu.body) };
}

const dernier = async () => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer('select * from accueil.premier_contact order by ctid desc limit 1', []),
  );
  return lignes[0] as Record<string, unknown>;
};

describe('Dire ce qu’il me faut', () => {
  it('avec quelques mots et rien d’autre : une demande, une promesse, un reçu', async () => {
    const { texte } = await envoyer({ mots: 'Je n’arrive plus à payer le loyer' });
    expect(texte).toContain('Une personne lit votre demande jeudi 26 novembre au plus tard.');
    expect(texte).toMatch(/Votre code [0-9A-Z]{4} [0-9A-Z]{4} [0-9A-Z]{4}/);
    expect(texte).toContain('Ce que nous ne demandons jamais');
    const contact = await dernier();
    expect(contact).toMatchObject({
      canal: 'en_ligne',
      etat: 'demande',
      paroles: 'Je n’arrive plus à payer le loyer',
      nom_dit: null,
      personne_id: null,
    });
    const promesses = await enProprietaire(base, (c) =>
      c.executer('select quoi, canal, cle from promesses.promesse where objet_id = $1', [
        contact.id,
      ]),
    );
    expect(promesses.lignes).toEqual([
      { quoi: 'Lire sa demande et lui répondre', canal: 'par_le_recu', cle: contact.cle },
    ]);
  });

  it('va à l’équipe de sa commune', async () => {
    await envoyer({ besoins: 'se_loger', commune: '93001' });
    expect(await dernier()).toMatchObject({
      cle: 1004,
      commune_code: '93001',
      besoins: ['se_loger'],
    });
  });

  it('dit comment la joindre sans risque', async () => {
    await envoyer({
      mots: 'Je veux parler à quelqu’un',
      reponse: 'appel',
      telephone: '06 39 98 12 34',
      precaution: 'Ne pas laisser de message',
      prenom: 'Awa',
    });
    const contact = await dernier();
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select canal, precaution, pour_qui from promesses.promesse where objet_id = $1', [
        contact.id,
      ]),
    );
    expect(lignes).toEqual([
      { canal: 'telephone', precaution: 'Ne pas laisser de message', pour_qui: 'Awa' },
    ]);
    expect(contact).toMatchObject({ nom_dit: 'Awa' });
  });

  it('devant un danger, les numéros viennent d’abord et rien n’est bloqué', async () => {
    const { texte, depot } = await envoyer({ mots: 'mon mari me frappe' });
    expect(depot.statusCode).toBe(303);
    expect(depot.headers.location).not.toMatch(/danger|frappe/);
    expect(texte.indexOf('3919')).toBeLessThan(texte.indexOf('Votre code'));
    expect(texte).toContain('mercredi 25 novembre au plus tard');
    expect(texte).toContain('appelez maintenant');
  });

  it('quand un point est à revoir, garde tout ce qu’elle a écrit', async () => {
    const reponse = await essai.envoyer(ICI, {
      mots: 'La petite tousse toutes les nuits',
      besoins: 'sante',
      reponse: 'message',
      prenom: 'Awa',
    });
    expect(reponse.statusCode).toBe(422);
    expect(lire(reponse.body)).toContain('Écrivez un numéro');
    expect(reponse.body).toContain('La petite tousse toutes les nuits');
    expect(reponse.body).toContain('value="Awa"');
    expect(reponse.body).toMatch(/value="sante"[^>]*checked|checked[^>]*value="sante"/);
  });

  it('se lit et répond en anglais', async () => {
    const page = await essai.ouvrir(ICI, 'tisserin_langue=en');
    expect(lire(page.body)).toContain('Tell us what you need');
    const vide = await essai.envoyer(ICI, { mots: ' ' }, 'tisserin_langue=en');
    expect(lire(vide.body)).toContain('Nothing you wrote is lost');
    expect(lire(vide.body)).toContain('Say a few words');
  });

  it('n’écrit ni le code ni l’adresse du réseau', async () => {
    const { texte, depot } = await envoyer({ mots: 'Une aide pour manger' });
    const code = /Votre code ([0-9A-Z ]{14})/.exec(texte)?.[1]?.replaceAll(' ', '') ?? 'ABSENT';
    expect(depot.headers.location).not.toContain(code);
    const tout = await enProprietaire(base, async (c) => {
      const lus = [];
      for (const table of [
        'journal.trace',
        'accueil.depot_en_ligne',
        'socle.evenement',
        'accueil.premier_contact',
      ])
        lus.push((await c.executer(`select t::text as ligne from ${table} t`, [])).lignes);
      return JSON.stringify(lus);
    });
    expect(tout).not.toContain(code);
    expect(tout).not.toContain('127.0.0');
  });

  it('au seizième envoi d’un même réseau dans l’heure, garde les mots et dit qui appeler', async () => {
    const neuf = unEnvironnement(base, '2026-11-25T15:00:00Z');
    const serveur = await unServeur(neuf, routesDeDireCeQuIlFaut);
    for (let fois = 0; fois < 15; fois++)
      expect((await serveur.envoyer(ICI, { mots: `Demande ${fois}` })).statusCode).toBe(303);
    const refus = await serveur.envoyer(ICI, { mots: 'La seizième' });
    expect(refus.statusCode).toBe(422);
    expect(refus.body).toContain('La seizième');
    await serveur.fermer();
  });
});
