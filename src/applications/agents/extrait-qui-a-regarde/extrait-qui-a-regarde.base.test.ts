import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import type { Moteur } from '#socle';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { routesDeLExtrait } from './extrait-qui-a-regarde.route.tsx';
import { preparerLesRegards } from './preparer-les-regards.ts';

let base: Moteur;
const [extrait] = routesDeLExtrait({ departement: 'Seine-Saint-Denis' });
const agent = (mission: LecteurAgent['mission'], porteeId: number): LecteurAgent => ({
  genre: 'agent',
  agentId: 7,
  porteeId,
  mission,
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'Déléguée à la protection des données',
  nom: 'Inès Paul',
});

beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(
      `insert into acces.portee (agent_id, mission, du) values (7, 'dpo', '2026-01-01'), (7, 'accueil', '2026-01-01')`,
    ),
  );
});
afterAll(() => base.fermer());

const demander = (lecteur: LecteurAgent, personne: string) =>
  enTantQue(unEnvironnement(base), lecteur, 'droit d’accès', (acces) => {
    if (!extrait) throw new Error('aucune route');
    return extrait.traiter(acces, { personne } as never, {} as never);
  });

describe('L’extrait « qui a regardé »', () => {
  it('s’imprime pour le DPO, et se trace', async () => {
    const personne = randomUUID();
    const reponse = await demander(agent('dpo', 1), personne);
    if (reponse.genre !== 'fichier') throw new Error(reponse.genre);
    expect(Buffer.from(reponse.contenu).subarray(0, 5).toString()).toBe('%PDF-');
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer(`select 1 from journal.trace where objet = 'qui_a_regarde' and objet_id = $1`, [
        personne,
      ]),
    );
    expect(lignes).toHaveLength(1);
  });

  it('est refusé à qui n’est pas DPO', async () => {
    expect((await demander(agent('accueil', 2), randomUUID())).genre).toBe('refus');
  });

  it('sépare la fonction du service, et ne donne aucun nom', () => {
    const [regard] = preparerLesRegards([
      {
        le: '2026-11-24T09:00:00Z' as never,
        fonction: 'Agente d’accueil · Accueil, Service social, Aubervilliers',
        operation: 'lecture',
        finalite: 'accueillir',
        fondement: 'demande',
      },
    ]);
    expect(regard).toMatchObject({
      fonction: 'Agente d’accueil',
      service: 'Accueil, Service social, Aubervilliers',
      raison: 'A lu : accueillir («\u00a0demande\u00a0»)',
    });
  });
});
