import { type Acces, type Environnement, enTantQue, type LecteurAgent, type Mission } from '#acces';

export const enMachine = <T>(env: Environnement, faire: (acces: Acces) => Promise<T>): Promise<T> =>
  enTantQue(env, { genre: 'machine', nom: 'observatoire' }, 'compter sans nom', faire);

/** An agent of the social service of territory 4, under this mission: portée 1 is accueil, 2 encadrement. */
export const uneAgente = (mission: Mission = 'accueil'): LecteurAgent => ({
  genre: 'agent',
  agentId: 7,
  porteeId: mission === 'accueil' ? 1 : 2,
  mission,
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Agent d’accueil, service social',
});

export const PORTEES_ET_TERRITOIRES = `
  insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values
    (7, 'accueil', 1, 4, '2026-01-01'), (7, 'encadrement', 1, 4, '2026-01-01');
  insert into acces.portee_cle values (1, 1004), (2, 1004);
  insert into territoires.territoire (id, nom, du) values
    (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01'), (6, 'Bondy', '2020-01-01');`;
