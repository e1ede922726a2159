import { randomUUID } from 'node:crypto';
import { type Ici, PERMISSIONS, SITUATIONS, type Situation } from '#acces';
import type { Connexion } from '#socle';
import {
  AGENT,
  AUTRE_AGENT,
  CLE,
  JETON,
  LIEN,
  PORTEES,
  RECEPISSE,
  STRUCTURE,
  SYSTEME,
} from './lecteurs.ts';

const personne = (n: number) => `00000000-0000-4000-8000-0000000000b${n}`;
const OUVERTE = personne(1);
const PARTAGEE = personne(2);
const AILLEURS = personne(3);
const PROTEGEE = personne(4);
const NOMMEE = personne(5);
const OBJET_OUVERT = '00000000-0000-4000-8000-0000000000c1';

/** Another service on the same territory, the same service on another territory, neither. */
const CLES_D_AILLEURS = [2004, 1005, 2005];

/** Portées, openings and protections: what the policies read of the schema `acces`. */
export async function planterLeDecor(connexion: Connexion): Promise<void> {
  const portees = PORTEES.map(
    ({ id, mission }) => `(${id}, ${AGENT}, '${mission}', 1, 4, '2026-01-01')`,
  );
  const cles = PORTEES.map(({ id }) => `(${id}, ${CLE})`);
  await connexion.executerScript(`
    insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du)
      overriding system value values ${portees.join(', ')};
    insert into acces.portee_cle (portee_id, cle) values ${cles.join(', ')};
    insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
      ('${OUVERTE}', ${CLE}, null, 'demande'), ('${PARTAGEE}', ${CLE}, null, 'orientation'),
      ('${AILLEURS}', 2005, null, 'demande'), ('${PROTEGEE}', ${CLE}, null, 'demande'),
      ('${PROTEGEE}', null, ${AUTRE_AGENT}, 'protection'), ('${NOMMEE}', ${CLE}, null, 'demande'),
      ('${NOMMEE}', null, ${AGENT}, 'protection');
    insert into acces.protection (personne_id) values ('${PROTEGEE}'), ('${NOMMEE}');
    insert into acces.objet_ouvert (detenteur, objet_id, jusqu_a) values
      ('${RECEPISSE}', '${OBJET_OUVERT}', '2027-01-01'), ('${LIEN}', '${OBJET_OUVERT}', '2027-01-01'),
      ('${SYSTEME}', '${OBJET_OUVERT}', '2027-01-01');
    insert into acces.systeme (id, nom, finalite, contact, structure_id, inscrit_le, inscrit_par)
      values ('${SYSTEME}', 'Système d’essai', 'essayer la matrice', 'XXX', '${STRUCTURE}', '2026-01-01', 1);
    insert into acces.jeton (id, systeme_id, empreinte, debut, permissions, emis_le, emis_par, expire_le)
      values ('${JETON}', '${SYSTEME}', 'x', 'x', array['${PERMISSIONS.join("','")}'], '2026-06-01', 1, '2027-01-01');`);
}

const PERSONNES: Readonly<Record<Situation, string>> = {
  dansSaPortee: OUVERTE,
  partagee: PARTAGEE,
  aSoi: AILLEURS,
  horsPortee: AILLEURS,
  protegee: PROTEGEE,
  nommee: NOMMEE,
};
const DE_SON_EQUIPE: readonly Situation[] = ['dansSaPortee', 'protegee', 'nommee'];

let prochain = 20_000;

function ici(situation: Situation, cle: number): Ici {
  const sienne = situation === 'dansSaPortee';
  return {
    id: randomUUID(),
    nombre: ++prochain,
    cle,
    serviceId: Math.floor(cle / 1000),
    territoireId: cle % 1000,
    personneId: PERSONNES[situation],
    agentId: situation === 'aSoi' ? AGENT : AUTRE_AGENT,
    objetId: sienne ? OBJET_OUVERT : randomUUID(),
    recepisseId: sienne ? RECEPISSE : randomUUID(),
    lienId: sienne ? LIEN : randomUUID(),
    systemeId: sienne ? SYSTEME : randomUUID(),
    structureId: sienne ? STRUCTURE : 'ailleurs',
    jour: '2026-11-24',
    instant: '2026-11-24T09:00:00Z',
    plusTard: '2026-12-24T09:00:00Z',
  };
}

export interface Place {
  situation: Situation;
  /** Fresh ids each time. */
  ici(): Ici;
}

/** Every situation; `horsPortee` on each kind of elsewhere. */
export const PLACES: readonly Place[] = SITUATIONS.flatMap((situation) => {
  if (DE_SON_EQUIPE.includes(situation)) return [{ situation, ici: () => ici(situation, CLE) }];
  const cles = situation === 'horsPortee' ? CLES_D_AILLEURS : [2005];
  return cles.map((cle) => ({ situation, ici: () => ici(situation, cle) }));
});
