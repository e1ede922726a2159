import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue } from '#acces';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../outils/base-d-essai.ts';
import { unCompte, unePortee } from './essais.ts';
import { changerDePortee, fermerUneSession, lireLaSession, ouvrirUneSession } from './index.ts';

let base: Moteur;
beforeAll(async () => {
  base = await uneBase();
});
afterAll(() => base.fermer());

const uneSession = async (donne: Parameters<typeof unCompte>[1] = {}) => {
  const env = unEnvironnement(base);
  const compte = await enProprietaire(base, (c) => unCompte(c, donne));
  const jeton = valeurOuErreur(await ouvrirUneSession(env, { compteId: compte.compteId }));
  return { env, jeton, ...compte };
};

describe('Une session', () => {
  it('dit qui lit, sous quelle mission, avec quelles clés', async () => {
    const { env, jeton, agentId, porteeId } = await uneSession();
    expect((await lireLaSession(env, jeton))?.lecteur).toEqual({
      genre: 'agent',
      agentId,
      porteeId,
      mission: 'accueil',
      serviceId: 1,
      territoireId: 4,
      cles: [1004],
      fonction: 'Agente d’accueil · Accueil',
      nom: 'Nadia Benali',
    });
  });

  it('ne garde nulle part son jeton', async () => {
    const { jeton } = await uneSession();
    const { lignes } = await enProprietaire(base, (c) =>
      c.executer('select s::text as ligne from comptes.session s'),
    );
    expect(JSON.stringify(lignes)).not.toContain(jeton);
  });

  it('un jeton inventé, ou aucun, n’est personne', async () => {
    const env = unEnvironnement(base);
    expect(await lireLaSession(env, 'x'.repeat(43))).toBeNull();
    expect(await lireLaSession(env, undefined)).toBeNull();
  });

  it('se ferme tout de suite quand on la ferme', async () => {
    const { env, jeton } = await uneSession();
    await fermerUneSession(env, jeton);
    expect(await lireLaSession(env, jeton)).toBeNull();
  });

  it('se ferme après deux heures sans rien faire', async () => {
    const { env, jeton } = await uneSession();
    env.horloge.avancer(119 * 60_000);
    expect(await lireLaSession(env, jeton)).not.toBeNull();
    env.horloge.avancer(119 * 60_000);
    expect(await lireLaSession(env, jeton)).not.toBeNull();
    env.horloge.avancer(120 * 60_000);
    expect(await lireLaSession(env, jeton)).toBeNull();
  });

  it('se ferme après douze heures, même active', async () => {
    const { env, jeton } = await uneSession();
    for (let heure = 1; heure < 12; heure++) {
      env.horloge.avancer(3_600_000);
      expect(await lireLaSession(env, jeton)).not.toBeNull();
    }
    env.horloge.avancer(3_600_000);
    expect(await lireLaSession(env, jeton)).toBeNull();
  });

  it('un compte endormi n’ouvre ni ne garde de session', async () => {
    const { env, jeton, compteId } = await uneSession();
    await enProprietaire(base, (c) =>
      c.executer('update comptes.compte set endormi_le = now() where id = $1', [compteId]),
    );
    expect(await lireLaSession(env, jeton)).toBeNull();
    expect(await ouvrirUneSession(env, { compteId })).toEqual({
      ok: false,
      refus: { raison: 'compte_absent' },
    });
  });

  it('sans mission en cours, un compte n’ouvre rien', async () => {
    const env = unEnvironnement(base);
    const { compteId } = await enProprietaire(base, (c) => unCompte(c, { au: '2026-11-24' }));
    expect(await ouvrirUneSession(env, { compteId })).toEqual({
      ok: false,
      refus: { raison: 'sans_mission' },
    });
  });

  it('passe d’une mission à l’autre, jamais à celle d’une autre', async () => {
    const { env, jeton, agentId } = await uneSession();
    const seconde = await enProprietaire(base, (c) =>
      unePortee(c, { agentId, mission: 'permanence' }),
    );
    const autre = await uneSession();
    expect((await changerDePortee(env, jeton, seconde)).ok).toBe(true);
    expect((await lireLaSession(env, jeton))?.lecteur.mission).toBe('permanence');
    expect(await changerDePortee(env, jeton, autre.porteeId)).toEqual({
      ok: false,
      refus: { raison: 'portee_absente' },
    });
  });

  it('un agent ne voit que ses sessions, et jamais les secrets', async () => {
    const elle = await uneSession();
    await uneSession();
    const lecteur = (await lireLaSession(elle.env, elle.jeton))!.lecteur;
    const vues = await enTantQue(elle.env, lecteur, 'essai', ({ bd }) =>
      sql<{ compte_id: string }>`select compte_id from comptes.session`.execute(bd),
    );
    expect(vues.rows).toEqual([{ compte_id: elle.compteId }]);
    const secrets = enTantQue(elle.env, lecteur, 'essai', ({ bd }) =>
      sql`select * from comptes.secret`.execute(bd),
    );
    await expect(secrets).rejects.toThrow(/permission denied/);
  });
});
