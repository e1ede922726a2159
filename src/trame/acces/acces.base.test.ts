import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { enTantQue } from './acces.ts';
import type { LecteurAgent } from './lecteur.ts';

const AWA = '00000000-0000-4000-8000-000000000001';
const HELENE = '00000000-0000-4000-8000-000000000002';

let base: Moteur;
const unAgent = (agentId: number, porteeId: number): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId,
  mission: 'travail_social',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Travailleuse sociale',
});

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du, au) values
        (7, 'travail_social', 1, 4, '2026-01-01', null),
        (8, 'travail_social', 1, 5, '2026-01-01', null),
        (9, 'travail_social', 1, 4, '2025-01-01', '2026-11-24');
      insert into acces.portee_cle values (1, 1004), (2, 1005), (3, 1004);
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
        ('${AWA}', 1004, null, 'demande'), ('${HELENE}', 1004, null, 'demande'), ('${HELENE}', null, 8, 'protection');
      insert into acces.protection (personne_id) values ('${HELENE}');
    `),
  );
});
afterAll(() => base.fermer());

const personnesVuesPar = (lecteur: LecteurAgent) =>
  enTantQue(unEnvironnement(base), lecteur, 'essai', async ({ bd }) => {
    const { rows } = await sql<{ p: string }>`
      select p from acces.personnes_ouvertes() as p order by 1`.execute(bd);
    return rows.map((row) => row.p);
  });

describe('Qui voit quelle personne', () => {
  it('une équipe voit les personnes ouvertes à sa clé, sauf celles qui sont protégées', async () => {
    expect(await personnesVuesPar(unAgent(7, 1))).toEqual([AWA]);
  });
  it('une personne protégée n’est vue que par l’agent nommé', async () => {
    expect(await personnesVuesPar(unAgent(8, 2))).toEqual([HELENE]);
  });
  it('une mission finie aujourd’hui ne voit plus rien', async () => {
    expect(await personnesVuesPar(unAgent(9, 3))).toEqual([]);
  });
  it('la portée d’une autre ne se prend pas', async () => {
    expect(await personnesVuesPar(unAgent(9, 1))).toEqual([]);
  });
  it('un agent n’ouvre pas la fiche qu’il ne voit pas', async () => {
    const essai = enTantQue(unEnvironnement(base), unAgent(8, 2), 'essai', ({ bd }) =>
      sql`select acces.ouvrir(${AWA}, null, 8, 'referent', null)`.execute(bd),
    );
    await expect(essai).rejects.toThrow(/refusee/);
  });
});
