import { afterAll, beforeAll, expect, it } from 'vitest';
import { COOKIE_DE_SESSION, ouvrirUneSession } from '#comptes';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { type ServeurDEssai, unServeur } from '../../../outils/serveur-d-essai.tsx';
import { unCompte } from '../../trame/comptes/essais.ts';
import { routesDesQuestions } from './index.ts';

let base: Moteur;
let essai: ServeurDEssai;
let nadia: string;
beforeAll(async () => {
  base = await uneBase();
  essai = await unServeur(unEnvironnement(base), routesDesQuestions);
  const { compteId } = await enProprietaire(base, (c) => unCompte(c));
  const jeton = valeurOuErreur(
    await ouvrirUneSession(unEnvironnement(base), { compteId, moyen: 'essai' }),
  );
  nadia = `${COOKIE_DE_SESSION}=${jeton}`;
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into services.service (id, code, nom, nom_court, phrase, du) values
        (1, 'ssd', 'Service social départemental', 'service social', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (1, 1, 4, 'Aubervilliers', 'X', '93001', '2020-01-01');`),
  );
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

it('une agente note une question, y répond, dit si c’est compris, sans JavaScript', async () => {
  expect((await essai.ouvrir('/questions', nadia)).body).toContain('Toutes les questions');
  expect((await essai.ouvrir('/questions/nouvelle', nadia)).body).toContain('value="1004"');
  const champs = { texte: 'Qui garde ma fille ?', canal: 'telephone', cle: '1004' };
  const sans = await essai.envoyer('/questions/nouvelle', champs, nadia);
  expect(sans.statusCode).toBe(422);
  expect(sans.body).toContain('Qui garde ma fille ?');
  const notee = await essai.envoyer(
    '/questions/nouvelle',
    { ...champs, coordonnees: '06 39 98 12 14' },
    nadia,
  );
  expect(notee.headers.location).toBe('/questions');
  const liste = await essai.ouvrir('/questions', nadia);
  expect(liste.body).toMatch(/mar\.\s1er\sdéc/);
  const adresse = /href="(\/questions\/[0-9a-f-]{36})"/.exec(liste.body)?.[1] ?? '';
  const page = await essai.ouvrir(adresse, nadia);
  expect(page.body).toContain('réponse promise mardi');
  const difficile = { version: '1', texte: 'À défaut de transmission, sous peine de radiation.' };
  const reprise = await essai.envoyer(adresse, difficile, nadia);
  expect(reprise.statusCode).toBe(422);
  expect(reprise.body).toContain('À défaut');
  const donnee = await essai.envoyer(
    adresse,
    { version: '1', texte: 'Bonjour. La crèche du quartier la garde. Appelez Maryam.' },
    nadia,
  );
  expect(donnee.statusCode).toBe(303);
  expect((await essai.ouvrir(adresse, nadia)).body).toContain('A-t-elle compris');
  const compris = await essai.envoyer(`${adresse}/compris`, { compris: 'oui' }, nadia);
  expect(compris.statusCode).toBe(303);
  expect((await essai.ouvrir('/questions', nadia)).body).toContain('Réponse comprise');
});
