import { type Acces, enTantQue, type Lecteur } from '#acces';
import type { Moteur } from '#socle';
import { unEnvironnement } from '../../../outils/base-d-essai.ts';
import { AILLEURS, FATOU, NADIA, UNE_SCENE } from '../rendez-vous/essais.ts';
import type { Fiche } from './domaine/fiche.ts';
import { FICHE_VIDE } from './domaine/fiche.ts';

export { AILLEURS, FATOU, NADIA };

/** The desk of Aubervilliers, its duty manager, PMI, the CRIP, and one more agent of the same team. */
export const SCENE = `${UNE_SCENE}
  insert into services.service (id, code, nom, nom_court, phrase, ouvert_a_tous, conditions, du) values
    (9, 'crip', 'Informations préoccupantes', 'CRIP', 'Un enfant en danger.', false, '{}', '2020-01-01');
  update services.service set conditions = '{"ageMax": 6, "grossesse": true}' where id = 2;
  insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, telephone, du) values
    (91, 9, 4, 'CRIP', '3 esplanade', '93008', '01 99 00 43 90', '2020-01-01');
  insert into services.secteur (service_id, site_id, regle, commune_code, du) values
    (1, 11, 'commune', '93001', '2020-01-01'), (2, 21, 'commune', '93001', '2020-01-01');
  insert into services.agent (id, prenom, nom, fonction, site_id) values
    (12, 'Thomas', 'Brun', 'AS', 11), (13, 'Sylvie', 'Roux', 'Responsable', 11);
  insert into services.astreinte (site_id, agent_id, telephone, debut, fin) values
    (11, 13, '06 39 98 00 01', '2026-11-24T00:00:00Z', '2026-11-25T00:00:00Z');
  insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
    (4, 12, 'travail_social', 1, 4, '2026-01-01'), (5, 13, 'encadrement', 1, 4, '2026-01-01'),
    (6, 14, 'crip', 9, 4, '2026-01-01');
  insert into acces.portee_cle values (4, 1004), (5, 1004), (6, 9004);
  alter table acces.portee alter column id restart with 100;`;

export const THOMAS = {
  ...NADIA,
  agentId: 12,
  porteeId: 4,
  mission: 'travail_social',
  nom: 'Thomas Brun',
} as const;
export const SYLVIE = {
  ...NADIA,
  agentId: 13,
  porteeId: 5,
  mission: 'encadrement',
  nom: 'Sylvie Roux',
} as const;

export const faireEn =
  (base: Moteur) =>
  <T>(lecteur: Lecteur, faire: (acces: Acces) => Promise<T>, instant?: string): Promise<T> =>
    enTantQue(unEnvironnement(base, instant), lecteur, 'accueillir', faire);

export const uneFiche = (dite: Partial<Fiche> = {}): Fiche => ({ ...FICHE_VIDE, ...dite });
