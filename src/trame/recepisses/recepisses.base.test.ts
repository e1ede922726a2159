import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, type LecteurAgent } from '#acces';
import { type Moteur, sql } from '#socle';
import { montrerLeCode, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { emettreUnRecepisse, ouvrirParUnCode, revoquerLesRecepisses } from './index.ts';

let base: Moteur;
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
      insert into acces.portee_cle values (1, 1004);`),
  );
});
afterAll(() => base.fermer());

const emettre = (env: ReturnType<typeof unEnvironnement>, objetId: string) =>
  enTantQue(env, NADIA, 'accueillir', async (acces) =>
    valeurOuErreur(await emettreUnRecepisse(acces, { objetId, discret: false, langue: 'fr' })),
  );

describe('Le reçu', () => {
  it('s’ouvre avec son code, tapé en minuscules et avec des espaces', async () => {
    const env = unEnvironnement(base);
    const objetId = randomUUID();
    const { code } = await emettre(env, objetId);
    const ouvert = await ouvrirParUnCode(env, ` ${montrerLeCode(code).toLowerCase()} `, '10.0.0.1');
    expect(ouvert).toMatchObject({ ok: true, valeur: { objetId } });
  });

  it('ne garde nulle part le code lui-même', async () => {
    const env = unEnvironnement(base);
    const { code } = await emettre(env, randomUUID());
    const texte = await enProprietaire(base, async (c) => {
      const { lignes } = await c.executer('select r::text as ligne from recepisses.recepisse r');
      return JSON.stringify(lignes);
    });
    expect(texte).not.toContain(code);
  });

  it('un code faux, expiré ou révoqué reçoit la même réponse', async () => {
    const env = unEnvironnement(base);
    const objetId = randomUUID();
    const { code: revoque } = await emettre(env, objetId);
    await enTantQue(env, NADIA, 'accueillir', (acces) => revoquerLesRecepisses(acces, { objetId }));
    const { code: expire } = await emettre(env, randomUUID());
    const faux = await ouvrirParUnCode(env, '0000 0000 0000', '10.0.1.1');
    const apresRevocation = await ouvrirParUnCode(env, revoque, '10.0.1.1');
    env.horloge.avancer(92 * 86_400_000);
    const apresExpiration = await ouvrirParUnCode(env, expire, '10.0.1.1');
    expect(faux).toEqual({ ok: false, refus: { raison: 'code_sans_suite' } });
    expect(apresRevocation).toEqual(faux);
    expect(apresExpiration).toEqual(faux);
  });

  it('au vingt et unième essai faux, même le bon code attend l’heure suivante', async () => {
    const env = unEnvironnement(base, '2026-11-25T09:10:00Z');
    const { code } = await emettre(env, randomUUID());
    for (let essai = 0; essai < 20; essai++)
      await ouvrirParUnCode(env, 'ZZZZ ZZZZ ZZZZ', '10.9.9.9');
    expect((await ouvrirParUnCode(env, code, '10.9.9.4')).ok).toBe(false);
    expect((await ouvrirParUnCode(env, code, '10.8.8.8')).ok).toBe(true);
    env.horloge.avancer(3_600_000);
    expect((await ouvrirParUnCode(env, code, '10.9.9.4')).ok).toBe(true);
  });

  it('aucun agent ne lit les reçus, même ceux de son équipe', async () => {
    const lecture = enTantQue(unEnvironnement(base), NADIA, 'curiosité', (acces) =>
      sql`select * from recepisses.recepisse`.execute(acces.bd),
    );
    await expect(lecture).rejects.toThrow(/permission denied/);
  });
});
