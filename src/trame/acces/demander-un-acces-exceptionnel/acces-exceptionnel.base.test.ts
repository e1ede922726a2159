import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Acces, enTantQue, type LecteurAgent, type Mission } from '#acces';
import { type Moteur, sql } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { direQuiARegarde } from '../dire-qui-a-regarde/dire-qui-a-regarde.ts';
import {
  listerLesAccesExceptionnels,
  relireUnAccesExceptionnel,
} from '../relire-les-acces-exceptionnels/relire-les-acces-exceptionnels.ts';
import { demanderUnAccesExceptionnel } from './demander-un-acces-exceptionnel.ts';

const AWA = randomUUID();
const HELENE = randomUUID();
const RAISON = 'Elle appelle du commissariat et demande son référent.';
let base: Moteur;
let porteeDe: Record<string, number>;

const lecteur = (mission: Mission): LecteurAgent => ({
  genre: 'agent',
  agentId: 7,
  porteeId: porteeDe[mission] ?? 0,
  mission,
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agente d’accueil · service social, Aubervilliers',
  nom: 'Nadia Benali',
});
const enTantQueMission = <T>(env: Env, mission: Mission, faire: (acces: Acces) => Promise<T>) =>
  enTantQue(env, lecteur(mission), 'aider', faire);
type Env = ReturnType<typeof unEnvironnement>;

beforeAll(async () => {
  base = await uneBase();
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ id: number; mission: string }>(`
      insert into acces.portee (agent_id, mission, service_id, territoire_id, du)
      select 7, m, 1, 4, '2026-01-01' from unnest(array['accueil','administration','dpo']) m returning id, mission`),
  );
  porteeDe = Object.fromEntries(lignes.map(({ id, mission }) => [mission, id]));
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.ouverture (personne_id, cle, fondement) values ('${AWA}', 2005, 'demande'), ('${HELENE}', 2005, 'demande');
      insert into acces.protection (personne_id) values ('${HELENE}');`),
  );
});
afterAll(() => base.fermer());

const voit = (env: Env, personneId: string) =>
  enTantQueMission(env, 'accueil', async ({ bd }) => {
    const { rows } = await sql<{ voit: boolean }>`select acces.voit(${personneId})`.execute(bd);
    return rows[0]?.voit;
  });
const demander = (env: Env, personneId: string, mission: Mission = 'accueil', raison = RAISON) =>
  enTantQueMission(env, mission, (acces) =>
    demanderUnAccesExceptionnel(acces, { personneId, raison }),
  );

describe('L’accès exceptionnel', () => {
  it('ouvre la fiche trois heures, pas une minute de plus', async () => {
    const env = unEnvironnement(base);
    expect(await voit(env, AWA)).toBe(false);
    expect((await demander(env, AWA)).ok).toBe(true);
    env.horloge.avancer(179 * 60_000);
    expect(await voit(env, AWA)).toBe(true);
    env.horloge.avancer(60_000);
    expect(await voit(env, AWA)).toBe(false);
  });

  it('répond pareil pour une personne protégée et pour personne, et ne les ouvre pas', async () => {
    const env = unEnvironnement(base);
    const ouverte = await demander(env, AWA);
    expect(await demander(env, HELENE)).toEqual(ouverte);
    expect(await demander(env, randomUUID())).toEqual(ouverte);
    expect(await voit(env, HELENE)).toBe(false);
  });

  it('demande une raison, et la garde', async () => {
    const env = unEnvironnement(base);
    expect(await demander(env, AWA, 'accueil', '   urgent   ')).toMatchObject({
      refus: { raison: 'raison_trop_courte' },
    });
  });

  it('exclut l’administration et le DPO, jusque dans la base', async () => {
    const env = unEnvironnement(base);
    for (const mission of ['administration', 'dpo'] as const) {
      expect(await demander(env, AWA, mission)).toMatchObject({ refus: { raison: 'acces' } });
      const enBase = enTantQueMission(env, mission, ({ bd }) =>
        sql`select acces.ouvrir_exceptionnellement(${randomUUID()}, ${AWA}, ${RAISON}, 'x', acces.maintenant())`.execute(
          bd,
        ),
      );
      await expect(enBase).rejects.toThrow(/permission denied/);
    }
  });

  it('la base refuse plus de trois heures, et l’écriture directe', async () => {
    const env = unEnvironnement(base);
    const longue = enTantQueMission(env, 'accueil', ({ bd }) =>
      sql`select acces.ouvrir_exceptionnellement(${randomUUID()}, ${AWA}, ${RAISON}, 'x',
        acces.maintenant() + interval '4 hours')`.execute(bd),
    );
    await expect(longue).rejects.toThrow(/trop long/);
    const directe = enTantQueMission(env, 'accueil', ({ bd }) =>
      sql`insert into acces.acces_exceptionnel (personne_id, agent_id, portee_id, raison, demandeur, expire_le)
        values (${AWA}, 7, 1, ${RAISON}, 'x', now() + interval '1 year')`.execute(bd),
    );
    await expect(directe).rejects.toThrow(/permission denied/);
  });

  it('laisse une trace, prévient le DPO, qui la relit une fois', async () => {
    const env = unEnvironnement(base, '2026-11-26T09:00:00Z');
    await demander(env, AWA);
    const { lignes: evenements } = await enProprietaire(base, (c) =>
      c.executer("select contenu from socle.evenement where nom = 'AccesExceptionnelOuvert'"),
    );
    expect(evenements.length).toBeGreaterThan(0);
    expect(JSON.stringify(evenements)).not.toContain(AWA);
    await enTantQueMission(env, 'dpo', async (acces) => {
      const [premier] = valeurOuErreur(await listerLesAccesExceptionnels(acces, {}));
      expect(premier).toMatchObject({ personneId: AWA, raison: RAISON });
      expect(premier?.demandeur).toMatch(/^Nadia Benali, Agente/);
      const avis = { id: premier?.id ?? '', avis: 'Justifié.' };
      expect((await relireUnAccesExceptionnel(acces, avis)).ok).toBe(true);
      expect((await relireUnAccesExceptionnel(acces, avis)).ok).toBe(false);
      const regards = valeurOuErreur(await direQuiARegarde(acces, { personneId: AWA }));
      expect(regards[0]).toMatchObject({ fonction: lecteur('accueil').fonction });
      expect(regards.some(({ operation }) => operation === 'acces_exceptionnel')).toBe(true);
    });
  });

  it('qui n’est pas DPO ne sait pas qui a regardé', async () => {
    const env = unEnvironnement(base);
    for (const mission of ['accueil', 'administration'] as const)
      expect(
        await enTantQueMission(env, mission, (acces) =>
          direQuiARegarde(acces, { personneId: AWA }),
        ),
      ).toMatchObject({ refus: { raison: 'acces' } });
  });
});
