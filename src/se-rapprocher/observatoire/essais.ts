import { type Acces, type Environnement, enTantQue, type LecteurAgent, type Mission } from '#acces';
import { INDICATEURS, texteDe } from './domaine/indicateurs.ts';

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

const texte = (t: string): string => `'${t.replaceAll("'", "''")}'`;

/** Every published indicator, proposed long ago and opened by its two keys. */
export const LES_DEUX_CLES = INDICATEURS.map((indicateur) => {
  const quoi = `${texte(indicateur.cle)}, ${texte(texteDe(indicateur))}`;
  return `
  insert into observatoire.indicateur values (${quoi}, '2026-01-05', '2026-01-12');
  insert into observatoire.cle_donnee values (${quoi}, 'direction', 501, 'Directrice', '2026-01-13'),
    (${quoi}, 'representation', 502, 'Représentant du personnel', '2026-01-14');`;
}).join('');

export const PORTEES_ET_TERRITOIRES = `${LES_DEUX_CLES}
  insert into acces.portee (agent_id, mission, service_id, territoire_id, du) values
    (7, 'accueil', 1, 4, '2026-01-01'), (7, 'encadrement', 1, 4, '2026-01-01');
  insert into acces.portee_cle values (1, 1004), (2, 1004);
  insert into territoires.territoire (id, nom, du) values
    (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01'), (6, 'Bondy', '2020-01-01');`;
