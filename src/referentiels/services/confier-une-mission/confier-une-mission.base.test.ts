import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { enTantQue, finirUnePortee, type LecteurAgent, porteesDesAgents } from '#acces';
import { type Moteur, sql } from '#socle';
import { dateCivile, valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement, uneBase } from '../../../../outils/base-d-essai.ts';
import { confierUneMission, type MissionAConfier } from './confier-une-mission.ts';

let base: Moteur;
const ADMINISTRATRICE: LecteurAgent = {
  genre: 'agent',
  agentId: 1,
  porteeId: 1,
  mission: 'administration',
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'Administratrice',
};
beforeAll(async () => {
  base = await uneBase();
  await enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (agent_id, mission, du) values (1, 'administration', '2026-01-01');
      insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du) values
        (1, 'ssd', 'Service social départemental', 'service social', 'X', '2020-01-01'),
        (2, 'pmi', 'Protection maternelle et infantile', 'PMI', 'X', '2020-01-01');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du)
        values (1, 1, 4, 'Aubervilliers', 'X', '93001', '2020-01-01');
      insert into services.agent (id, prenom, nom, fonction, site_id) values
        (1, 'Ana', 'X', 'X', 1), (7, 'Nadia', 'Benali', 'X', 1);`),
  );
});
afterAll(() => base.fermer());

const MISSION: MissionAConfier = {
  agentId: 7,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  du: dateCivile('2026-11-24'),
  au: null,
};
const confier = (reste: Partial<MissionAConfier>, lecteur = ADMINISTRATRICE) =>
  enTantQue(unEnvironnement(base), lecteur, 'administrer', (acces) =>
    confierUneMission(acces, { ...MISSION, ...reste }),
  );
const clesDe = async (id: number) => {
  const { lignes } = await enProprietaire(base, (c) =>
    c.executer<{ cle: number }>(
      'select cle from acces.portee_cle where portee_id = $1 order by 1',
      [id],
    ),
  );
  return lignes.map(({ cle }) => cle);
};

describe('Confier une mission', () => {
  it('la donne sur un service et un territoire, avec son nom', async () => {
    const { id } = valeurOuErreur(await confier({}));
    expect(await clesDe(id)).toEqual([1004]);
    const portees = await enTantQue(unEnvironnement(base), ADMINISTRATRICE, 'voir', (acces) =>
      porteesDesAgents(acces, { agentIds: [7] }),
    );
    expect(valeurOuErreur(portees)[0]?.libelle).toBe('Accueil, service social, Aubervilliers');
  });

  it('sur tout le département, l’étend à chaque territoire ; le DPO n’a la clé d’aucune équipe', async () => {
    const { id } = valeurOuErreur(await confier({ territoireId: null }));
    expect(await clesDe(id)).toEqual([1004, 1005]);
    const { id: dpo } = valeurOuErreur(
      await confier({ mission: 'dpo', serviceId: null, territoireId: null }),
    );
    expect(await clesDe(dpo)).toEqual([]);
  });

  it.each([
    [{ agentId: 1 }, 'a_soi'],
    [{ agentId: 404 }, 'agent_inconnu'],
    [{ serviceId: 404 }, 'service_inconnu'],
    [{ territoireId: 404 }, 'territoire_inconnu'],
    [{ au: dateCivile('2026-11-24') }, 'dates'],
  ])('refuse %o : %s', async (reste, raison) => {
    expect(await confier(reste)).toMatchObject({ refus: { raison } });
  });

  it('à soi-même, la base refuse aussi, par la mission comme par ses clés', async () => {
    const enBase = (requete: ReturnType<typeof sql>) =>
      enTantQue(unEnvironnement(base), ADMINISTRATRICE, 'x', ({ bd }) => requete.execute(bd));
    await expect(
      enBase(sql`insert into acces.portee (agent_id, mission, du) values (1, 'ase', '2026-01-01')`),
    ).rejects.toThrow(/row-level security/);
    await expect(enBase(sql`insert into acces.portee_cle values (1, 1004)`)).rejects.toThrow(
      /row-level security/,
    );
  });

  it('n’appartient qu’à l’administration', async () => {
    const autre = { ...ADMINISTRATRICE, agentId: 9, mission: 'encadrement' } as const;
    expect(await confier({}, autre)).toMatchObject({ refus: { raison: 'acces' } });
  });

  it('se finit aujourd’hui, une fois', async () => {
    const { id } = valeurOuErreur(await confier({ du: dateCivile('2026-11-01') }));
    const finir = () =>
      enTantQue(unEnvironnement(base), ADMINISTRATRICE, 'administrer', (acces) =>
        finirUnePortee(acces, { id }),
      );
    expect((await finir()).ok).toBe(true);
    expect(await finir()).toMatchObject({ refus: { raison: 'deja_finie' } });
  });
});
