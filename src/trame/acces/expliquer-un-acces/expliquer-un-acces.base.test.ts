import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { direLExplication, expliquerUnAcces } from './expliquer-un-acces.ts';

const AWA = randomUUID();
const HELENE = randomUUID();
let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values
        (7, 'accueil', 1, 4, '2026-01-01'), (7, 'pmi', 2, 4, '2026-01-01');
      insert into acces.portee_cle values (1, 1004), (2, 2004);
      insert into acces.ouverture (personne_id, cle, agent_id, fondement, ouverte_le) values
        ('${AWA}', 1004, null, 'demande', '2026-11-20T09:00:00Z'),
        ('${AWA}', null, 9, 'referent', '2026-11-20T09:00:00Z'),
        ('${HELENE}', 1004, null, 'demande', '2026-11-20T09:00:00Z');
      insert into acces.protection (personne_id) values ('${HELENE}');`),
  );
});
afterAll(() => base.fermer());

describe('acces expliquer', () => {
  it('dit par quel chemin, portée par portée', async () => {
    const explication = await expliquerUnAcces(unEnvironnement(base), {
      agentId: 7,
      personneId: AWA,
    });
    expect(direLExplication(explication)).toEqual([
      'Accueil : voit cette personne.',
      '  parce que : une demande reçue par son équipe, équipe 1004, depuis le 20 novembre 2026 à 10:00',
      'Protection maternelle et infantile : ne la voit pas, aucune règle ne la lui ouvre.',
    ]);
  });

  it('ne distingue pas une personne protégée d’une personne qui n’existe pas', async () => {
    const env = unEnvironnement(base);
    const protegee = await expliquerUnAcces(env, { agentId: 7, personneId: HELENE });
    expect(protegee).toEqual(await expliquerUnAcces(env, { agentId: 7, personneId: randomUUID() }));
    expect(protegee.voit).toBe(false);
  });

  it('un agent sans mission ne voit personne', async () => {
    const explication = await expliquerUnAcces(unEnvironnement(base), {
      agentId: 9,
      personneId: AWA,
    });
    expect(direLExplication(explication)).toEqual([
      'Cet agent n’a aucune mission en cours : il ne voit personne.',
    ]);
  });
});
