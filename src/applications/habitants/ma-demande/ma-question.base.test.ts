import { afterAll, beforeAll, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { repondreAUneQuestion, routesDesQuestions } from '#courriers';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { cookiesDe, type ServeurDEssai, unServeur } from '../../../../outils/serveur-d-essai.tsx';
import { routesDeMaDemande } from './ma-demande.route.tsx';

let base: Moteur;
let essai: ServeurDEssai;
const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 1,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agente d’accueil',
};
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values (7, 'accueil', 1, 4, '2026-01-01');
      insert into acces.portee_cle values (1, 1004);
      insert into services.service (id, code, nom, nom_court, phrase, du) values
        (1, 'ssd', 'Service social départemental', 'service social', 'X', '2020-01-01');
      update services.service set ouvert_a_tous = true;
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du) values
        (1, 1, 4, 'Aubervilliers', 'X', '93001', '2020-01-01');`),
  );
  essai = await unServeur(unEnvironnement(base), [...routesDesQuestions, ...routesDeMaDemande]);
});
afterAll(async () => {
  await essai.fermer();
  await base.fermer();
});

it('elle pose une question, lit la réponse sur sa page, et dit que ce n’est pas clair', async () => {
  const posee = await essai.envoyer('/poser-une-question', {
    texte: 'Où puis-je faire garder ma fille ?',
    cle: '1004',
  });
  const cookie = cookiesDe(posee);
  const avant = await essai.ouvrir('/ma-demande', cookie);
  expect(avant.body).toContain('Où puis-je faire garder ma fille ?');
  expect(avant.body).toContain('class="code"');
  expect(avant.body).toMatch(/L’équipe vous répond mardi/);
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: string }>('select id from courriers.question', []),
  );
  const id = lignes[0]?.id ?? '';
  await enTantQue(unEnvironnement(base), NADIA, 'répondre', (acces) =>
    repondreAUneQuestion(acces, {
      id,
      version: 1,
      texte: 'Bonjour. La crèche du quartier la garde.',
    }),
  );
  const apres = await essai.ouvrir('/ma-demande', cookie);
  expect(apres.body).toContain('La crèche du quartier');
  const dit = await essai.envoyer('/ma-demande/question', { id, compris: 'non' }, cookie);
  expect(dit.headers.location).toBe('/ma-demande');
  const { lignes: dits } = await enProprietaire(base, (c) =>
    c.executer<{ compris: string }>('select compris from courriers.reponse', []),
  );
  expect(dits).toEqual([{ compris: 'non' }]);
});

it('elle ne sait pas quel lieu : une équipe qui reçoit tout le monde la lit', async () => {
  const posee = await essai.envoyer('/poser-une-question', { texte: 'À qui écrire ?', cle: '' });
  expect(posee.headers.location).toBe('/ma-demande');
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ cle: number }>(
      `select cle from courriers.question where texte = 'À qui écrire ?'`,
    ),
  );
  expect(lignes).toEqual([{ cle: 1004 }]);
});
