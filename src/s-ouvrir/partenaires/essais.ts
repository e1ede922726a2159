import { type Environnement, enTantQue, type LecteurAgent } from '#acces';
import { dateCivile } from '#socle/pur';
import { partenaires as partenairesDeDemonstration } from '../../../outils/departement/partenaires/partenaires.ts';
import { importerDesPartenaires } from './importer-des-partenaires/importer-des-partenaires.ts';

export const ADMINISTRATRICE: LecteurAgent = {
  genre: 'agent',
  agentId: 1,
  porteeId: 1,
  mission: 'administration',
  serviceId: null,
  territoireId: null,
  cles: [],
  fonction: 'Administratrice',
};
export const NADIA: LecteurAgent = {
  genre: 'agent',
  agentId: 7,
  porteeId: 2,
  mission: 'accueil',
  serviceId: 1,
  territoireId: 4,
  cles: [1004],
  fonction: 'Accueil',
  nom: 'Nadia Benali',
};

/** The file of the demonstration département, as a producer would give it. */
export const unFichier = () => JSON.stringify(partenairesDeDemonstration(dateCivile('2026-11-24')));

/** A directory in place: 157 structures of the demonstration département. */
export const unAnnuaire = (env: Environnement) =>
  enTantQue(env, ADMINISTRATRICE, 'tenir l’annuaire', (acces) =>
    importerDesPartenaires(acces, { texte: unFichier(), format: 'json', source: 'demonstration' }),
  );

/** The scene in SQL: a territory, two communes, who works there. */
export const UNE_SCENE = `
  insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01');
  insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values
    ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01'),
    ('93010', 'Bondy', 'bondy', '{93140}', '2020-01-01');
  insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
    (1, 1, 'administration', null, null, '2026-01-01'), (2, 7, 'accueil', 1, 4, '2026-01-01');
  insert into acces.portee_cle values (2, 1004);`;
