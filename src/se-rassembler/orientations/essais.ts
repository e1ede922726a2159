import { type Acces, enTantQue, type LecteurAgent, type Mission } from '#acces';
import type { Moteur } from '#socle';
import { valeurOuErreur } from '#socle/pur';
import { enProprietaire, unEnvironnement } from '../../../outils/base-d-essai.ts';
import { envoyer } from './apercevoir-et-envoyer/envoyer.ts';
import type { DestinataireVise } from './proposer-une-orientation/destinataire.ts';
import {
  type OrientationAProposer,
  proposerUneOrientation,
} from './proposer-une-orientation/proposer-une-orientation.ts';
import { accorder } from './recueillir-l-accord/recueillir-l-accord.ts';

export const AWA = '00000000-0000-4000-8000-0000000000a1';
export const HELENE = '00000000-0000-4000-8000-0000000000a2';
export const CONTACT = '00000000-0000-4000-8000-0000000000c1';
export const RECU = '00000000-0000-4000-8000-0000000000e1';

const unAgent = (
  agentId: number,
  mission: Mission,
  cle: number,
  nom: string,
  porteeId = agentId,
): LecteurAgent => ({
  genre: 'agent',
  agentId,
  porteeId,
  mission,
  serviceId: Math.floor(cle / 1000),
  territoireId: cle % 1000,
  cles: [cle],
  fonction: nom,
  nom,
});

/** Social service of Aubervilliers, its PMI, the CRIP, and the social service of Pantin. */
export const THOMAS = unAgent(1, 'travail_social', 1004, 'Thomas Brun');
export const NADIA = unAgent(2, 'accueil', 1004, 'Nadia Benali');
export const FATOU = unAgent(3, 'pmi', 3004, 'Fatou Sy');
export const JULIE = unAgent(4, 'pmi', 3004, 'Julie Roy');
export const MARC = unAgent(5, 'crip', 5004, 'Marc Petit');
export const PAUL = unAgent(6, 'travail_social', 1005, 'Paul Lenoir');
export const DPO = unAgent(7, 'dpo', 0, 'Dominique Po');

const AGENTS = [THOMAS, NADIA, FATOU, JULIE, MARC, PAUL, DPO];

/** Everyone in place, Awa open to the social service; Hélène protected, open to Thomas alone by name. */
export const planterLaScene = (base: Moteur): Promise<unknown> =>
  enProprietaire(base, (c) =>
    c.executerScript(`
      insert into acces.portee (id, agent_id, mission, service_id, territoire_id, du) overriding system value values
        ${AGENTS.map(({ agentId, mission }) => `(${agentId}, ${agentId}, '${mission}', 1, 4, '2026-01-01')`).join()};
      insert into acces.portee_cle values
        ${AGENTS.flatMap(({ agentId, cles }) => cles.filter(Boolean).map((cle) => `(${agentId}, ${cle})`)).join()};
      insert into acces.ouverture (personne_id, cle, agent_id, fondement) values
        ('${AWA}', 1004, null, 'demande'), ('${HELENE}', null, 1, 'protection');
      insert into acces.protection (personne_id) values ('${HELENE}');
      insert into acces.objet_ouvert values ('${RECU}', '${CONTACT}', '2027-12-01');
      insert into territoires.territoire values (4, 'Aubervilliers', '2020-01-01'), (5, 'Pantin', '2020-01-01');
      insert into services.service (id, code, nom, nom_court, phrase, du, engagement_jours_ouvres, conditions) values
        (1, 'service-social', 'Service social', 'service social', 'X', '2020-01-01', 5, '{}'),
        (3, 'pmi', 'PMI', 'PMI', 'X', '2020-01-01', 5, '{"ageMin": 0, "ageMax": 6, "grossesse": true}'),
        (5, 'crip', 'CRIP', 'CRIP', 'X', '2020-01-01', 1, '{}');
      insert into services.site (id, service_id, territoire_id, nom, adresse, commune_code, du, telephone) values
        (1, 1, 4, 'Service social d’Aubervilliers', 'X', '93001', '2020-01-01', '01 99 00 10 01'),
        (3, 3, 4, 'PMI d’Aubervilliers', 'X', '93001', '2020-01-01', '01 99 00 10 03'),
        (5, 5, 4, 'Cellule des informations préoccupantes', 'X', '93001', '2020-01-01', '01 99 00 10 05');
      insert into services.agent (id, prenom, nom, fonction, site_id) values
        (1, 'Thomas', 'Brun', 'X', 1), (3, 'Fatou', 'Sy', 'X', 3), (4, 'Julie', 'Roy', 'X', 3);`),
  );

export const VERS_LA_PMI = { genre: 'service', cle: 3004, siteId: 3 } as const;
export const VERS_LE_CCAS = {
  genre: 'structure',
  structureId: 'ccas-aubervilliers',
  nom: 'CCAS d’Aubervilliers',
  contact: 'Léa Martin',
  telephone: '01 99 00 43 12',
} as const;

export type Metteur = ReturnType<typeof unMetteurEnScene>;

/** Acts as this or that reader, at the hour of the clock. */
export function unMetteurEnScene(base: Moteur) {
  const env = unEnvironnement(base);
  return {
    env,
    /** That day, at nine in Paris. */
    leJour: (jour: string): void =>
      env.horloge.avancer(Date.parse(`${jour}T08:00:00Z`) - Date.parse(env.horloge.maintenant())),
    comme: <T>(
      lecteur: Parameters<typeof enTantQue>[1],
      faire: (acces: Acces) => Promise<T>,
    ): Promise<T> => enTantQue(env, lecteur, 'orienter', faire),
  };
}

/** Proposed by Thomas, agreed by Awa, sent. */
export async function uneOrientationEnvoyee(
  { comme }: Metteur,
  vers: DestinataireVise,
  reste: Partial<OrientationAProposer> = {},
) {
  return comme(THOMAS, async (acces) => {
    const { id } = valeurOuErreur(
      await proposerUneOrientation(acces, {
        premierContactId: CONTACT,
        personneId: AWA,
        deCle: 1004,
        vers,
        quoi: 'Une aide pour la facture d’électricité',
        ...reste,
      }),
    );
    valeurOuErreur(await accorder(acces, { orientationId: id, de: 'personne', sesMots: 'oui' }));
    const { lien } = valeurOuErreur(
      await envoyer(acces, { orientationId: id, versionRelue: 1, information: { informee: true } }),
    );
    return {
      id,
      lien: lien?.chemin && lien.code ? { chemin: lien.chemin, code: lien.code } : null,
    };
  });
}
