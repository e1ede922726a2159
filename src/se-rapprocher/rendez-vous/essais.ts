import type { LecteurAgent } from '#acces';
import { dateCivile } from '#socle/pur';
import type { Plage } from './domaine/creneaux.ts';

const agent = (
  agentId: number,
  porteeId: number,
  mission: LecteurAgent['mission'],
  cles: number[],
  nom: string,
): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId,
  mission,
  serviceId: Math.floor((cles[0] ?? 0) / 1000) || null,
  territoireId: 4,
  cles,
  fonction: nom,
  nom,
});
export const NADIA = agent(7, 1, 'accueil', [1004], 'Nadia Benali');
export const FATOU = agent(8, 2, 'pmi', [2004], 'Fatou Traoré');
export const AILLEURS = agent(9, 3, 'travail_social', [1005], 'Marc Petit');
export const PUBLIC = { genre: 'public' } as const;

/** Two services at Aubervilliers and PMI at Pantin; Tuesdays and Thursdays open to all, Fatou's hours kept. */
export const UNE_SCENE = `
  insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01');
  insert into territoires.commune (code, nom, nom_normalise, codes_postaux, du) values
    ('93001', 'Aubervilliers', 'aubervilliers', '{93300}', '2020-01-01'),
    ('93055', 'Pantin', 'pantin', '{93500}', '2020-01-01');
  insert into services.service (id, code, nom, nom_court, phrase, ouvert_a_tous, du) values
    (1, 'service-social', 'Service social départemental', 'Service social', 'Une assistante sociale vous reçoit.', true, '2020-01-01'),
    (2, 'pmi', 'Protection maternelle et infantile', 'PMI', 'Pour les enfants de moins de six ans et les femmes enceintes.', true, '2020-01-01');
  insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, latitude, longitude, telephone, venir, du) values
    (11, 1, 4, 'Service social d’Aubervilliers', '31 rue du Port', '93001', 48.914, 2.381, '01 99 00 43 10', 'bus 35', '2020-01-01'),
    (21, 2, 4, 'PMI du Pavillon', '8 rue des Cités', '93001', 48.912, 2.383, '01 99 00 43 20', null, '2020-01-01'),
    (22, 2, 5, 'PMI de Pantin', '2 rue Sainte', '93055', 48.89, 2.4, '01 99 00 43 30', null, '2020-01-01');
  insert into services.agent (id, prenom, nom, fonction, site_id) values
    (7, 'Nadia', 'Benali', 'Accueil', 11), (8, 'Fatou', 'Traoré', 'Puéricultrice', 21), (9, 'Marc', 'Petit', 'AS', 11);
  insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
    (1, 7, 'accueil', 1, 4, '2026-01-01'), (2, 8, 'pmi', 2, 4, '2026-01-01'), (3, 9, 'travail_social', 1, 5, '2026-01-01');
  insert into acces.portee_cle values (1, 1004), (2, 2004), (3, 1005);
  insert into rendez_vous.plage (id, service_id, site_id, cle, agent_id, jour, debut, fin, duree_minutes, ouverte_a_tous, ou, du) values
    (1, 1, 11, 1004, null, 2, '09:00', '12:00', 30, true, 'bureau 4', '2026-01-01'),
    (2, 2, 21, 2004, 8, 4, '14:00', '15:00', 30, true, null, '2026-01-01'),
    (3, 2, 21, 2004, 8, 5, '09:00', '10:00', 30, false, null, '2026-01-01'),
    (4, 2, 22, 2005, null, 4, '14:00', '16:00', 30, true, null, '2026-01-01');`;

export const unePlage = (reste: Partial<Plage> = {}): Plage => ({
  id: 1,
  serviceId: 1,
  siteId: 11,
  cle: 1004,
  agentId: null,
  jour: 2,
  le: null,
  debut: '09:00',
  fin: '12:00',
  dureeMinutes: 30,
  ouverteATous: true,
  ou: null,
  du: dateCivile('2026-01-01'),
  au: null,
  ...reste,
});
